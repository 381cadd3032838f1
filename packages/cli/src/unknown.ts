// The failures of words that nothing is called.
import { usageFailure, type Failure } from './failure.ts';
import { fileFlag, rootFlags } from './globals.ts';
import type { CommandInfo, Group, Program } from './program.ts';
import { flagName, ownWords } from './route.ts';
import { didYouMean, suggest } from './suggest.ts';
import { cleanLine } from './text.ts';

/** A first word that is no group. A command of that name is looked for in all groups. */
export async function unknownGroup(program: Program, word: string): Promise<Failure> {
  const own = [...ownWords].filter((name) => !name.startsWith('_'));
  const groups = suggest(word, [...namesOf(program.groups), ...own, 'help']);
  const elsewhere: string[] = [];
  for (const group of groups.length === 0 ? program.groups : []) {
    for (const command of await group.load()) {
      if (command.name === word) elsewhere.push(`${program.name} ${group.name} ${word}`);
    }
  }
  return usageFailure(
    `Unknown group ${cleanLine(word, 80)}.`,
    ...didYouMean([...groups, ...elsewhere.slice(0, 3)]),
  );
}

/** A second word that is no command of the group. */
export function unknownCommand(
  group: Pick<Group, 'name'>,
  commands: readonly CommandInfo[],
  word: string,
): Failure {
  return usageFailure(
    `Unknown command ${cleanLine(word, 80)} in ${group.name}.`,
    ...didYouMean(suggest(word, namesOf(commands))),
  );
}

/** A flag before the command, where only global ones may stand. */
export function unknownEarlyFlag(word: string, wordsBefore: number): Failure {
  const known = namesOf([...rootFlags, fileFlag]);
  return usageFailure(
    `Unknown flag ${flagText(word)} before the ${wordsBefore === 0 ? 'group' : 'command'}.`,
    ...didYouMean(similarFlags(word, known)),
    'The flags of a command stand after its name.',
  );
}

/** A flag that a command does not have. */
export function unknownFlag(word: string, known: readonly string[]): Failure {
  const name = flagText(word);
  if (name === '--version' || name === '-V') {
    return usageFailure(`Unknown flag ${name}.`, 'It stands alone, right after the program.');
  }
  return usageFailure(`Unknown flag ${name}.`, ...didYouMean(similarFlags(word, known)));
}

function similarFlags(word: string, known: readonly string[]): string[] {
  return suggest(flagText(word).replace(/^-+/, ''), known).map((name) => `--${name}`);
}

// Without its value, which may be a secret.
function flagText(word: string): string {
  return cleanLine(flagName(word), 80);
}

function namesOf(things: readonly { readonly name: string }[]): string[] {
  return things.map(({ name }) => name);
}
