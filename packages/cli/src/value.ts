import { usageFailure } from './failure.ts';
import { isExact, JsonError, parseJson } from './json.ts';
import type { Flag } from './program.ts';
import { didYouMean, suggest } from './suggest.ts';
import { cleanLine } from './text.ts';

/** The value of a flag from the texts it was given, in order. */
export function readValue(flag: Flag, texts: readonly string[]): unknown {
  if (flag.repeatable === true) return texts.flatMap((text) => readItems(flag, text));
  if (texts.length > 1) {
    throw usageFailure(`--${flag.name} is given ${texts.length} times, but takes one value.`);
  }
  return readOne(flag, texts[0] ?? '');
}

// A list is recognised by its bracket alone: a rule that looks further would depend on the data.
function readItems(flag: Flag, text: string): unknown[] {
  if (!/^\s*\[/.test(text)) return [readOne(flag, text)];
  const items = readJson(
    flag,
    text,
    'A value that starts with [ is a JSON list. For the text itself, put it in one: \'["[…"]\'.',
  );
  // The bracket is there, so it is a list.
  return (items as unknown[]).map((item) => checkItem(flag, item));
}

function readOne(flag: Flag, text: string): unknown {
  switch (flag.type) {
    case 'string':
      return checkChoice(flag, text);
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true';
      throw refused(flag, 'true or false', text);
    case 'integer':
      if (!/^-?(0|[1-9]\d*)$/.test(text)) throw refused(flag, 'an integer', text);
      return checkChoice(flag, exactNumber(flag, text));
    case 'number':
      if (!/^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(text))
        throw refused(flag, 'a number', text);
      return checkChoice(flag, exactNumber(flag, text));
    case 'string-or-json':
      if (!/^\s*[[{"]/.test(text)) return text;
      return readJson(
        flag,
        text,
        `A value that starts with {, [ or " is JSON. For the text itself, quote it as JSON: '"…"'.`,
      );
    case 'json':
      return readJson(
        flag,
        text,
        `Quote JSON for your shell, or put it in a file: --${flag.name} @file.json.`,
      );
  }
}

function exactNumber(flag: Flag, text: string): number {
  const value = Number(text);
  if (!isExact(value, text)) {
    throw usageFailure(
      `--${flag.name}: ${cleanLine(text, 40)} is too large or too small to be kept exactly.`,
    );
  }
  // Without the sign of a negative zero.
  return value + 0;
}

function readJson(flag: Flag, text: string, fix: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw usageFailure(`--${flag.name} needs JSON: ${cleanLine(error.message)}.`, fix);
  }
}

function checkItem(flag: Flag, item: unknown): unknown {
  if (flag.type === 'json' || flag.type === 'string-or-json') return item;
  if (flag.type === 'integer' ? !Number.isSafeInteger(item) : typeof item !== flag.type) {
    throw usageFailure(
      `--${flag.name} takes a list of ${flag.type}s, but it holds ${kindOf(item)}.`,
    );
  }
  return checkChoice(flag, item);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'a text' : JSON.stringify(value);
}

function checkChoice(flag: Flag, value: unknown): unknown {
  const choices = flag.choices;
  if (choices === undefined || choices.some((choice) => choice === value)) return value;
  const names = choices.map((choice) => cleanLine(String(choice)));
  throw usageFailure(
    `--${flag.name} cannot be ${quote(String(value))}.`,
    ...didYouMean(suggest(String(value), names)),
    `It is one of: ${names.join(', ')}.`,
  );
}

function refused(flag: Flag, expected: string, text: string): Error {
  return usageFailure(`--${flag.name} needs ${expected}, not ${quote(text)}.`);
}

function quote(text: string): string {
  return `"${cleanLine(text, 40)}"`;
}
