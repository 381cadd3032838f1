// The example as it stands, against a server whose state is looked at.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { HoneyHive } from '@honeyhive/client';
import { startServer } from 'example-server';
import { expect, test } from 'vitest';

const folder = path.resolve(import.meta.dirname, '..');

test.skipIf(process.platform === 'win32')('the workflow (needs a POSIX shell)', async () => {
  const server = await startServer();
  const out = await mkdtemp(path.join(tmpdir(), 'example-workflow-'));
  // One part fails and is sent again: still, each event is there once.
  server.failNext({ path: /batch/ }, 503);
  const { stdout, stderr } = await promisify(execFile)('sh', [path.join(folder, 'run.sh'), out], {
    env: {
      PATH: `${path.dirname(process.execPath)}:${process.env['PATH']}`,
      HOME: out,
      HH_API_URL: server.url,
      HH_API_KEY: 'any',
    },
  });
  expect(stderr).toBe('');
  expect(server.requests.filter((request) => request.path.endsWith('/batch'))).toHaveLength(11);
  // What the README says that it prints.
  expect(await readFile(path.join(folder, 'README.md'), 'utf8')).toContain(`\n${stdout}\`\`\`\n`);

  const honeyhive = new HoneyHive({ baseUrl: server.url, apiKey: 'any' });
  const { datasets } = await honeyhive.datasets.list();
  expect(datasets).toMatchObject([{ name: 'Support questions' }]);
  const { datapoints } = await honeyhive.datapoints.list({ dataset_name: 'Support questions' });
  expect(datapoints).toHaveLength(10);
  expect(datapoints[1]).toMatchObject({
    inputs: { question: 'My parcel says "delivered", but it is not here.' },
    ground_truth: {
      answer: 'Ask your neighbours first; after 24 hours we open a case with the carrier.',
    },
    metadata: { topic: 'delivery' },
  });

  const { evaluations } = await honeyhive.experiments.listRuns({
    sort_by: 'name',
    sort_order: 'asc',
  });
  expect(evaluations).toMatchObject([
    { name: 'answers with sources', status: 'completed', dataset_id: datasets[0]?.id },
    { name: 'short answers', status: 'completed', dataset_id: datasets[0]?.id },
  ]);
  for (const { run_id } of evaluations)
    expect((await honeyhive.events.search({ evaluation_id: run_id })).count).toBe(500);

  const { events, count } = await honeyhive.events.search({});
  expect(count).toBe(1000);
  const lines = (await readFile(path.join(out, 'export.ndjson'), 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(events);
  expect(new Set(events.map(({ event_id }) => event_id)).size).toBe(1000);
  expect(await readFile(path.join(out, 'rejects.ndjson'), 'utf8')).toBe('');

  await server.close();
  await rm(out, { recursive: true });
});
