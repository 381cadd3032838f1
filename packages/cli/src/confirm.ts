// Before something is deleted, a person is asked; where nobody can be, `--yes` or `--confirm` has to say so.
import { exit } from './exit.ts';
import { Failure, usageFailure } from './failure.ts';
import type { Io } from './io.ts';
import type { Invocation } from './perform.ts';
import { redact } from './redact.ts';
import { cleanLine } from './text.ts';

/** @throws Failure unless the deletion is confirmed */
export async function confirmDeletion(
  { program, command, input, given, io, secrets }: Invocation,
  baseUrl: string | undefined,
): Promise<void> {
  const confirmed = given.globals.get('confirm');
  if (confirmed !== undefined) return checkConfirmed(command, input, confirmed);
  if (given.globals.has('yes')) return;
  if (given.globals.has('no-input') || !canAsk(io)) {
    throw usageFailure(
      `${command.operation} deletes, and nobody can be asked.`,
      'Add --yes if that is meant.',
    );
  }
  const ids = command.flags
    .filter(({ field, required }) => required === true && Object.hasOwn(input, field))
    .map(({ field, name }) => `  --${name} ${cleanLine(JSON.stringify(input[field]), 80)}\n`);
  const where = baseUrl === undefined ? program.title : baseUrl;
  const what = `${command.operation} deletes, at ${cleanLine(where, 200)}`;
  const question = `${what}${ids.length > 0 ? ':' : '.'}\n${ids.join('')}Go on? [y/N] `;
  io.stderr.write(redact(question, secrets));
  const answer = await readLine(io);
  if (/^\s*y(es)?\s*$/i.test(answer)) return;
  throw new Failure(exit.interrupted, 'Not confirmed. Nothing was sent.');
}

/** @throws Failure unless the id is that of what is deleted, which the path names last */
function checkConfirmed(
  { operation, flags }: Invocation['command'],
  input: Invocation['input'],
  confirmed: string,
): void {
  const [, last] = /\{([^{}]*)\}[^{}]*$/.exec(operation) ?? [];
  const flag = flags.find(({ field }) => field === last);
  if (flag === undefined) throw usageFailure(`${operation} has no id to confirm.`, 'Use --yes.');
  if (String(input[flag.field]) === confirmed) return;
  throw usageFailure(
    `--confirm and --${flag.name} are not the same. Nothing was sent.`,
    'Both name what is deleted.',
  );
}

function canAsk({ stdin, stderr, env }: Io): boolean {
  const isAutomated = !['', '0', 'false'].includes(env['CI'] ?? '');
  return stdin.isTTY === true && stderr.isTTY === true && !isAutomated;
}

async function readLine({ stdin }: Io): Promise<string> {
  const decoder = new TextDecoder();
  let line = '';
  // Leaving the loop closes the stream, which would keep the process alive.
  for await (const chunk of stdin) {
    line += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    if (line.includes('\n')) break;
  }
  return line.split('\n', 1)[0] ?? '';
}
