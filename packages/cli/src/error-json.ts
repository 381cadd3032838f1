// Errors for programs: one JSON object on standard error. Its keys are a contract; what is not known is null.
import { exit, type ExitCode } from './exit.ts';
import type { Failure } from './failure.ts';
import type { Io } from './io.ts';
import { cleanLine } from './text.ts';

const codes: Readonly<Record<ExitCode, string>> = {
  [exit.ok]: 'ok',
  [exit.unexpected]: 'unexpected',
  [exit.usage]: 'usage',
  [exit.configuration]: 'configuration',
  [exit.credential]: 'credential',
  [exit.notFound]: 'not_found',
  [exit.rejected]: 'rejected',
  [exit.rateLimited]: 'rate_limited',
  [exit.server]: 'server',
  [exit.network]: 'network',
  [exit.partial]: 'partial',
  [exit.unsuccessful]: 'unsuccessful',
  [exit.interrupted]: 'interrupted',
};

const passing: readonly ExitCode[] = [exit.rateLimited, exit.server, exit.network];

/** Whether a program reads the errors: JSON is asked for, or standard error is no terminal. */
export function wantsErrorJson(argv: readonly string[], { stderr }: Io): boolean {
  if (stderr.isTTY !== true) return true;
  return argv.some((word, index) => {
    const isFlag = word === '-o' || word === '--output';
    const value = isFlag ? argv[index + 1] : /^(?:--output=|-o)(.*)$/s.exec(word)?.[1];
    return value === 'json' || value === 'ndjson';
  });
}

/** The failure as JSON. @param hint lines that help whoever reads them */
export function errorJson(failure: Failure, hint: readonly string[]): object {
  const { code, message, why, request } = failure;
  return {
    error: {
      code: codes[code],
      message: cleanLine(message),
      status: request.status ?? null,
      error_code: request.errorCode ?? null,
      request:
        request.method === undefined
          ? null
          : {
              method: request.method,
              path: request.path ?? null,
              id: request.id ?? null,
            },
      retryable: passing.includes(code) && request.status !== 501,
      hint: hint.length === 0 ? null : hint.map((line) => cleanLine(line)).join(' '),
      details: why.map((line) => cleanLine(line)),
    },
  };
}
