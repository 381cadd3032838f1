import { errorJson, wantsErrorJson } from './error-json.ts';
import { exit, type ExitCode } from './exit.ts';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';
import { toJson } from './output/json.ts';
import { redact } from './redact.ts';
import { clean, cleanLine } from './text.ts';

/**
 * Says on standard error what went wrong: in words on a terminal, as JSON to programs.
 * @param path the words that lead to the help that explains
 * @param argv what the run was asked for
 * @param secrets texts that must not be shown, wherever they turn up
 */
export function report(
  error: unknown,
  path: readonly string[],
  argv: readonly string[],
  io: Io,
  secrets: readonly string[],
): ExitCode {
  const failure = failureOf(error, io);
  const hint = failure.code === exit.usage ? [`See ${path.join(' ')} --help`] : [];
  if (wantsErrorJson(argv, io)) {
    const text = toJson(errorJson(failure, [...failure.fix, ...hint]), 0);
    io.stderr.write(`${redact(text, secrets)}\n`);
    return failure.code;
  }
  const lines = [failure.message, ...failure.why, ...failure.fix, ...hint].map(
    (line, index) => `${index === 0 ? 'error: ' : '  '}${clean(line).trim()}\n`,
  );
  io.stderr.write(redact(lines.join(''), secrets));
  return failure.code;
}

function failureOf(error: unknown, { signal }: Io): Failure {
  const isTold = error instanceof Failure && error.code === exit.interrupted;
  // Whatever an interrupted run fails with, this is why.
  if (signal?.aborted === true && !isTold) return new Failure(exit.interrupted, 'Interrupted.');
  if (error instanceof Failure) return error;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Failure(exit.unexpected, `Unexpected: ${cleanLine(text, 1000)}`, {
    fix: ['This should not happen: please report it.'],
  });
}
