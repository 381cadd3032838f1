// What is shown is said by the address: it can be shared, and the server renders the same.
import type { GetRunsInput } from '@honeyhive/types';
import {
  createContext,
  useContext,
  useSyncExternalStore,
  type Context,
  type MouseEvent,
} from 'react';

export type Status = NonNullable<GetRunsInput['status']>;

export const statuses: readonly Status[] = [
  'completed',
  'running',
  'pending',
  'failed',
  'cancelled',
];

/** How runs are sorted; the first one without a word in the address. */
export type Sort = 'newest' | 'oldest' | 'name';

export const sorts: readonly Sort[] = ['newest', 'oldest', 'name'];

export interface Route {
  readonly view: 'runs' | 'queues';
  readonly status?: Status;
  readonly name?: string;
  readonly sort?: Sort;
  readonly run?: string;
  readonly event?: string;
  readonly queue?: string;
}

/** @param search the query of an address: `?view=queues` */
export function readRoute(search: string): Route {
  const params = new URLSearchParams(search);
  const view = params.get('view') === 'queues' ? 'queues' : 'runs';
  const status = statuses.find((one) => one === params.get('status'));
  const sort = sorts.find((one) => one === params.get('sort'));
  const text = (key: 'name' | 'run' | 'event' | 'queue') => {
    const value = params.get(key);
    return value ? { [key]: value } : {};
  };
  return {
    view,
    ...(status && { status }),
    ...(sort && { sort }),
    ...text('name'),
    ...text('run'),
    ...text('event'),
    ...text('queue'),
  };
}

export function addressOf(route: Route): string {
  return `?${new URLSearchParams({ ...route })}`;
}

export function titleOf({ view, run, queue }: Route): string {
  const shown = view === 'queues' ? (queue ? 'Queue' : 'Queues') : run ? 'Run' : 'Runs';
  return `${shown} · HoneyHive example`;
}

/** What the server renders, where there is no location. */
export const ServerSearch: Context<string> = createContext('');

const changed = new EventTarget();

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  changed.addEventListener('change', listener);
  return () => {
    window.removeEventListener('popstate', listener);
    changed.removeEventListener('change', listener);
  };
}

export function useRoute(): Route {
  const onServer = useContext(ServerSearch);
  return readRoute(
    useSyncExternalStore(
      subscribe,
      () => window.location.search,
      () => onServer,
    ),
  );
}

/** @param how 'replace' leaves no step in the history */
export function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  window.history[`${how}State`](null, '', addressOf(route));
  changed.dispatchEvent(new Event('change'));
}

/** What makes an `<a>` a step within the page; with a modifier key it stays the browser's. */
export function linkTo(route: Route): {
  href: string;
  onClick: (event: MouseEvent) => void;
} {
  return {
    href: addressOf(route),
    onClick(event) {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      go(route);
    },
  };
}
