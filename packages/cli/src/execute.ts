import { readArguments, type Arguments } from './argv.ts';
import { readInput } from './input.ts';
import type { Io } from './io.ts';
import { perform } from './perform.ts';
import type { Command, Program } from './program.ts';
import { Sources } from './source.ts';

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
  const sources = new Sources(io);
  const input = await readInput(command, given, sources);
  await perform({ program, command, input, given, sources, io, secrets });
}

function warnOfDeprecation(command: Command, { fields }: Arguments, io: Io): void {
  const deprecated = [
    ...(command.deprecated === true ? [`The command ${command.name}`] : []),
    ...[...fields.keys()].filter((flag) => flag.deprecated).map((flag) => `--${flag.name}`),
  ];
  for (const what of deprecated) io.stderr.write(`warning: ${what} is deprecated.\n`);
}
