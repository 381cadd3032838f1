// A description of every media type, generated, compiled, and called as its users would: types and behaviour in one.
import { spawnSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, link, repository } from './support/compile.ts';

const out = mkdtempSync(path.join(tmpdir(), 'media-'));
const server = createServer((request, response) => void answer(request, response));
let baseUrl = '';

beforeAll(async () => {
  const spec = path.join(import.meta.dirname, 'fixtures/media.yaml');
  const cli = path.join(repository, 'generator/src/cli.ts');
  const { stderr } = spawnSync(
    process.execPath,
    [cli, '--spec', spec, '--out', out, '--name', 'media'],
    { encoding: 'utf8' },
  );
  if (/ (error|warning) /.test(stderr)) throw new Error(stderr);
  link(out);
  const problems = await build(out);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(out, { recursive: true });
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const chunk of request.setEncoding('latin1')) body += chunk;
  const give = (type: string, content: string): void => {
    response.writeHead(200, { 'content-type': type });
    response.end(content);
  };
  const stream = 'data: {"text":"a"}\n\ndata: {"text":"b"}\n\ndata: [DONE]\n\n';
  switch (`${request.method} ${request.url}`) {
    case 'GET /events':
      return give('text/event-stream', 'event: a\ndata: b\n\n');
    case 'GET /tokens':
      return give('text/event-stream', `event: token\n${stream}`);
    case 'POST /chat':
      return body.includes('"stream":true')
        ? give('text/event-stream', stream)
        : give('application/json', '{"texts":["a","b"]}');
    case 'GET /log':
      return request.headers.accept === 'application/json-seq, application/x-ndjson'
        ? give('application/json-seq', '\u001e{"text":"a"}\n\u001e{"text":"b"}\n')
        : give('application/x-ndjson', '{"text":"c"}\n');
    case 'GET /file':
      return request.headers.accept === 'image/png'
        ? give('image/png', 'x')
        : give('text/csv', 'a,b');
    default:
      return give('application/json', JSON.stringify(body));
  }
}

const program = `
import { Media } from '@media/client';
import { chat, createClient } from '@media/client/operations';
import * as hooks from '@media/react-hooks';
import type * as types from '@media/types';
import type { paths } from '@media/types';

const client = new Media();
const found: Record<string, unknown> = {};
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

for await (const event of await client.streams.listEvents()) {
  const data: string = event.data;
  const id: string | undefined = event.id;
  found['events'] = [event.event, data, id ?? null];
}
for await (const { event, data } of await client.streams.listTokens()) {
  // @ts-expect-error: no such event
  if (event === 'other') continue;
  found['tokens'] = [event, data.text];
  break;
}
const whole = await client.streams.chat({ text: 'x' });
found['whole'] = Symbol.asyncIterator in whole ? [] : whole.texts;
const parts: types.ChatOutput = await chat(createClient(), { text: 'x', stream: true });
found['parts'] = Symbol.asyncIterator in parts ? (await all(parts)).map(({ text }) => text) : [];
found['log'] = (await all(await client.streams.readLog())).map(({ text }) => text);
found['lines'] = await all(await client.streams.readLog({}, { headers: { accept: 'application/x-ndjson' } }));

found['written'] = await client.streams.writeLog({ body: [{ text: 'a' }, { text: 'b' }] });
// @ts-expect-error: no item
await client.streams.writeLog({ body: [{ txt: 'a' }] }).catch((error: Error) => (found['refused'] = error.message));

const file: string | Blob = await client.files.getFile();
found['file'] = file;
const picture = await client.files.getFile({}, { headers: { accept: 'image/png' } });
found['picture'] = typeof picture === 'string' ? '' : [picture.type, await picture.text()];
const sent = await client.files.upload({
  files: [new File(['x'], 'a.gif', { type: 'image/gif' }), new Blob(['y'])],
  about: { text: 'é' },
  table: 'a,b',
});
found['upload'] = sent.replaceAll(/--[0-9a-f]{32}/g, '--').split('\\r\\n');
found['form'] = await client.files.describe({ about: { text: 'a' }, tags: ['b', 'c'], notes: ['d', 'e'] });

// What openapi-fetch gives of them.
export type Text = paths['/events']['get']['responses'][200]['content']['text/event-stream'];
export const text: Text = '';
// What comes in items is no query.
export const mutation: ReturnType<typeof hooks.useListEvents>['data'] = undefined as types.ListEventsOutput | undefined;
found['hooks'] = Object.keys(hooks).filter((name) => /listEvents|getFile/i.test(name));
console.log(JSON.stringify(found));
`;

