// node server/start.ts [--port 5173] [--latency 300] [--built]
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from 'example-server';
import { buildPage, startPage } from './page.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5173' },
    latency: { type: 'string', default: '300' },
    built: { type: 'boolean', default: false },
  },
});

const folder = path.join(import.meta.dirname, '../dist');
if (values.built) {
  process.env['NODE_ENV'] = 'production';
  await buildPage(folder, 'production');
}
const api = await startServer({ seed: true, latency: Number(values.latency) });
const page = await startPage({
  port: Number(values.port),
  baseUrl: api.url,
  // The example's server takes any.
  apiKey: 'any',
  ...(values.built && { built: folder }),
});
console.log(`The page: ${page.url}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void Promise.all([page.close(), api.close()]));
