import type { Operation } from './api.ts';
import { InputError } from './errors.ts';
import { styled } from './style.ts';
import { encode } from './value.ts';

/** What a value becomes after any number of percent-decodings (of ASCII, which is all that matters here). */
function decoded(value: string): string {
  let out = '';
  for (const char of value) {
    out += char;
    while (/^%[0-7][\da-f]/i.test(out.slice(-3))) {
      out = out.slice(0, -3) + String.fromCharCode(parseInt(out.slice(-2), 16));
    }
  }
  return out;
}

/**
 * One value as part of a path, encoded once.
 * @throws InputError for '', '.' and '..', also where they are encoded: the address would be another operation's
 */
function segment(value: string, at: string): string {
  if (/^\.{0,2}$/.test(decoded(value))) {
    throw new InputError(at, `${JSON.stringify(value)} cannot be part of a path`);
  }
  return encode(value, at);
}

/**
 * The operation's path with its parameters filled in.
 * @param get gives the input's field
 * @throws InputError for a value that is missing or cannot be part of a path
 */
export function expandPath(operation: Operation, get: (field: string) => unknown): string {
  // Without the slash, a path would lengthen the host's name.
  return operation.path.replace(/^\/?/, '/').replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const parameter = operation.parameters?.find((p) => p.in === 'path' && p.name === name) ?? {
      name,
      in: 'path',
    };
    const field = parameter.field ?? name;
    return styled(parameter, 'simple', get(field), field, segment);
  });
}
