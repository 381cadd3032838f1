// The program in `fixtures/program`, and what it must see, wherever it runs.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs a program that prints JSON. @throws Error with its output, where it fails or complains */
export async function runProgram(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<unknown> {
  const { stdout, stderr } = await promisify(execFile)(command, args, {
    cwd,
    // Nothing is asked of other machines, and nothing is left on this one.
    env: {
      ...env,
      DO_NOT_TRACK: '1',
      DENO_NO_UPDATE_CHECK: '1',
      DENO_DIR: `${cwd}/.deno`,
    },
    timeout: 50_000,
  });
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout) as unknown;
}

const get = {
  method: 'GET',
  authorization: 'Bearer canary-0123456789',
  accept: 'application/json',
  body: '',
};
const anyAnswer = 'application/json, application/octet-stream';
const post = { ...get, method: 'POST', type: 'application/json' };

/** A refused option. */
export function configuration(problem: string): object {
  return {
    error: {
      class: 'ConfigurationError',
      name: 'ConfigurationError',
      message: `apiKey: ${problem}`,
      field: 'apiKey',
      issues: [{ field: 'apiKey', problem }],
    },
  };
}

/** An error that belongs to a request. */
export function failure(name: string, line: string, problem: string, more: object = {}): object {
  const [method, path] = line.split(' ');
  return { class: name, name, message: `${line}: ${problem}`, method, path, ...more };
}

/** What each call comes to. */
export const expected: Readonly<Record<string, unknown>> = {
  list: { ...get, url: '/echo/v1/datasets?name=%C3%BC%20%26%20%C3%B6' },
  function: { ...get, url: '/echo/v1/datasets?dataset_id=d' },
  create: {
    ...post,
    url: '/echo/v1/datasets',
    body: { name: 'größer', datapoints: ['a', 'b'] },
  },
  ids: [
    ['event_type', 'tool'],
    ['inputs', {}],
    ['event_id', 'uuid'],
  ],
  environment: { ...get, url: '/echo/v1/datasets', authorization: 'Bearer key-of-the-environment' },
  packed: { datasets: ['packed'] },
  refusedInput: {
    error: {
      class: 'InputError',
      name: 'InputError',
      message:
        'event_type: expected ("model" | "tool" | "chain" | "session")\ninputs: required key "inputs" is missing',
      field: 'event_type',
      issues: [
        { field: 'event_type', problem: 'expected ("model" | "tool" | "chain" | "session")' },
        { field: 'inputs', problem: 'required key "inputs" is missing' },
      ],
    },
  },
  refusedKey: configuration(
    'has a space, a line break or a character that no key has; copy it again',
  ),
  noKey: configuration('getDatasets needs a key; pass the option apiKey or set HH_API_KEY'),
  notFound: {
    error: failure(
      'NotFoundError',
      'GET /status/404/v1/datasets',
      '404, not found, or your key cannot see it: no, Bearer [key] (request r-1)',
      { status: 404, requestId: 'r-1', body: { message: 'no, Bearer [key]' } },
    ),
  },
  busy: { ...get, url: '/busy/v1/datasets' },
  reset: { ...get, url: '/reset/v1/datasets' },
  resetPost: { tries: 1 },
  refusedConnection: { name: 'ConnectionError', tries: 2 },
  timeout: {
    error: failure('TimeoutError', 'GET /silent/v1/datasets', 'no complete answer in 50 ms'),
    ended: 1,
  },
  abortWhileReading: {
    error: failure('AbortError', 'GET /unfinished/v1/datasets', 'aborted'),
    cause: 'enough',
    ended: 2,
  },
  abortBefore: { error: failure('AbortError', 'GET /echo/v1/datasets', 'aborted') },
  moved302: { ...get, url: '/echo/v1/datasets' },
  moved307: { ...post, url: '/echo/v1/datasets', body: { name: 'x' } },
  elsewhere: {
    error: failure(
      'ResponseError',
      'GET /elsewhere/v1/datasets',
      'redirected to http://elsewhere.test; if it is right, set baseUrl to it',
      { status: 307 },
    ),
  },
  page: {
    error: failure(
      'ResponseError',
      'GET /page/v1/datasets',
      '200 with text/html where application/json belongs: is baseUrl the address of the API?',
      { status: 200, body: '<!doctype html><p>Sign in' },
    ),
  },
  multipart: {
    ...post,
    accept: anyAnswer,
    url: '/echo/upload',
    type: 'multipart/form-data; boundary',
    body: [
      ['file', { type: 'image/png', text: 'content' }],
      ['note', 'größer'],
      ['tags', 'a'],
      ['tags', 'b'],
    ],
  },
  blob: {
    ...post,
    accept: anyAnswer,
    url: '/echo/upload',
    type: 'application/octet-stream',
    body: 'content',
  },
  bytes: [true, 0, 255, 128],
  asResponse: [true, false, { datasets: ['packed'] }],
  withResponse: [200, 'application/json', { datasets: ['packed'] }],
};

/** What calls come to in a bundle for pages. @param hidden the status of every redirect, where the browser hides it */
export function expectedOfPage(hidden?: 0): Readonly<Record<string, unknown>> {
  const redirected = (line: string, status: number): object => ({
    error: failure('ResponseError', line, 'redirected; set baseUrl to the final address', {
      status: hidden ?? status,
    }),
  });
  return {
    ...expected,
    // Scripts are not told why there is no connection, nor where a redirect goes to.
    refusedConnection: { name: 'ConnectionError', tries: 1 },
    moved302: redirected('POST /moved/302/v1/datasets', 302),
    moved307: redirected('POST /moved/307/v1/datasets', 307),
    elsewhere: redirected('GET /elsewhere/v1/datasets', 307),
  };
}
