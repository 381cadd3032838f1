import { exitMeanings } from '../exit.ts';
import {
  batchFlags,
  fileFlag,
  globalFlags,
  inputFlags,
  outputFlags,
  pageFlags,
} from '../globals.ts';
import { toJson } from '../output/json.ts';
import type { CommandInfo, Program } from '../program.ts';
import type { OwnCommand } from './command.ts';

/** `__schema`: everything that can be asked for, as data for programs. */
export const schema: OwnCommand = {
  name: '__schema',
  summary: 'Show all commands and flags as JSON, for programs',
  flags: [],
  async run({ program, io }) {
    io.stdout.write(`${toJson(await describe(program))}\n`);
  },
};

/** All that can be asked for. */
export async function describe(program: Program): Promise<object> {
  const { name, title, apiVersion, env } = program;
  const { ownCommands } = await import('../own.ts');
  const groups = await Promise.all(
    program.groups.map(async (group) => ({
      name: group.name,
      description: group.description,
      commands: (await group.load()).map(describeCommand),
    })),
  );
  const own = (await ownCommands()).map((found) =>
    'commands' in found
      ? {
          name: found.name,
          description: found.description,
          commands: found.commands.map(describeCommand),
        }
      : describeCommand(found),
  );
  return {
    name,
    title,
    version: apiVersion,
    environment: env,
    exitCodes: exitMeanings,
    globalFlags: [
      ...globalFlags,
      ...outputFlags,
      ...pageFlags,
      ...batchFlags,
      ...inputFlags,
      fileFlag,
    ],
    groups,
    own,
  };
}

// Without what only runs.
function describeCommand(command: CommandInfo): object {
  const { name, operation, summary, description, deprecated, flags, operands } = command;
  const { schema: input, pagination, batch } = command;
  return {
    name,
    operation,
    summary,
    description,
    deprecated,
    operands,
    flags,
    schema: input,
    pagination,
    batch,
  };
}
