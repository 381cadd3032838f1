import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HoneyHive } from '@honeyhive/client';
import { gzip } from '@honeyhive/client/gzip';
import type { EventSearchFilter, LegacyEvent as Event } from '@honeyhive/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHandler, startServer, type ExampleServer } from '../src/index.ts';
import { problems } from './described.ts';

let server: ExampleServer;
let honeyhive: HoneyHive;
/** The operations that answered with success. */
const answered = new Set<string>();

beforeEach(async () => {
  server = await startServer({ seed: true });
  honeyhive = new HoneyHive({
    baseUrl: server.url,
    apiKey: 'any',
    maxRetries: 0,
    // Our own schemas judge every answer, and Ajv does beside them.
    validation: 'both',
    middleware: [
      async (url, init, next, { operation }) => {
        const response = await next(url, init);
        if (!response.ok) return response;
        const text = await response.clone().text();
        const body: unknown = text === '' ? undefined : JSON.parse(text);
        const found = problems(operation, response.status, body);
        if (found.length) throw new Error(found.join('\n'));
        answered.add(operation);
        return response;
      },
    ],
  });
});

afterEach(() => server.close());

test('datasets hold datapoints that rows were mapped to', async () => {
  const { result } = await honeyhive.datasets.create({ name: 'Rows' });
  const dataset_id = result.insertedId;
  const { datapoint_ids } = await honeyhive.datasets.addDatapoints({
    dataset_id,
    data: [
      { question: 'Why?', answer: 'So.', source: 'mail' },
      { question: 'When?', answer: 'Now.', source: 'call' },
    ],
    mapping: { inputs: ['question'], ground_truth: ['answer'] },
  });
  const { datapoints } = await honeyhive.datapoints.list({ dataset_name: 'Rows' });
  expect(
    datapoints.map(({ inputs, ground_truth, metadata }) => [inputs, ground_truth, metadata]),
  ).toEqual([
    [{ question: 'Why?' }, { answer: 'So.' }, { source: 'mail' }],
    [{ question: 'When?' }, { answer: 'Now.' }, { source: 'call' }],
  ]);

  const [first = '', second = ''] = datapoint_ids;
  await honeyhive.datasets.removeDatapoint({ dataset_id, datapoint_id: first });
  await honeyhive.datasets.update({ dataset_id, description: 'One row' });
  const { datasets } = await honeyhive.datasets.list({ dataset_id });
  expect(datasets).toMatchObject([{ name: 'Rows', description: 'One row', datapoints: [second] }]);

  await honeyhive.datasets.delete({ dataset_id });
  expect((await honeyhive.datasets.list({ name: 'Rows' })).datasets).toEqual([]);
  expect((await honeyhive.datasets.list()).datasets).toHaveLength(3);
});

test('datapoints are created, changed and deleted', async () => {
  const { result } = await honeyhive.datapoints.create({ inputs: { a: 1 } });
  const datapoint_id = result.insertedIds[0] ?? '';
  await honeyhive.datapoints.update({ datapoint_id, ground_truth: { b: 2 } });
  const { datapoint } = await honeyhive.datapoints.get({ datapoint_id });
  expect(datapoint).toMatchObject([{ inputs: { a: 1 }, ground_truth: { b: 2 } }]);
  await honeyhive.datapoints.delete({ datapoint_id });
  await expect(honeyhive.datapoints.get({ datapoint_id })).rejects.toMatchObject({ status: 404 });
});

test('runs come in pages, filtered and sorted', async () => {
  const first = await honeyhive.experiments.listRuns({ limit: 25 });
  expect(first.pagination).toEqual({
    page: 1,
    limit: 25,
    total: 60,
    total_unfiltered: 60,
    total_pages: 3,
    has_next: true,
    has_prev: false,
  });
  expect(first.metrics).toContain('answer_correctness');
  const dates = first.evaluations.map(({ created_at }) => created_at);
  expect(dates).toEqual(dates.toSorted().toReversed());
  const last = await honeyhive.experiments.listRuns({ limit: 25, page: 3 });
  expect(last.evaluations).toHaveLength(10);
  expect(last.pagination).toMatchObject({ has_next: false, has_prev: true });

  const failed = await honeyhive.experiments.listRuns({ status: 'failed', limit: 100 });
  expect(failed.evaluations.length).toBeGreaterThan(5);
  expect(new Set(failed.evaluations.map(({ status }) => status))).toEqual(new Set(['failed']));
  const named = await honeyhive.experiments.listRuns({ name: 'sql from questions: BASE' });
  expect(named.evaluations.map(({ name }) => name)).toEqual([
    'SQL from questions: baseline',
    'SQL from questions: baseline',
  ]);
  const run_ids = first.evaluations.map(({ run_id }) => run_id);
  const wanted = await honeyhive.experiments.listRuns({ run_ids, limit: 100, sort_order: 'asc' });
  expect(wanted.evaluations.map(({ run_id }) => run_id)).toEqual(run_ids.toReversed());
  const early = await honeyhive.experiments.listRuns({
    dateRange: { $lte: '2025-09-03T00:00:00Z' },
  });
  expect(early.evaluations).toHaveLength(2);
});

