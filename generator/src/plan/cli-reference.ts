// The reference of all commands, as Markdown: what their help says, so that the two are one.
import { exitMeanings } from '../../../packages/cli/src/exit.ts';
import { commandHelp, globalHelp } from '../../../packages/cli/src/help.ts';
import { api } from '../../../packages/cli/src/own/api.ts';
import { auth } from '../../../packages/cli/src/own/auth.ts';
import { completion } from '../../../packages/cli/src/own/completion.ts';
import { config } from '../../../packages/cli/src/own/config.ts';
import { version } from '../../../packages/cli/src/own/version.ts';
import type { CommandInfo, Program } from '../../../packages/cli/src/program.ts';
import { markdownBlock, markdownCode, markdownText } from '../encode/markdown.ts';
import { Code } from '../encode/typescript.ts';

const width = 100;

interface ReferenceGroup {
  readonly name: string;
  readonly description?: string;
  readonly commands: readonly CommandInfo[];
}

/** The view of the reference; the program's own commands come last. */
export function referenceView(
  title: string,
  program: Pick<Program, 'name' | 'env'>,
  groups: readonly ReferenceGroup[],
): object {
  const groupView = (group: ReferenceGroup): object => ({
    name: new Code(markdownCode(group.name)),
    description: new Code(markdownText(group.description ?? '')),
    commands: group.commands.map((command) => commandView(group, command)),
  });
  const commandView = (group: ReferenceGroup | undefined, command: CommandInfo): object => ({
    name: new Code(
      markdownCode([program.name, group?.name, command.name].filter(Boolean).join(' ')),
    ),
    help: new Code(markdownBlock(commandHelp(program, group, command, width, false), 'text')),
  });
  return {
    title: new Code(markdownText(title)),
    command: new Code(markdownCode(program.name)),
    groups: [...groups, api, auth, completion, config].map(groupView),
    version: commandView(undefined, version),
    globals: new Code(markdownBlock(globalHelp(program, width), 'text')),
    exits: Object.entries(exitMeanings).map(([code, meaning]) => ({
      code: new Code(markdownCode(code)),
      meaning: new Code(markdownText(meaning)),
    })),
  };
}
