import { readArguments, type Arguments } from './argv.ts';
import { toFailure } from './client-errors.ts';
import type { CallOptions, ClientOptions } from './generated/client.ts';
import { readInput } from './input.ts';
import type { Io } from './io.ts';
import { writeResult } from './output.ts';
import type { Command, Program } from './program.ts';
import { Sources } from './source.ts';

/** Runs one command: reads its flags, calls the API, writes the result. */
export async function execute(
  program: Program,
  command: Command,
  args: readonly string[],
  io: Io,
): Promise<void> {
  const given = readArguments(command, args);
  warnOfDeprecation(command, given, io);
  const input = await readInput(command, given, new Sources(io));
  try {
    const client = await program.createClient(clientOptions(given, io));
    // What comes in items can fail between them.
    await writeResult(await command.call(client, input, callOptions(io)), io);
  } catch (error) {
    throw toFailure(error, program, command);
  }
}

// What no flag says, the client takes from the environment.
function clientOptions({ globals }: Arguments, { env }: Io): ClientOptions {
  const apiKey = globals.get('api-key');
  const baseUrl = globals.get('base-url');
  return {
    env,
    ...(apiKey !== undefined && { apiKey }),
    ...(baseUrl !== undefined && { baseUrl }),
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
