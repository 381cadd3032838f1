// Takes over what the server rendered, with the data that it was rendered of.
import { HoneyHive } from '@honeyhive/client';
import type { DehydratedState } from '@tanstack/react-query';
import { hydrateRoot } from 'react-dom/client';
import { App, createQueryClient } from './app.tsx';

const state = JSON.parse(document.querySelector('#state')!.textContent) as DehydratedState;
// A key has no place in a browser: the page's own server adds it.
const client = new HoneyHive({ baseUrl: `${location.origin}/api` });

hydrateRoot(
  document.querySelector('#root')!,
  <App client={client} queryClient={createQueryClient()} state={state} search={location.search} />,
);
