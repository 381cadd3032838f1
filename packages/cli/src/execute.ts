import { readArguments, type Arguments } from './argv.ts';
import { usageFailure } from './failure.ts';
import { batchFlags } from './globals.ts';
import { readInput } from './input.ts';
import type { Io } from './io.ts';
import { readOutputOptions } from './output/options.ts';
import { perform } from './perform.ts';
import type { Command, Program } from './program.ts';
import { Sources } from './source.ts';
import { cleanLine } from './text.ts';

/**
 * Runs one command: reads its flags, calls the API, writes the result.
 * @param secrets gets what must not be shown
 */
export async function execute(
  program: Program,
  command: Command,
  args: readonly string[],
  io: Io,
  secrets: string[],
): Promise<void> {
  const given = readArguments(command, args);
  if (!io.env[program.env.noWarn]) warnOfDeprecation(command, given, io);
  if (given.globals.has('schema') || given.globals.has('skeleton')) {
    const { writeSchema } = await import('./schema.ts');
    return writeSchema(program, command, given, io);
  }
  const output = readOutputOptions(given.globals, io);
  const reach = readReach(given.globals);
  const sources = new Sources(io);
  if (batchFlags.some(({ name }) => given.globals.has(name))) {
    const { importItems } = await import('./bulk/import.ts');
    return importItems({ program, command, input: {}, given, sources, output, io, secrets });
  }
  const input = await readInput(program, command, given, sources);
  await perform({
    program,
    command,
    input,
    given,
    sources,
    output,
    ...(reach !== undefined && { reach }),
    io,
    secrets,
  });
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