test('a run is created, changed and deleted', async () => {
  const { run_id } = await honeyhive.experiments.createRun({
    name: 'Mine',
    metadata: { by: 'me' },
  });
  await honeyhive.events.create({
    event_type: 'tool',
    inputs: {},
    metadata: { run_id },
    metrics: { score: 0.25, label: 'none' },
  });
  await honeyhive.experiments.updateRun({ run_id, status: 'completed' });
  const { evaluation } = await honeyhive.experiments.getRun({ run_id });
  expect(evaluation).toMatchObject({ name: 'Mine', status: 'completed', metrics: { score: 0.25 } });
  await expect(honeyhive.experiments.createRun({ run_id })).rejects.toMatchObject({ status: 409 });
  await honeyhive.experiments.deleteRun({ run_id });
  await expect(honeyhive.experiments.getRun({ run_id })).rejects.toMatchObject({ status: 404 });
});

test('two runs are compared', async () => {
  const { evaluations } = await honeyhive.experiments.listRuns({
    name: 'support',
    status: 'completed',
  });
  const [newest, older] = evaluations;
  const ids = { new_run_id: newest?.run_id ?? '', old_run_id: older?.run_id ?? '' };
  const compared = await honeyhive.experiments.compareRuns(ids);
  expect(compared.commonDatapoints).toHaveLength(3);
  expect(compared.event_details).toContainEqual({
    event_name: 'generate answer',
    event_type: 'model',
    presence: 'both',
  });
  const metric = compared.metrics.find(({ metric_name }) => metric_name === 'faithfulness');
  expect(metric?.new_aggregate).toBe(newest?.metrics?.['faithfulness']);
  expect(metric?.old_aggregate).toBe(older?.metrics?.['faithfulness']);
  expect(metric?.difference).toBeCloseTo(
    (metric?.new_aggregate ?? 0) - (metric?.old_aggregate ?? 0),
  );
  const counted = await honeyhive.experiments.compareRuns({ ...ids, aggregate_function: 'count' });
  expect(counted.metrics.map(({ new_aggregate }) => new_aggregate)).toEqual([3, 3, 3, 3]);

  const { events, totalEvents } = await honeyhive.experiments.compareRunEvents({
    ...ids,
    event_type: 'model',
    limit: 2,
    page: 2,
  });
  expect([events.length, totalEvents]).toEqual([1, 3]);
  expect(events[0]?.event_1['metadata']).toMatchObject({ run_id: ids.new_run_id });
  expect(events[0]?.event_2['metadata']).toMatchObject({ run_id: ids.old_run_id });
});

test('an event that comes twice is one event', async () => {
  const event = { event_type: 'model', inputs: {}, metadata: { a: 1 } } as const;
  const { event_id } = await honeyhive.events.create(event);
  await honeyhive.events.createBatch({
    events: [
      { ...event, event_id, metadata: { b: 2 }, event_name: 'again' },
      { ...event, event_id },
    ],
  });
  await honeyhive.events.update({ event_id, metrics: { score: 1 } });
  const { events, count } = await honeyhive.events.search({
    filters: [{ field: 'event_id', operator: 'is', value: event_id }],
  });
  expect(count).toBe(1);
  expect(events).toMatchObject([
    { event_name: 'again', metadata: { a: 1, b: 2 }, metrics: { score: 1 } },
  ]);
});

test('events of a batch may share a session', async () => {
  const { session_id: own } = await honeyhive.sessions.create({ session_name: 'Own' });
  const { session_id, event_ids } = await honeyhive.events.createBatch({
    events: [
      { event_type: 'tool', inputs: {} },
      { event_type: 'model', inputs: {} },
    ],
    single_session: true,
    session_properties: { session_name: 'Shared', start_time: 1000 },
  });
  expect(session_id).not.toBe(own);
  const { events } = await honeyhive.events.search({
    filters: [{ field: 'session_id', operator: 'is', value: session_id ?? '' }],
  });
  expect(new Set(events.map(({ event_id }) => event_id))).toEqual(
    new Set([...event_ids, session_id]),
  );
  // The newest first.
  expect(events.at(-1)).toMatchObject({ event_name: 'Shared', start_time: 1000 });
});

