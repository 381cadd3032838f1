import { exit, exitCodeOfStatus, type ExitCode } from './exit.ts';
import { Failure, type FailedRequest } from './failure.ts';
import type { Command, Program } from './program.ts';
import { cleanLine } from './text.ts';

/** What the client's errors have in common with each other, as far as the user is told. */
interface ClientError extends Error {
  /** An answer that is no success, or cannot be read. */
  readonly status?: unknown;
  readonly body?: unknown;
  readonly requestId?: unknown;
  /** A request that got no answer has these two alone. */
  readonly method?: unknown;
  readonly path?: unknown;
  /** Input that was refused before anything was sent. */
  readonly field?: unknown;
}

/** The failure to report for an error of the client; other errors are returned as they are. */
export function toFailure(error: unknown, program: Program, command: Command): unknown {
  if (!(error instanceof Error) || error instanceof Failure) return error;
  const { name, message, status, body, method, path, field } = error as ClientError;
  const what = sentence(message);
  if (name === 'ConfigurationError') {
    return new Failure(exit.configuration, what, {
      why: ['Nothing was sent.'],
      fix: [settings(program)],
    });
  }
  if (typeof field === 'string') {
    // `filters` for `filters[0].value`.
    const flag = command.flags.find(
      (one) => field.startsWith(one.field) && /^([.[]|$)/.test(field.slice(one.field.length)),
    );
    const isNamed = flag !== undefined && what.startsWith(flag.field);
    return new Failure(
      exit.usage,
      isNamed ? `--${flag.name}${what.slice(flag.field.length)}` : what,
      { why: ['Nothing was sent.'] },
    );
  }
  if (typeof status === 'number') {
    const code = exitCodeOfStatus(status);
    return new Failure(code, what, {
      why: said(body, message),
      fix: status === 501 ? [] : statusFix(code, program),
      request: requestOf(error),
    });
  }
  if (typeof method === 'string' && typeof path === 'string') {
    return new Failure(exit.network, what, {
      why: rootCause(error),
      fix: [`Check the network, and the address: ${program.env.baseUrl} or --base-url.`],
      request: requestOf(error),
    });
  }
  return error;
}

function requestOf({ method, path, requestId, status, body }: ClientError): FailedRequest {
  const errorCode = errorCodeIn(body) ?? errorCodeIn(Object(body)['error']);
  return {
    ...(typeof method === 'string' && { method }),
    ...(typeof path === 'string' && { path }),
    ...(typeof requestId === 'string' && { id: requestId }),
    ...(typeof status === 'number' && { status }),
    ...(errorCode !== undefined && { errorCode }),
  };
}

// The names that APIs have for it.
function errorCodeIn(body: unknown): string | undefined {
  const { error_code: a, errorCode: b, code: c } = Object(body) as Record<string, unknown>;
  const found = [a, b, c].find((one) => typeof one === 'string' || typeof one === 'number');
  return found === undefined ? undefined : cleanLine(String(found), 100);
}

function settings({ env }: Program): string {
  return `Set ${env.apiKey} to your API key (or give --api-key), and ${env.baseUrl} to the API's address (or --base-url).`;
}

function statusFix(code: ExitCode, program: Program): string[] {
  switch (code) {
    case exit.credential:
      return [`Check the API key: ${program.env.apiKey} or --api-key.`];
    case exit.notFound:
      return ['Check the ids, and that the API key may see what they name.'];
    case exit.rateLimited:
      return ['Wait, then try again.'];
    case exit.server:
      return [
        `Try again later; if it stays so, check the address (${program.env.baseUrl} or --base-url).`,
      ];
    default:
      return [];
  }
}

// The body may tell more than the message in it, such as which fields are wrong.
function said(body: unknown, message: string): string[] {
  const more = beyond(body, message);
  if (typeof more !== 'object' || more === null || Object.keys(more).length === 0) return [];
  try {
    return [`The API also said: ${cleanLine(JSON.stringify(more), 1000)}`];
  } catch {
    // Nested too deeply: the status tells enough.
    return [];
  }
}

/** What of a value is not in the message already; undefined for nothing. */
function beyond(value: unknown, message: string, depth = 0): unknown {
  if (typeof value === 'string') return message.includes(value) ? undefined : value;
  // The deepest place where APIs put a message is error.message.
  if (depth === 2 || typeof value !== 'object' || value === null || Array.isArray(value))
    return value;
  const rest = Object.entries(value).flatMap(([key, inner]) => {
    const more = beyond(inner, message, depth + 1);
    return more === undefined ? [] : [[key, more] as const];
  });
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

// The outer causes say that the request failed, the innermost says why.
function rootCause(error: Error): string[] {
  let cause: unknown = error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth++) {
    if (!(cause.cause instanceof Error)) break;
    cause = cause.cause;
  }
  const { message, code } = cause as Error & { code?: unknown };
  const text = message === '' && typeof code === 'string' ? code : message;
  return text === '' || error.message.includes(text) ? [] : [sentence(text)];
}

function sentence(text: string): string {
  const line = cleanLine(text, 500);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
