// What every call goes through, once its input is known: settings, questions, the call, its result.
import type { Arguments } from './argv.ts';
import { toFailure } from './client-errors.ts';
import { exit } from './exit.ts';
import { Failure } from './failure.ts';
import type { CallOptions, Client, ClientOptions } from './generated/client.ts';
import { httpFetch, type Fetch } from './http-fetch.ts';
import type { Io } from './io.ts';
import type { OutputOptions } from './output/options.ts';
import { writeResult, type ListFacts } from './output.ts';
import type { Command, Program } from './program.ts';
import { headerLines, redact } from './redact.ts';
import { readSettings } from './settings.ts';
import type { Sources } from './source.ts';
import { cleanLine } from './text.ts';

export interface Invocation {
  readonly program: Program;
  readonly command: Command;
  readonly input: Readonly<Record<string, unknown>>;
  readonly given: Arguments;
  readonly sources: Sources;
  readonly output: OutputOptions;
  /** How many items are read across pages; absent: one page, as the API gives it. */
  readonly reach?: number;
  readonly io: Io;
  /** Gets what must not be shown. */
  readonly secrets: string[];
}

/** Calls the API and writes the result; or shows what would be sent. */
export async function perform(invocation: Invocation): Promise<void> {
  const file = invocation.given.globals.get('output-file');
  if (file === undefined || file === '-') return performOn(invocation);
  const { intoFile } = await import('./output/into-file.ts');
  return intoFile(file, invocation.io, (io) => performOn({ ...invocation, io }));
}

async function performOn(invocation: Invocation): Promise<void> {
  const { program, command, input, given, sources, output, io, secrets } = invocation;
  const { globals } = given;
  const isPreview = globals.has('dry-run') || globals.has('curl');
  const settings = await readSettings(program, globals, io, isPreview ? undefined : sources);
  const { apiKey, baseUrl } = settings;
  // What comes from the environment, the client finds by itself.
  const options: ClientOptions = {
    env: io.env,
    ...(apiKey?.passed === true && { apiKey: apiKey.value }),
    ...(baseUrl?.passed === true && { baseUrl: baseUrl.value }),
  };
  const call: CallOptions = {
    ...settings.call,
    ...(io.signal !== undefined && { signal: io.signal }),
  };
  if (apiKey !== undefined) secrets.push(apiKey.value);
  try {
    if (isPreview) {
      const { preview } = await import('./preview.ts');
      await preview(invocation, options, call);
      return;
    }
    if (command.operation.startsWith('DELETE ')) {
      const { confirmDeletion } = await import('./confirm.ts');
      await confirmDeletion(invocation, baseUrl?.value);
    }
    if (globals.has('verbose') || globals.has('debug')) {
      const { trace } = await import('./trace.ts');
      options.middleware = [trace(io, secrets, globals.has('debug'))];
    }
    const fetch = httpFetch(io.env);
    options.fetch = globals.has('include') ? including(fetch, io, secrets) : fetch;
    const client = await program.createClient(options);
    // What comes in items can fail between them.
    const result = await answer(invocation, client, call);
    await writeResult(result, io, output, listFacts(command, input));
    if (isUnsuccessful(command, result)) throw unsuccessful(command);
  } catch (error) {
    throw toFailure(error, program, command);
  }
}

async function answer(
  { command, input, reach, io, output }: Invocation,
  client: Client,
  call: CallOptions,
): Promise<unknown> {
  if (reach === undefined) return command.call(client, input, call);
  const { readPages } = await import('./pages.ts');
  return readPages(command, client, input, reach, call, io, output);
}

function listFacts(
  { pagination }: Command,
  input: Readonly<Record<string, unknown>>,
): ListFacts | undefined {
  if (pagination === undefined) return undefined;
  const { size, maxSize } = pagination;
  const asked = size === undefined ? undefined : input[size];
  const full = typeof asked === 'number' ? asked : maxSize;
  return { ...pagination, ...(full !== undefined && { full }) };
}

// Of every answer, also one that is an error, or tried again.
function including(fetch: Fetch, { stderr }: Io, secrets: readonly string[]): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    const { status, statusText, headers } = response;
    const lines = [`${status} ${statusText}`, ...headerLines(headers)];
    stderr.write(`${lines.map((line) => cleanLine(redact(line, secrets))).join('\n')}\n\n`);
    return response;
  };
}

/** Whether an answer whose status says that the request was fine says that what it asked for was not done. */
export function isUnsuccessful({ reportsSuccess }: Command, result: unknown): boolean {
  return reportsSuccess === true && (Object(result) as { success?: unknown }).success === false;
}

function unsuccessful({ operation }: Command): Failure {
  const [method = '', path = ''] = operation.split(' ');
  return new Failure(exit.unsuccessful, `${operation}: the API says that it did not succeed.`, {
    fix: ['The answer, which is on standard output, may say why.'],
    request: { method, path },
  });
}
