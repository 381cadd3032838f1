// Runs the workflow against a server of its own: node examples/workflow/start.ts
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { startServer } from 'example-server';

const server = await startServer();
const script = path.join(import.meta.dirname, 'run.sh');
const env = { ...process.env, HH_API_URL: server.url, HH_API_KEY: 'any' };
const child = spawn('sh', [script, ...process.argv.slice(2)], { stdio: 'inherit', env });
const [code] = (await once(child, 'exit')) as [number | null];
process.exitCode = code ?? 1;
await server.close();
