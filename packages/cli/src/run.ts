import { exit, type ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import type { Program } from './program.ts';
import { ownWords, readRoute } from './route.ts';

/** Runs one command line, without the program's name in `argv`. Never throws; resolves to the exit code. */
export async function run(program: Program, argv: readonly string[], io: Io): Promise<ExitCode> {
  // The words that are known to be right, for the hint where help is.
  const path = [program.name];
  const secrets = secretsOf(program, argv, io);
  try {
    await unlessAborted(dispatch(program, argv, io, path, secrets), io.signal);
    return exit.ok;
  } catch (error) {
    const { report } = await import('./report.ts');
    const { storedKeys } = await import('./store.ts');
    secrets.push(...storedKeys(program, io.env));
    return report(error, path, argv, io, secrets);
  }
}

// What only some runs need is loaded by them: starting up is most of what a run takes.
async function dispatch(
  program: Program,
  argv: readonly string[],
  io: Io,
  path: string[],
  secrets: string[],
): Promise<void> {
  const route = readRoute(argv);
  const [groupName, commandName] = route.words;
  const group = program.groups.find(({ name }) => name === groupName);
  if (groupName !== undefined && group === undefined && (route.help || ownWords.has(groupName))) {
    const { runOwn } = await import('./own.ts');
    if (await runOwn({ program, argv, route, path, io, secrets })) return;
  }
  if (route.unknown !== undefined) {
    const { unknownEarlyFlag } = await import('./unknown.ts');
    throw unknownEarlyFlag(route.unknown, route.words.length);
  }
  if (route.version) {
    io.stdout.write(`${await io.version()}\n`);
    return;
  }
  const help = route.help || commandName === undefined ? await import('./help.ts') : undefined;
  if (groupName === undefined) {
    if (help) io.stdout.write(await help.programHelp(program, help.helpWidth(io)));
    return;
  }
  if (group === undefined) {
    const { unknownGroup } = await import('./unknown.ts');
    throw await unknownGroup(program, groupName);
  }
  path.push(group.name);
  const commands = await group.load();
  if (commandName === undefined) {
    if (help) io.stdout.write(help.groupHelp(program, group, commands, help.helpWidth(io)));
    return;
  }
  const command = commands.find(({ name }) => name === commandName);
  if (command === undefined) {
    const { unknownCommand } = await import('./unknown.ts');
    throw unknownCommand(group, commands, commandName);
  }
  path.push(command.name);
  if (help) {
    io.stdout.write(help.commandHelp(program, group, command, help.helpWidth(io)));
    return;
  }
  const { execute } = await import('./execute.ts');
  await execute(program, command, route.args, io, secrets);
}

async function unlessAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return work;
  const aborted = new Promise<never>((_resolve, reject) => {
    // A moment later, so that work which listens can say first how far it came.
    const stop = (): void => void setImmediate(() => reject(new Error('aborted')));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  await Promise.race([work, aborted]);
}

// Redacted from whatever is reported, wherever it comes from.
function secretsOf(program: Program, argv: readonly string[], io: Io): string[] {
  const flag = '--api-key';
  const given = argv.flatMap((word, index) => {
    if (word === flag) return [argv[index + 1] ?? ''];
    return word.startsWith(`${flag}=`) ? [word.slice(flag.length + 1)] : [];
  });
  return [...given, io.env[program.env.apiKey] ?? ''];
}