test('events come in pages, newest first, each once', async () => {
  const ids = [];
  const times = [];
  for await (const event of honeyhive.events.search({ limit: 50 })) {
    ids.push(event.event_id);
    times.push(event.start_time ?? 0);
  }
  expect(ids.length).toBeGreaterThan(300);
  expect(new Set(ids).size).toBe(ids.length);
  expect(times).toEqual(times.toSorted((one, other) => other - one));
});

const noon = '2025-09-20T12:00:00Z';

test.each<
  [
    EventSearchFilter['field'],
    EventSearchFilter['operator'],
    string | number | null,
    (event: Event) => boolean,
  ]
>([
  ['event_type', 'is', 'tool', (event) => event.event_type === 'tool'],
  ['event_type', 'is not', 'tool', (event) => event.event_type !== 'tool'],
  ['event_name', 'contains', 'answer', (event) => event.event_name?.includes('answer') ?? false],
  ['event_name', 'not contains', 'answer', (event) => event.event_name === 'search documents'],
  ['error', 'exists', null, (event) => Boolean(event.error)],
  ['error', 'not exists', null, (event) => !event.error],
  ['duration', 'greater than', 3000, ({ duration = 0 }) => duration > 3000],
  [
    'metrics.faithfulness',
    'less than',
    0.5,
    ({ metrics }) => Number(metrics?.['faithfulness']) < 0.5,
  ],
  ['start_time', 'before', noon, ({ start_time = 0 }) => start_time < Date.parse(noon)],
  ['start_time', 'after', noon, ({ start_time = 0 }) => start_time > Date.parse(noon)],
])('events whose %s %s %s', async (field, operator, value, isWanted) => {
  const all = await honeyhive.events.search({});
  const wanted = all.events.filter(isWanted);
  const found = await honeyhive.events.search({ filters: [{ field, operator, value }] });
  expect(found.events).toEqual(wanted);
  expect(found.count).toBe(wanted.length);
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.length).toBeLessThan(all.count);
});

test('events of a range of time, and of a run', async () => {
  const { events } = await honeyhive.events.search({ limit: 1 });
  const at = new Date(events[0]?.start_time ?? 0).toISOString();
  const { count } = await honeyhive.events.search({ dateRange: { start_time: at, end_time: at } });
  expect(count).toBe(1);
  const evaluation_id = String(events[0]?.metadata?.['run_id']);
  expect(await honeyhive.events.search({ evaluation_id })).toMatchObject({ count: 9 });
});

test('annotation queues', async () => {
  expect((await honeyhive.queues.list({ enabled: false })).queues).toHaveLength(1);
  const { queue } = await honeyhive.queues.create({ name: 'New' });
  await honeyhive.queues.update({ queue_id: queue.id, id: queue.id, enabled: false });
  expect(await honeyhive.queues.get({ queue_id: queue.id })).toMatchObject({ enabled: false });
  await honeyhive.queues.delete({ queue_id: queue.id });
  expect((await honeyhive.queues.list()).queues).toHaveLength(3);
});

test('the data is the same each time', async () => {
  const other = await startServer({ seed: true });
  const search = async (url: string): Promise<string> => {
    const response = await fetch(`${url}/v1/events/search`, post({}));
    return response.text();
  };
  expect(await search(other.url)).toBe(await search(server.url));
  await other.close();
});

const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };

