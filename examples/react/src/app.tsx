// Everything that both sides render; they differ in the client, and in where the data comes from.
import type { HoneyHive } from '@honeyhive/client';
import { HoneyHiveProvider } from '@honeyhive/react-hooks';
import {
  HydrationBoundary,
  QueryClient,
  QueryClientProvider,
  type DehydratedState,
} from '@tanstack/react-query';
import { ReactQueryDevtools } from '@tanstack/react-query-devtools';
import { StrictMode, useEffect, type ReactNode } from 'react';
import { Queues } from './queues.tsx';
import { linkTo, ServerSearch, titleOf, useRoute, type Route } from './route.ts';
import { Runs } from './runs.tsx';

export function createQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: 1 } } });
}

export interface AppProps {
  readonly client: HoneyHive;
  readonly queryClient: QueryClient;
  readonly state: DehydratedState;
  /** The query of the address that is rendered first. */
  readonly search: string;
}

export function App({ client, queryClient, state, search }: AppProps): ReactNode {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <HydrationBoundary state={state}>
          <HoneyHiveProvider client={client}>
            <ServerSearch value={search}>
              <Page />
            </ServerSearch>
          </HoneyHiveProvider>
        </HydrationBoundary>
        {import.meta.env.DEV && <ReactQueryDevtools buttonPosition="bottom-right" />}
      </QueryClientProvider>
    </StrictMode>
  );
}

function Page(): ReactNode {
  const route = useRoute();
  const title = titleOf(route);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <header className="top">
        <p className="brand">
          <Mark />
          HoneyHive <span>example</span>
        </p>
        <nav aria-label="Views">
          <ViewLink view="runs" current={route}>
            Runs
          </ViewLink>
          <ViewLink view="queues" current={route}>
            Queues
          </ViewLink>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <h1 className="hidden">{title}</h1>
        {route.view === 'queues' ? <Queues route={route} /> : <Runs route={route} />}
      </main>
    </>
  );
}

interface ViewLinkProps {
  readonly view: Route['view'];
  readonly current: Route;
  readonly children: ReactNode;
}

function ViewLink({ view, current, children }: ViewLinkProps): ReactNode {
  return (
    <a {...linkTo({ view })} aria-current={view === current.view ? 'page' : undefined}>
      {children}
    </a>
  );
}

function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 1.5 21 6.75v10.5L12 22.5 3 17.25V6.75Z" />
      <path className="core" d="M12 7.5 16 9.75v4.5l-4 2.25-4-2.25v-4.5Z" />
    </svg>
  );
}
