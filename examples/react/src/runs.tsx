// Runs, as far as one has scrolled, and the one that was chosen.
import { useInfiniteGetRuns } from '@honeyhive/react-hooks';
import type { ExperimentRunObject } from '@honeyhive/types';
import { keepPreviousData } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { formatDate } from './format.ts';
import { Badge, Empty, Failure, More, Skeleton } from './parts.tsx';
import { runsOf } from './queries.ts';
import { go, linkTo, readRoute, sorts, statuses, type Route } from './route.ts';
import { Run } from './run.tsx';

export function Runs({ route }: { readonly route: Route }): ReactNode {
  return (
    <div className="split" data-chosen={route.run !== undefined}>
      <section className="list" aria-labelledby="runs">
        <div className="head">
          <h2 id="runs">Runs</h2>
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

function RunRow({ run, route }: RunRowProps): ReactNode {
  const { event: _event, ...others } = route;
  return (
    <li>
      <a
        {...linkTo({ ...others, run: run.run_id })}
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
  const [name, setName] = useState(route.name ?? '');

  // The address changes by other means, too: a link, or a step back.
  const [known, setKnown] = useState(route.name);
  if (known !== route.name) {
    setKnown(route.name);
    setName(route.name ?? '');
  }

  /** The address is made of the form, as a browser does it without a script. */
  function show(form: HTMLFormElement | null): void {
    // One may have left since.
    if (!form?.isConnected) return;
    const { name: _name, status: _status, sort: _sort, ...others } = readRoute(location.search);
    const chosen = [...new FormData(form)].filter(([, value]) => value);
    go({ ...others, ...(Object.fromEntries(chosen) as Partial<Route>) }, 'replace');
  }

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  return (
    <form
      className="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        show(event.currentTarget);
      }}
    >
      <label>
        Name
        <input
          type="search"
          name="name"
          autoComplete="off"
          value={name}
          onChange={({ target }) => {
            setName(target.value);
            // One request for a word, not for each of its letters.
            clearTimeout(timer.current);
            timer.current = setTimeout(() => show(target.form), 250);
          }}
        />
      </label>
      <label>
        Status
        <select
          name="status"
          value={route.status ?? ''}
          onChange={({ target }) => show(target.form)}
        >
          <option value="">Any</option>
          {statuses.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <label>
        Order
        <select name="sort" value={route.sort ?? ''} onChange={({ target }) => show(target.form)}>
          {sorts.map((one, index) => (
            <option key={one} value={index === 0 ? '' : one}>
              {one}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