function post(body: unknown): RequestInit {
  return { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

test.each([
  ['GET', '/v1/runs', {}, 401, 'UNAUTHORIZED'],
  ['GET', '/v1/runs?limit=0', { headers }, 400, 'VALIDATION_ERROR'],
  ['GET', '/v1/runs/no-uuid', { headers }, 400, 'VALIDATION_ERROR'],
  ['GET', '/v1/queues/%E0%A4%A', { headers }, 400, 'VALIDATION_ERROR'],
  ['GET', '/v1/queues/none', { headers }, 404, 'NOT_FOUND'],
  ['POST', '/v1/events', post('{'), 400, 'INVALID_JSON'],
  ['POST', '/v1/events', post([]), 400, 'VALIDATION_ERROR'],
  ['POST', '/v1/events', post({ event_type: 'model' }), 400, 'VALIDATION_ERROR'],
  ['POST', '/v1/events', post('"'.padEnd(20_000_001, 'x')), 413, 'TOO_LARGE'],
  ['POST', '/v1/metrics', post({}), 501, 'NOT_IMPLEMENTED'],
  ['PATCH', '/v1/runs', { headers }, 501, 'NOT_IMPLEMENTED'],
])('%s %s is refused', async (method, place, init, status, errorCode) => {
  const response = await fetch(server.url + place, { ...init, method });
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({
    statusCode: status,
    message: expect.stringMatching(/./) as string,
    success: false,
    errorCode,
  });
});

test('a request fails where it is told to, without effect, as often as it is told to', async () => {
  server.failNext({ method: 'POST', path: /queues/ }, 503, 2);
  expect((await honeyhive.queues.list()).queues).toHaveLength(3);
  for (let time = 0; time < 2; time++)
    await expect(honeyhive.queues.create({ name: 'New' })).rejects.toMatchObject({ status: 503 });
  expect((await honeyhive.queues.list()).queues).toHaveLength(3);
  await honeyhive.queues.create({ name: 'New' });
  expect((await honeyhive.queues.list()).queues).toHaveLength(4);
});

test('bodies may be compressed', async () => {
  const client = honeyhive.withOptions({ middleware: [gzip({ minBytes: 1 })] });
  await client.queues.create({ name: 'Compressed' });
  expect((await honeyhive.queues.list()).queues.map(({ name }) => name)).toContain('Compressed');
});

test('answers take the time that they are told to, and who goes away is noted', async () => {
  const slow = await startServer({ latency: 400 });
  const start = performance.now();
  await fetch(`${slow.url}/v1/queues?enabled=true`, { headers });
  expect(performance.now() - start).toBeGreaterThan(390);
  const left = new AbortController();
  const request = fetch(`${slow.url}/v1/queues`, { headers, signal: left.signal });
  await expect.poll(() => slow.requests.length).toBe(2);
  left.abort();
  await expect(request).rejects.toThrow('aborted');
  await expect
    .poll(() => slow.requests)
    .toEqual([
      { method: 'GET', path: '/v1/queues', aborted: false },
      { method: 'GET', path: '/v1/queues', aborted: true },
    ]);
  await slow.close();
});

test('files are served beside the API, and none from outside of their folder', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'example-server-'));
  await writeFile(path.join(folder, 'index.html'), '<h1>Home</h1>');
  await writeFile(path.join(folder, 'main.js'), 'run();');
  const site = await startServer({ files: folder });
  const get = async (place: string): Promise<string> => (await fetch(site.url + place)).text();
  expect(await get('/')).toBe('<h1>Home</h1>');
  expect(await get('/runs?page=2')).toBe('<h1>Home</h1>');
  expect(await get('/main.js')).toBe('run();');
  expect(await get(`/..%2f${path.basename(import.meta.filename)}`)).toBe('Not found\n');
  expect(await get('/none.js')).toBe('Not found\n');
  expect(site.requests).toEqual([]);
  await site.close();
  await rm(folder, { recursive: true });
});

test('the handler stands in another server, under a prefix', async () => {
  const api = createHandler({ seed: true });
  const other = createServer((request, response) => {
    request.url = request.url?.replace(/^\/api/, '') ?? '';
    void api(request, response).then((isDone) => isDone || response.end('the other'));
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  const queues = await fetch(`${url}/api/v1/queues`, { headers });
  expect(await queues.json()).toMatchObject({ queues: [{}, {}, {}] });
  expect(await (await fetch(`${url}/page`)).text()).toBe('the other');
  other.closeAllConnections();
  other.close();
});

test('every operation of the server was among these', () => {
  expect([...answered].toSorted()).toEqual([
    'addDatapoints',
    'createDatapoint',
    'createDataset',
    'createEvent',
    'createEventBatch',
    'createQueue',
    'createRun',
    'createSession',
    'deleteDatapoint',
    'deleteDataset',
    'deleteQueue',
    'deleteRun',
    'getDatapoint',
    'getDatapoints',
    'getDatasets',
    'getExperimentCompareEvents',
    'getExperimentComparison',
    'getQueue',
    'getQueues',
    'getRun',
    'getRuns',
    'removeDatapoint',
    'searchEvents',
    'updateDatapoint',
    'updateDataset',
    'updateEvent',
    'updateQueue',
    'updateRun',
  ]);
});
