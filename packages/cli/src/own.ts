// The program's own commands, which no description has.
import type { Io } from './io.ts';
import type { OwnCommand, OwnGroup } from './own/command.ts';
import type { Program } from './program.ts';
import type { Route } from './route.ts';
import { Sources } from './source.ts';

export interface OwnRun {
  readonly program: Program;
  readonly argv: readonly string[];
  readonly route: Route;
  /** Gets the words that are known to be right. */
  readonly path: string[];
  readonly io: Io;
  readonly secrets: string[];
}

/** What stands behind a first word. */
const loaders: Readonly<Record<string, () => Promise<OwnGroup | OwnCommand>>> = {
  __schema: async () => (await import('./own/schema.ts')).schema,
  api: async () => (await import('./own/api.ts')).api,
  auth: async () => (await import('./own/auth.ts')).auth,
  completion: async () => (await import('./own/completion.ts')).completion,
  config: async () => (await import('./own/config.ts')).config,
  version: async () => (await import('./own/version.ts')).version,
};

/** All of them, for help and completion. */
export async function ownCommands(): Promise<(OwnGroup | OwnCommand)[]> {
  const shown = Object.entries(loaders).filter(([name]) => !name.startsWith('_'));
  return Promise.all(shown.map(async ([, load]) => load()));
}

/** Runs one of them, or shows a help topic; resolves to whether it was one. */
export async function runOwn({
  program,
  argv,
  route,
  path,
  io,
  secrets,
}: OwnRun): Promise<boolean> {
  const [word = '', second] = route.words;
  if (word === '__complete') {
    const { complete } = await import('./own/complete.ts');
    const words = argv.slice(route.first + 1);
    const lines = await complete(program, words[0] === '--' ? words.slice(1) : words, io);
    io.stdout.write(lines.map((line) => `${line}\n`).join(''));
    return true;
  }
  const help = route.help || second === undefined ? await import('./help.ts') : undefined;
  if (route.help && second === undefined && help !== undefined) {
    const { topic } = await import('./own/topics.ts');
    const text = topic(program, word, help.helpWidth(io));
    if (text !== undefined) {
      io.stdout.write(text);
      return true;
    }
  }
  const load = Object.hasOwn(loaders, word) ? loaders[word] : undefined;
  if (load === undefined) return false;
  const found = await load();
  if (!('commands' in found)) {
    path.push(word);
    if (route.help) {
      if (help) io.stdout.write(help.commandHelp(program, undefined, found, help.helpWidth(io)));
      return true;
    }
    await runCommand(found, [...argv.slice(0, route.first), ...argv.slice(route.first + 1)]);
    return true;
  }
  if (route.unknown !== undefined) return false;
  path.push(word);
  if (second === undefined) {
    if (help) io.stdout.write(help.groupHelp(program, found, found.commands, help.helpWidth(io)));
    return true;
  }
  const command = found.commands.find(({ name }) => name === second);
  if (command === undefined) {
    const { unknownCommand } = await import('./unknown.ts');
    throw unknownCommand(found, found.commands, second);
  }
  path.push(second);
  if (help) io.stdout.write(help.commandHelp(program, found, command, help.helpWidth(io)));
  else await runCommand(command, route.args);
  return true;

  async function runCommand(own: OwnCommand, args: readonly string[]): Promise<void> {
    const { readArguments } = await import('./argv.ts');
    const given = readArguments(own, args);
    await own.run({ program, given, sources: new Sources(io), io, secrets });
  }
}
