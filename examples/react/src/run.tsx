// One run: what is known of it, and its events.
import { useGetRun, useInfiniteSearchEvents } from '@honeyhive/react-hooks';
import type { ExperimentRunObject, LegacyEvent } from '@honeyhive/types';
import type { ReactNode } from 'react';
import { formatDate, formatDuration, formatMetric, formatName } from './format.ts';
import { Badge, Empty, Failure, More, Skeleton } from './parts.tsx';
import { eventsOf } from './queries.ts';
import { linkTo, type Route } from './route.ts';

interface RunProps {
  readonly id: string;
  readonly route: Route;
}

export function Run({ id, route }: RunProps): ReactNode {
  const {
    data: run,
    error,
    refetch,
  } = useGetRun({ run_id: id }, { select: ({ evaluation }) => evaluation });
  const { run: _run, event: _event, ...list } = route;
  return (
    <>
      <a className="back" {...linkTo(list)}>
        ← All runs
      </a>
      {run ? (
        <RunHead run={run} />
      ) : error ? (
        <Failure what="The run" error={error} retry={refetch} />
      ) : (
        <Skeleton rows={1} label="Loading the run" />
      )}
      <Events id={id} route={route} />
    </>
  );
}

function RunHead({ run }: { readonly run: ExperimentRunObject }): ReactNode {
  const facts = {
    'Created (UTC)': formatDate(run.created_at),
    ...(run.updated_at && { 'Updated (UTC)': formatDate(run.updated_at) }),
    ...mapValues(run.configuration, formatMetric),
  };
  return (
    <header className="head">
      <div className="title">
        <h2>{run.name ?? 'Unnamed'}</h2>
        <Badge kind={run.status ?? 'unknown'} />
      </div>
      {run.description && <p className="note">{run.description}</p>}
      <Facts facts={facts} />
    </header>
  );
}

function Events({ id, route }: RunProps): ReactNode {
  const list = useInfiniteSearchEvents(eventsOf(id), {
    select: ({ pages }) => pages.flatMap(({ events }) => events),
  });
  const { data: events, error, refetch } = list;
  return (
    <section aria-labelledby="events">
      <h3 id="events">Events</h3>
      {!events && error && <Failure what="Events" error={error} retry={refetch} />}
      {!events && !error && <Skeleton rows={4} label="Loading events" />}
      {events?.length === 0 && <Empty title="No events">This run has not begun.</Empty>}
      {events && events.length > 0 && (
        <>
          <EventRows events={events} route={route} />
          <More list={list} count={events.length} what="events" />
        </>
      )}
    </section>
  );
}

interface EventRowsProps {
  readonly events: readonly LegacyEvent[];
  readonly route: Route;
}

function EventRows({ events, route }: EventRowsProps): ReactNode {
  const longest = Math.max(...events.map(({ duration = 0 }) => duration));
  return (
    <ul className="events">
      {events.map((event) => (
        <EventRow key={event.event_id} event={event} route={route} longest={longest} />
      ))}
    </ul>
  );
}

interface EventRowProps {
  readonly event: LegacyEvent;
  readonly route: Route;
  /** The longest duration in the list, which fills the whole width. */
  readonly longest: number;
}

function EventRow({ event, route: { event: chosen, ...route }, longest }: EventRowProps) {
  const { event_id, event_name, event_type, duration = 0, error } = event;
  const isOpen = event_id !== undefined && event_id === chosen;
  return (
    <li>
      <a
        {...linkTo({ ...route, ...(!isOpen && event_id !== undefined && { event: event_id }) })}
        className="row"
        aria-current={isOpen || undefined}
      >
        <Badge kind={event_type ?? 'event'} />
        <span className="name">{event_name ?? 'Unnamed'}</span>
        {error && <Badge kind="failed" />}
        <span className="duration">{formatDuration(duration)}</span>
        <span className="bar" aria-hidden="true">
          <span style={{ width: `${(100 * duration) / longest}%` }} />
        </span>
      </a>
      {isOpen && <EventDetails event={event} />}
    </li>
  );
}

function EventDetails({ event }: { readonly event: LegacyEvent }): ReactNode {
  const { inputs, outputs, metrics = {}, error, start_time } = event;
  const facts = {
    ...(start_time !== undefined && { 'Started (UTC)': formatDate(start_time) }),
    ...mapValues(metrics, formatMetric),
  };
  return (
    <section className="event" aria-label={`Details of ${event.event_name ?? 'the event'}`}>
      {error && <p className="wrong">{error}</p>}
      <Facts facts={facts} />
      <Json title="Inputs" value={inputs} />
      <Json title="Outputs" value={outputs} />
    </section>
  );
}

function Facts({ facts }: { readonly facts: Readonly<Record<string, string>> }): ReactNode {
  return (
    <dl className="facts">
      {Object.entries(facts).map(([name, value]) => (
        <div key={name}>
          <dt>{formatName(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Json({ title, value }: { readonly title: string; readonly value: unknown }): ReactNode {
  if (value === undefined) return null;
  return (
    <>
      <h4>{title}</h4>
      <pre>{JSON.stringify(value, null, 2)}</pre>
    </>
  );
}

function mapValues(
  values: Readonly<Record<string, unknown>>,
  format: (value: unknown) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, format(value)]));
}
