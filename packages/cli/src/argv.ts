import { usageFailure } from './failure.ts';
import { commandFlags } from './globals.ts';
import { nestedFlags, type NestedFlag } from './nested.ts';
import type { CommandInfo, Flag } from './program.ts';
import { cleanLine } from './text.ts';
import { unknownFlag } from './unknown.ts';

/** The flags of one command line, as texts. */
export interface Arguments {
  readonly fields: ReadonlyMap<Flag, readonly string[]>;
  /** In their order. */
  readonly nested: readonly (readonly [NestedFlag, text: string])[];
  /** By the global flag's name; the last one counts. */
  readonly globals: ReadonlyMap<string, string>;
  /** In the order of the command's own. */
  readonly operands: readonly string[];
}

/** How a flag is read. */
interface Reading {
  /** `switch` takes no value, `boolean` one that is `true` where none is given. */
  readonly kind: 'switch' | 'boolean' | 'value';
  readonly short?: string;
  take(text: string): void;
}

/** Splits a command's arguments into flags and their values. */
export function readArguments(command: CommandInfo, args: readonly string[]): Arguments {
  const fields = new Map<Flag, string[]>();
  const nested: [NestedFlag, string][] = [];
  const globals = new Map<string, string>();
  const readings = new Map<string, Reading>();
  for (const flag of command.flags) {
    readings.set(flag.name, {
      kind: flag.type === 'boolean' ? 'boolean' : 'value',
      take(text) {
        const texts = fields.get(flag);
        if (texts === undefined) fields.set(flag, [text]);
        else texts.push(text);
      },
    });
  }
  for (const place of nestedFlags(command, args)) {
    readings.set(place.name, { kind: 'value', take: (text) => nested.push([place, text]) });
  }
  for (const flag of commandFlags(command)) {
    readings.set(flag.name, {
      kind: flag.value === undefined ? 'switch' : 'value',
      ...(flag.short !== undefined && { short: flag.short }),
      take(text) {
        if (text === '') throw usageFailure(`--${flag.name} is empty.`);
        globals.set(flag.name, text);
      },
    });
  }
  const operands = readTokens(readings, args);
  const { operands: places = [] } = command;
  const extra = operands[places.length];
  if (extra !== undefined) {
    throw usageFailure(
      `Unexpected argument ${JSON.stringify(cleanLine(extra, 40))}.`,
      ...(places.length === 0 ? ['Every value belongs to a flag: --name value.'] : []),
    );
  }
  const missing = places[operands.length];
  if (missing !== undefined) throw usageFailure(`<${missing.name}> is missing.`);
  return { fields, nested, globals, operands };
}

// An import would read every export of the module, and so load what these lead to.
const { parseArgs } = process.getBuiltinModule('node:util');

/** Gives each flag its texts. @returns the other words */
function readTokens(readings: ReadonlyMap<string, Reading>, args: readonly string[]): string[] {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...readings].map(([name, { kind, short }]) => [
        name,
        {
          type: kind === 'value' ? ('string' as const) : ('boolean' as const),
          ...(short !== undefined && { short }),
        },
      ]),
    ),
    // Mistakes are reported in our own words.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const isTaken = new Set<number>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (!isTaken.has(token.index)) operands.push(token.value);
      continue;
    }
    const { name, rawName, index, inlineValue } = token;
    const reading = readings.get(name);
    if (reading === undefined) throw unknownFlag(rawName, [...readings.keys()]);
    let { value } = token;
    if (reading.kind === 'switch') {
      if (value !== undefined) throw usageFailure(`--${name} takes no value.`);
      value = 'true';
    } else if (reading.kind === 'boolean' && value === undefined) {
      // A word that follows is its value.
      const next = tokens.find((one) => one.index === index + 1);
      const isValue = next?.kind === 'positional';
      if (isValue) isTaken.add(next.index);
      value = isValue ? next.value : 'true';
    }
    if (value === undefined) throw usageFailure(`${rawName} needs a value.`);
    if (inlineValue === false) refuseFlagAsValue(readings, name, value);
    reading.take(value);
  }
  return operands;
}

function refuseFlagAsValue(
  readings: ReadonlyMap<string, Reading>,
  name: string,
  text: string,
): void {
  const isFlag = [...readings].some(
    ([other, { short }]) => text === `--${other}` || (short !== undefined && text === `-${short}`),
  );
  if (!isFlag) return;
  throw usageFailure(
    `--${name} needs a value, but the flag ${text} follows it.`,
    `If the text ${text} is the value, write --${name}=${text}.`,
  );
}
