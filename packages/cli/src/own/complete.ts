// `__complete`: what may stand where the cursor is. Shells ask for it, by the scripts of `completion`.
import {
  batchFlags,
  commandFlags,
  fileFlag,
  inputFlags,
  pageFlags,
  rootFlags,
  type GlobalFlag,
} from '../globals.ts';
import { itemFormats } from '../bulk/format.ts';
import { formats } from '../output/options.ts';
import type { Io } from '../io.ts';
import { ownCommands } from '../own.ts';
import type { CommandInfo, Flag, Program } from '../program.ts';
import { openStore } from '../store.ts';
import { cleanLine } from '../text.ts';
import { topicNames } from './topics.ts';

/** A word, and what it means. */
type Candidate = readonly [word: string, description?: string | undefined];

/**
 * @param words those after the program's name; the last one is being typed
 * @returns a line for each candidate: the word, and behind a tab what it means
 */
export async function complete(
  program: Program,
  words: readonly string[],
  io: Io,
): Promise<string[]> {
  const typed = words.at(-1) ?? '';
  const found = await candidates(program, words.slice(0, -1), typed, io);
  return found
    .filter(([word]) => word.startsWith(typed))
    .map(([word, description = '']) => `${cleanLine(word)}\t${cleanLine(description, 60)}`);
}

async function candidates(
  program: Program,
  before: readonly string[],
  typed: string,
  io: Io,
): Promise<Candidate[]> {
  const { places, pending } = walk(before);
  const [groupName, commandName, ...operands] = places;
  const command = await commandAt(program, groupName, commandName);
  const flags = [...(command?.flags ?? []), ...(command ? commandFlags(command) : rootFlags)];
  const values = (name: string): Candidate[] => {
    if (name === 'profile') return profilesOf(program, io);
    const flag = flags.find((one) => one.name === name);
    if (name === 'output') return formats.map((format) => [format]);
    if (name === 'from-format') return itemFormats.map((format) => [format]);
    return flag !== undefined && 'field' in flag ? choicesOf(flag) : [];
  };
  if (pending !== undefined && takesValue(pending, command)) return values(pending);
  const assigned = /^--([^=]+)=/.exec(typed)?.[1];
  if (assigned !== undefined) {
    return values(assigned).map(([word, what]) => [`--${assigned}=${word}`, what]);
  }
  if (typed.startsWith('-')) {
    const known = command === undefined ? rootFlags : flags;
    return known.map(({ name, description }) => [`--${name}`, description]);
  }
  if (groupName === undefined) return groupsOf(program);
  if (groupName === 'help') return topicNames.map((name) => [name]);
  if (command !== undefined) {
    const isSingle = command.name === groupName;
    const given = isSingle ? places.length - 1 : operands.length;
    return (command.operands?.[given]?.choices ?? []).map((choice) => [choice]);
  }
  if (commandName !== undefined) return [];
  return (await commandsOf(program, groupName)).map(({ name, summary }) => [name, summary]);
}

// The words that are no flags, and the flag whose value would come next.
function walk(before: readonly string[]): { places: string[]; pending?: string } {
  const places: string[] = [];
  let pending: string | undefined;
  for (const word of before) {
    if (pending !== undefined && takesGlobalValue(pending)) pending = undefined;
    else if (word.startsWith('--')) pending = word.includes('=') ? undefined : word.slice(2);
    else if (word === '-f') pending = 'file';
    else if (word.startsWith('-') && word !== '-') pending = undefined;
    else if (pending !== undefined && places.length >= 2) pending = undefined;
    else {
      places.push(word);
      pending = undefined;
    }
  }
  return { places, ...(pending !== undefined && { pending }) };
}

function takesGlobalValue(name: string): boolean {
  const all = [...rootFlags, ...pageFlags, ...batchFlags, ...inputFlags, fileFlag];
  return all.some((flag) => flag.name === name && flag.value !== undefined);
}

function takesValue(name: string, command: CommandInfo | undefined): boolean {
  const flag = command?.flags.find((one) => one.name === name);
  if (flag === undefined) return takesGlobalValue(name);
  return flag.type !== 'boolean';
}

async function commandAt(
  program: Program,
  group: string | undefined,
  name: string | undefined,
): Promise<CommandInfo | undefined> {
  if (group === undefined) return undefined;
  const single = (await ownCommands()).find((own) => own.name === group);
  if (single !== undefined && !('commands' in single)) return single;
  return (await commandsOf(program, group)).find((command) => command.name === name);
}

async function commandsOf(program: Program, name: string): Promise<readonly CommandInfo[]> {
  const group = program.groups.find((one) => one.name === name);
  if (group !== undefined) return group.load();
  const own = (await ownCommands()).find((one) => one.name === name);
  return own !== undefined && 'commands' in own ? own.commands : [];
}

async function groupsOf(program: Program): Promise<Candidate[]> {
  const own = await ownCommands();
  return [
    ...program.groups.map(({ name, description }): Candidate => [name, description]),
    ...own.map((one): Candidate => [one.name, 'commands' in one ? one.description : one.summary]),
    ['help', 'Show help'],
  ];
}

function choicesOf(flag: Flag | (GlobalFlag & { type?: undefined })): Candidate[] {
  if (flag.type === undefined) return [];
  if (flag.type === 'boolean') return [['true'], ['false']];
  return (flag.choices ?? []).map((choice) => [String(choice)]);
}

// A configuration that cannot be read is no reason to fail here.
function profilesOf(program: Program, { env }: Io): Candidate[] {
  try {
    return (openStore(program, env)?.profileNames() ?? []).map((name) => [name]);
  } catch {
    return [];
  }
}
