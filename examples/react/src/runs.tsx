// Runs, as far as one has scrolled, and the one that was chosen.
import { useInfiniteGetRuns } from '@honeyhive/react-hooks';
import type { ExperimentRunObject } from '@honeyhive/types';
import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { formatDate } from './format.ts';
import { Badge, Empty, Failure, More, Skeleton } from './parts.tsx';
import { runsOf } from './queries.ts';
import { go, linkTo, statuses, type Route, type Status } from './route.ts';
import { Run } from './run.tsx';

export function Runs({ route }: { readonly route: Route }): ReactNode {
  return (
    <div className="split" data-chosen={route.run !== undefined}>
      <section className="list" aria-labelledby="runs">
        <div className="head">
          <h1 id="runs">Runs</h1>
          <Filters route={route} />
        </div>
        <RunList route={route} />
      </section>
      <section className="detail" aria-label="Chosen run">
        {route.run === undefined ? (
          <Empty title="No run chosen">Choose one to see its events.</Empty>
        ) : (
          <Run key={route.run} id={route.run} route={route} />
        )}
      </section>
    </div>
  );
}

function RunList({ route }: { readonly route: Route }): ReactNode {
  const list = useInfiniteGetRuns(runsOf(route), {
    // While another filter loads, what it replaces stays.
    placeholderData: keepPreviousData,
    select: ({ pages }) => ({
      runs: pages.flatMap(({ evaluations }) => evaluations),
      total: pages.at(-1)?.pagination.total ?? 0,
    }),
  });
  const { data, error, isPlaceholderData, refetch } = list;
  if (!data)
    return error ? (
      <Failure what="Runs" error={error} retry={refetch} />
    ) : (
      <Skeleton rows={8} label="Loading runs" />
    );
  const { runs, total } = data;
  if (runs.length === 0)
    return (
      <Empty title="No runs">
        None match. <a {...linkTo({ view: 'runs' })}>Show all runs</a>
      </Empty>
    );
  return (
    <>
      <p role="status" className="count">
        {isPlaceholderData ? 'Loading …' : `${runs.length} of ${total} runs`}
      </p>
      <ul className="rows" aria-busy={isPlaceholderData}>
        {runs.map((run) => (
          <RunRow key={run.run_id} run={run} route={route} />
        ))}
      </ul>
      <More list={list} count={runs.length} what="runs" />
    </>
  );
}

interface RunRowProps {
  readonly run: ExperimentRunObject;
  readonly route: Route;
}

function RunRow({ run, route: { event: _, ...route } }: RunRowProps): ReactNode {
  return (
    <li>
      <a
        {...linkTo({ ...route, run: run.run_id })}
        className="row"
        aria-current={run.run_id === route.run || undefined}
      >
        <span className="name">{run.name ?? 'Unnamed'}</span>
        <Badge kind={run.status ?? 'unknown'} />
        <span className="note">{run.description}</span>
        <time className="note" dateTime={run.created_at}>
          {formatDate(run.created_at)}
        </time>
      </a>
    </li>
  );
}

/** A form with a method: it also works before the script is there. */
function Filters({ route }: { readonly route: Route }): ReactNode {
  const { name: _name, status: _status, ...others } = route;
  const [name, setName] = useState(route.name ?? '');

  // The address changes by other means, too: a link, or a step back.
  const [known, setKnown] = useState(route.name);
  if (known !== route.name) {
    setKnown(route.name);
    setName(route.name ?? '');
  }

  const show = (status: Status | undefined): void => {
    go({ ...others, ...(name && { name }), ...(status && { status }) }, 'replace');
  };
  const search = useEffectEvent(() => {
    if (name !== (route.name ?? '')) show(route.status);
  });
  // One request for a word, not for each of its letters.
  useEffect(() => {
    const timer = setTimeout(search, 250);
    return () => clearTimeout(timer);
  }, [name]);

  return (
    <form
      className="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        show(route.status);
      }}
    >
      <label>
        Name
        <input
          type="search"
          name="name"
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label>
        Status
        <select
          name="status"
          value={route.status ?? ''}
          onChange={({ target }) => show(statuses.find((one) => one === target.value))}
        >
          <option value="">Any</option>
          {statuses.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
    </form>
  );
}