test('the README of the client shows how items are read', () => {
  expect(readFileSync(path.join(out, 'packages/client/README.md'), 'utf8')).toContain(
    'for await (const item of await client.streams.listEvents()) console.log(item);',
  );
});

test('a program of a user compiles, and gets what the types say', async () => {
  const file = path.join(out, 'program.ts');
  writeFileSync(file, program);
  writeFileSync(
    path.join(out, 'tsconfig.json'),
    JSON.stringify({
      extends: './tsconfig.base.json',
      compilerOptions: {
        noEmit: true,
        skipLibCheck: true,
        declaration: false,
        declarationMap: false,
        isolatedDeclarations: false,
        lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
        types: ['node'],
        typeRoots: [path.join(repository, 'node_modules/@types')],
      },
      files: ['program.ts'],
    }),
  );
  writeFileSync(path.join(out, 'package.json'), '{"type":"module"}');
  const tsc = path.join(repository, 'node_modules/typescript/bin/tsc');
  expect(spawnSync(process.execPath, [tsc, '-p', out], { encoding: 'utf8' }).stdout).toBe('');
  const { stdout, stderr } = await run(file);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({
    events: ['a', 'b', null],
    tokens: ['token', 'a'],
    whole: ['a', 'b'],
    parts: ['a', 'b'],
    log: ['a', 'b'],
    lines: [{ text: 'c' }],
    written: '{"text":"a"}\n{"text":"b"}\n',
    refused: expect.stringContaining('body[0]') as string,
    file: 'a,b',
    picture: ['image/png', 'x'],
    upload: [
      '--',
      'Content-Disposition: form-data; name="files"; filename="a.gif"',
      'Content-Type: image/gif',
      '',
      'x',
      '--',
      'Content-Disposition: form-data; name="files"; filename="blob"',
      'Content-Type: application/octet-stream',
      '',
      'y',
      '--',
      'Content-Disposition: form-data; name="about"',
      'Content-Type: application/json',
      '',
      '{"text":"\u00c3\u00a9"}',
      '--',
      'Content-Disposition: form-data; name="table"',
      'Content-Type: text/csv',
      '',
      'a,b',
      '----',
      '',
    ],
    form: 'about=%7B%22text%22%3A%22a%22%7D&tags=b,c&notes=d&notes=e',
    hooks: [
      'getFileOptions',
      'getFileQueryKey',
      'getGetFileData',
      'listEventsMutationOptions',
      'prefetchGetFile',
      'setGetFileData',
      'useGetFile',
      'useListEvents',
      'useSuspenseGetFile',
    ],
  });
});

test.each([
  [['streams', 'list-events'], '{"event":"a","data":"b"}\n'],
  [['streams', 'list-tokens'], '{"event":"token","data":{"text":"a"}}\n{"data":{"text":"b"}}\n'],
  [['streams', 'chat', '--text', 'x', '--stream', 'true'], '{"text":"a"}\n{"text":"b"}\n'],
  [['streams', 'chat', '--text', 'x'], '{\n  "texts": [\n    "a",\n    "b"\n  ]\n}\n'],
  [['streams', 'read-log'], '{"text":"a"}\n{"text":"b"}\n'],
  [['streams', 'write-log', '--body', '[{"text":"a"}]'], '"{\\"text\\":\\"a\\"}\\n"\n'],
  [
    ['files', 'describe', '--about', '{"text":"a"}', '--tags', 'b', '--tags', 'c'],
    '"about=%7B%22text%22%3A%22a%22%7D&tags=b,c"\n',
  ],
])('a command prints it: %j', async (args, expected) => {
  const bin = path.join(out, 'packages/cli/dist/bin.js');
  expect(await run(bin, ...args)).toEqual({ stdout: expected, stderr: '' });
});

async function run(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, MEDIA_BASE_URL: baseUrl, NODE_OPTIONS: '' },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (output.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output.stderr += data.toString()));
  await once(child, 'close');
  return output;
}
