// What would be sent, as the client makes it: it is caught where it would leave.
import type { CallOptions, ClientOptions } from './generated/client.ts';
import { exit } from './exit.ts';
import { Failure } from './failure.ts';
import { toJson } from './output/json.ts';
import type { Invocation } from './perform.ts';
import { redact, secretHeaders } from './redact.ts';
import { shellQuote } from './shell.ts';
import { storedKeys } from './store.ts';

/** Stands for the key, which is never read: a key for every scheme, also one that wants `user:password`. */
const marker = 'key-placeholder-5f1c:key-placeholder-5f1c';

const markerForms = [marker, encodeURIComponent(marker), btoa(marker)];

interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array | undefined;
}

/** Writes the request of a command to standard output: as JSON, or with `--curl` as a command. Nothing is sent. */
export async function preview(
  { program, command, input, given, io, secrets }: Invocation,
  options: ClientOptions,
  call: CallOptions,
): Promise<void> {
  let request: Request | undefined;
  const client = await program.createClient({
    ...options,
    // For every deployment: without it, the client would take the key of one from the environment.
    apiKey: marker,
    planes: new Proxy({}, { get: () => ({ apiKey: marker }) }),
    fetch: async (url, init) => {
      request ??= await requestOf(url, init);
      throw new Error('This is not sent.');
    },
  });
  try {
    await drain(await command.call(client, input, { ...call, maxRetries: 0 }));
  } catch (error) {
    if (request === undefined) throw error;
  }
  if (request === undefined) {
    throw new Failure(exit.unexpected, 'There is no request to show.');
  }
  const text = given.globals.has('curl')
    ? curl(request, program.env.apiKey)
    : toJson(described(request));
  // The key is not needed, but may have been pasted to where it does not belong.
  const known = [...secrets, ...storedKeys(program, io.env)];
  io.stdout.write(`${redact(text, known)}\n`);
}

// What comes in items is not asked for before somebody reads them.
async function drain(result: unknown): Promise<void> {
  if (typeof result !== 'object' || result === null || !(Symbol.asyncIterator in result)) return;
  await (result as AsyncIterable<unknown>)[Symbol.asyncIterator]().next();
}

async function requestOf(url: string, init: RequestInit): Promise<Request> {
  const { method = 'GET', body } = init;
  const headers = new Map<string, string>();
  new Headers(init.headers).forEach((value, name) => headers.set(name, value));
  if (body === undefined || body === null) return { method, url, headers, body: undefined };
  // The type that `fetch` would see in the body: a form's boundary is in it.
  const plain = new Response(body);
  const type = plain.headers.get('content-type');
  if (type !== null && !headers.has('content-type')) headers.set('content-type', type);
  return { method, url, headers, body: new Uint8Array(await plain.arrayBuffer()) };
}

function described({ method, url, headers, body }: Request): object {
  return {
    method,
    url: withoutMarker(url),
    headers: Object.fromEntries(
      [...headers].map(([name, value]) => [
        name,
        secretHeaders.test(name) ? hiddenCredential(value) : withoutMarker(value),
      ]),
    ),
    ...(body !== undefined && { body: describedBody(body, headers.get('content-type') ?? '') }),
  };
}

// With its scheme, which tells how the key is sent.
function hiddenCredential(value: string): string {
  return withoutMarker(value).replace(/^(\w+ )?.*$/s, '$1[redacted]');
}

function withoutMarker(text: string): string {
  return markerForms.reduce((safe, form) => safe.replaceAll(form, '[redacted]'), text);
}

function describedBody(body: Uint8Array, type: string): unknown {
  const text = textOf(body);
  if (text === undefined) return `(${body.length} bytes, not text)`;
  if (!/json\s*(;|$)/i.test(type)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function textOf(body: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    // No argument of a command can hold it.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The request as a command for POSIX shells, with the key left to the shell's variable. */
function curl({ method, url, headers, body }: Request, variable: string): string {
  const quote = (text: string): string => quoteAround(text, variable);
  const parts = [`curl --request ${quote(method)} --url ${quote(url)}`];
  // Brackets and braces are patterns to curl.
  if (/[[\]{}]/.test(url)) parts.push('--globoff');
  for (const [name, value] of headers) {
    if (value.includes(btoa(marker))) parts.push(`--user "$${variable}"`);
    // A header without a value is written with a semicolon.
    else parts.push(`--header ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`);
  }
  if (body !== undefined) {
    const text = textOf(body);
    if (text === undefined) {
      throw new Failure(exit.usage, 'The body is not text, which a command cannot hold.', {
        fix: ['--dry-run shows the rest of the request.'],
      });
    }
    parts.push(`--data-raw ${quote(text)}`);
  }
  return parts.join(' \\\n  ');
}

function quoteAround(text: string, variable: string): string {
  const form = [marker, encodeURIComponent(marker)].find((one) => text.includes(one));
  if (form === undefined) return shellQuote(text);
  return text
    .split(form)
    .map((part) => (part === '' ? '' : shellQuote(part)))
    .join(`"$${variable}"`);
}
