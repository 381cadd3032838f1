// node examples/server/src/start.ts [--port 4010] [--empty] [--latency 200] [--files folder]
import { parseArgs } from 'node:util';
import { startServer } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4010' },
    empty: { type: 'boolean', default: false },
    latency: { type: 'string', default: '0' },
    files: { type: 'string' },
  },
});

const server = await startServer({
  port: Number(values.port),
  seed: !values.empty,
  latency: Number(values.latency),
  ...(values.files !== undefined && { files: values.files }),
});
console.log(`HoneyHive, in memory: ${server.url}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.close());
