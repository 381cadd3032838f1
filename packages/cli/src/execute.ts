import { readArguments, type Arguments } from './argv.ts';
import { toFailure } from './client-errors.ts';
import type { CallOptions, ClientOptions } from './generated/client.ts';
import { usageFailure } from './failure.ts';
import { readInput } from './input.ts';
import type { Io } from './io.ts';
import { readOutputOptions } from './output/options.ts';
import { writeResult, type ListFacts } from './output.ts';
import type { Command, Program } from './program.ts';
import { Sources } from './source.ts';
import { cleanLine } from './text.ts';

/** Runs one command: reads its flags, calls the API, writes the result. */
export async function execute(
  program: Program,
  command: Command,
  args: readonly string[],
  io: Io,
): Promise<void> {
  const given = readArguments(command, args);
  warnOfDeprecation(command, given, io);
  if (given.globals.has('schema') || given.globals.has('skeleton')) {
    const { writeSchema } = await import('./schema.ts');
    return writeSchema(program, command, given, io);
  }
  const output = readOutputOptions(given.globals, io);
  const reach = readReach(given.globals);
  const input = await readInput(program, command, given, new Sources(io));
  try {
    const client = await program.createClient(clientOptions(given, io));
    const result =
      reach === undefined
        ? await command.call(client, input, callOptions(io))
        : await (
            await import('./pages.ts')
          ).readPages(command, client, input, reach, callOptions(io), io, output);
    // What comes in items can fail between them.
    await writeResult(result, io, output, listFacts(command, input));
  } catch (error) {
    throw toFailure(error, program, command);
  }
}

// What no flag says, the client takes from the environment.
function clientOptions({ globals }: Arguments, io: Io): ClientOptions {
  const { env } = io;
  const apiKey = globals.get('api-key');
  const baseUrl = globals.get('base-url');
  return {
    env,
    ...(apiKey !== undefined && { apiKey }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(globals.has('include') && { fetch: including(io) }),
  };
}

function callOptions({ signal }: Io): CallOptions {
  return signal === undefined ? {} : { signal };
}

function warnOfDeprecation(command: Command, { fields }: Arguments, io: Io): void {
  const deprecated = [
    ...(command.deprecated === true ? [`The command ${command.name}`] : []),
    ...[...fields.keys()].filter((flag) => flag.deprecated).map((flag) => `--${flag.name}`),
  ];
  for (const what of deprecated) io.stderr.write(`warning: ${what} is deprecated.\n`);
}

/** How many items are read across pages; undefined: one page, as the API gives it. */
function readReach(globals: Arguments['globals']): number | undefined {
  const limit = globals.get('limit');
  if (limit === undefined) return globals.has('all') ? Number.POSITIVE_INFINITY : undefined;
  if (globals.has('all')) throw usageFailure('--all and --limit exclude each other.');
  if (/^[1-9]\d{0,14}$/.test(limit)) return Number(limit);
  throw usageFailure(`--limit needs a count from 1 on, not "${cleanLine(limit, 40)}".`);
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
function including({ stderr }: Io): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const { status, statusText, headers } = response;
    const lines = [
      `${status} ${statusText}`,
      ...[...headers].map(([name, value]) => `${name}: ${value}`),
    ];
    stderr.write(`${lines.map((line) => cleanLine(line)).join('\n')}\n\n`);
    return response;
  };
}
