import { Command as Parser, CommanderError, Option } from 'commander';

import { usageFailure } from './failure.ts';
import { commandFlags, type GlobalFlag } from './globals.ts';
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

/** Splits a command's arguments into flags and their values. */
export function readArguments(command: CommandInfo, args: readonly string[]): Arguments {
  const fields = new Map<Flag, string[]>();
  const nested: [NestedFlag, string][] = [];
  const globals = new Map<string, string>();
  const own = commandFlags(command);
  const inner = nestedFlags(command, args);
  const names = [...command.flags, ...inner, ...own].map((flag) => flag.name);
  const shorts = own.flatMap(({ short }) => (short === undefined ? [] : `-${short}`));
  const words = new Set([...names.map((name) => `--${name}`), ...shorts]);

  const parser = new Parser(command.name)
    .helpOption(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  for (const flag of command.flags) {
    const value = flag.type === 'boolean' ? ' [value]' : ' <value>';
    const option = new PlainOption(`--${flag.name}${value}`);
    if (flag.type === 'boolean') option.preset('true');
    parser.addOption(
      option.argParser((text: string) => {
        refuseFlagAsValue(flag, text, words, args);
        const texts = fields.get(flag);
        if (texts === undefined) fields.set(flag, [text]);
        else texts.push(text);
      }),
    );
  }
  for (const place of inner) {
    parser.addOption(
      new PlainOption(`--${place.name} <value>`).argParser((text: string) => {
        refuseFlagAsValue(place, text, words, args);
        nested.push([place, text]);
      }),
    );
  }
  for (const flag of own) {
    const short = flag.short === undefined ? '' : `-${flag.short}, `;
    const value = flag.value === undefined ? '' : ' <value>';
    const option = new PlainOption(`${short}--${flag.name}${value}`);
    if (flag.value === undefined) option.preset('true');
    parser.addOption(
      option.argParser((text: string) => {
        refuseFlagAsValue(flag, text, words, args);
        if (text === '') throw usageFailure(`--${flag.name} is empty.`);
        globals.set(flag.name, text);
      }),
    );
  }

  const { operands, unknown } = parse(parser, args);
  if (unknown[0] !== undefined) throw unknownFlag(unknown[0], names);
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

// Values are kept above, by flag. The parser keeps them too, under names that `a-1` and `a1`, or `x` and `no-x`, share.
class PlainOption extends Option {
  override attributeName(): string {
    return this.name();
  }
}

function parse(parser: Parser, args: readonly string[]): { operands: string[]; unknown: string[] } {
  try {
    return parser.parseOptions([...args]);
  } catch (error) {
    if (error instanceof CommanderError && error.code === 'commander.optionMissingArgument') {
      // The only flag without a value is the last word.
      throw usageFailure(`${args.at(-1) ?? 'A flag'} needs a value.`);
    }
    throw error;
  }
}

function refuseFlagAsValue(
  flag: Flag | GlobalFlag | NestedFlag,
  text: string,
  words: ReadonlySet<string>,
  args: readonly string[],
): void {
  if (!words.has(text) || args.includes(`--${flag.name}=${text}`)) return;
  throw usageFailure(
    `--${flag.name} needs a value, but the flag ${text} follows it.`,
    `If the text ${text} is the value, write --${flag.name}=${text}.`,
  );
}
