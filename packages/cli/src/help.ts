import { exitMeanings } from './exit.ts';
import {
  batchFlags,
  fileFlag,
  globalFlags,
  inputFlags,
  outputFlags,
  pageFlags,
  rootFlags,
  type GlobalFlag,
} from './globals.ts';
import type { Io } from './io.ts';
import type { CommandInfo, Flag, Group, Program } from './program.ts';
import { topicNames } from './own/topics.ts';
import { shellQuote } from './shell.ts';
import { cleanLine, firstSentence, introduction, wrap } from './text.ts';

/** A term and what it means, as help lists them. */
type Row = readonly [term: string, description: string];

/** Help for the program: its groups. */
export async function programHelp(program: Program, width: number): Promise<string> {
  const { name } = program;
  return page([
    wrap(program.title, width),
    wrap(introduction(program.description ?? ''), width),
    section('Usage', [`${name} <group> <command> [flags]`]),
    section('Examples', await programExamples(program)),
    table(
      'Groups',
      program.groups.map((group) => [group.name, firstSentence(group.description ?? '')]),
      width,
    ),
    table(
      'Beside them',
      [
        ['api', 'Send any request, by its method and path.'],
        ['auth', 'Store an API key, see which one is used, or remove it.'],
        ['completion', 'Complete commands, flags and values in your shell.'],
        ['config', 'Show and store settings, by profile.'],
        ['help', `More on one topic: ${topicNames.join(', ')}.`],
        ['version', 'Show the version, of the API and of the runtime, too.'],
      ],
      width,
    ),
    table(
      'Global flags',
      globalRows(
        program,
        rootFlags.filter((flag) => !outputFlags.includes(flag)),
      ),
      width,
    ),
    table(
      'Environment',
      [
        [program.env.apiKey, 'The API key.'],
        [program.env.baseUrl, "The API's address."],
        [program.env.profile, 'The profile.'],
      ],
      width,
    ),
    section(
      'Exit codes',
      wrap(
        Object.entries(exitMeanings)
          .map(([code, meaning]) => `${code} ${meaning}`)
          .join(' · '),
        width - 2,
      ),
    ),
  ]);
}

/** Help for a group: its commands. */
export function groupHelp(
  program: Program,
  group: Pick<Group, 'name' | 'description'>,
  commands: readonly CommandInfo[],
  width: number,
): string {
  const path = `${program.name} ${group.name}`;
  const rows = commands.map((command): Row => [
    command.name,
    cleanLine(command.summary) + (command.deprecated === true ? ' (deprecated)' : ''),
  ]);
  const examples = commands
    .filter((command) => command.deprecated !== true)
    .slice(0, 2)
    .map((command) => example(path, command));
  return page([
    wrap(group.description ?? group.name, width),
    section('Usage', [`${path} <command> [flags]`]),
    section('Examples', examples),
    table('Commands', rows, width),
    table('Global flags', globalRows(program, globalsOf(commands)), width),
    [`More about one of them: ${path} <command> --help`],
  ]);
}

/** Help for a command: its flags. @param hasGlobals list those, too, that every command has */
export function commandHelp(
  program: Pick<Program, 'name' | 'env'>,
  group: Pick<Group, 'name'> | undefined,
  command: CommandInfo,
  width: number,
  hasGlobals = true,
): string {
  const path = group === undefined ? program.name : `${program.name} ${group.name}`;
  const required = command.flags.filter((flag) => flag.required === true);
  const optional = command.flags.filter((flag) => flag.required !== true);
  const options = [
    ...optional.filter((flag) => flag.deprecated !== true),
    ...optional.filter((flag) => flag.deprecated === true),
  ].map(flagRow);
  const { operation } = command;
  if (command.pagination !== undefined) options.push(...globalRows(program, pageFlags));
  if (command.batch !== undefined) options.push(...globalRows(program, batchFlags));
  if (command.flags.length > 0 && operation !== undefined) {
    options.push(globalRow(program, fileFlag));
  }
  if (command.schema !== undefined) options.push(...globalRows(program, inputFlags));
  return page([
    wrap(command.summary + (command.deprecated === true ? ' (deprecated)' : ''), width),
    section('Usage', [usage(`${path} ${command.name}`, command, width - 2)]),
    section('Examples', commandExamples(path, command)),
    table('Required flags', required.map(flagRow), width),
    table(required.length > 0 ? 'Optional flags' : 'Flags', options, width),
    table('Output flags', hasGlobals ? globalRows(program, outputFlags) : [], width),
    table('Global flags', hasGlobals ? globalRows(program, globalsOf([command])) : [], width),
    section('Details', [
      ...details(command, width),
      ...(operation === undefined ? [] : wrap(`API operation: ${operation}`, width - 2)),
    ]),
  ]);
}

/** The flags that stand anywhere, for a reference of all commands. */
export function globalHelp(program: Pick<Program, 'env'>, width: number): string {
  return page([table('Global flags', globalRows(program, rootFlags), width)]);
}

/** The width that help is wrapped to. */
export function helpWidth(io: Io): number {
  const columns = io.stdout.columns ?? Number(io.env['COLUMNS'] ?? '');
  return Math.min(Math.max(columns > 0 ? columns : 80, 40), 100);
}

function usage(name: string, command: CommandInfo, width: number): string {
  const path = [name, ...(command.operands ?? []).map((operand) => `<${operand.name}>`)].join(' ');
  if (command.flags.length === 0) return path;
  const required = command.flags.filter((flag) => flag.required === true).map(flagTerm);
  const line = [path, ...required, '[flags]'].join(' ');
  return line.length <= width ? line : `${path} <required flags> [flags]`;
}

function page(sections: readonly (readonly string[])[]): string {
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`${title}:`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}

function table(title: string, rows: readonly Row[], width: number): string[] {
  const widest = Math.max(0, ...rows.map(([term]) => term.length));
  // On a narrow terminal, descriptions stand below their terms.
  const column = Math.min(widest, width < 60 ? 4 : Math.floor(width * 0.35));
  const lines = rows.flatMap(([term, description]) => {
    const [first = '', ...more] = wrap(description, width - column - 4).filter(
      (line) => line !== '',
    );
    const indent = ' '.repeat(column + 2);
    return term.length > column && first !== ''
      ? [term, indent + first, ...more.map((line) => indent + line)]
      : [`${term.padEnd(column)}  ${first}`.trimEnd(), ...more.map((line) => indent + line)];
  });
  return section(title, lines);
}

function flagRow(flag: Flag): Row {
  const choices = flag.choices?.map((choice) => cleanLine(String(choice))) ?? [];
  const notes = [
    choices.length === 0 || placeholder(flag) === `<${choices.join('|')}>`
      ? ''
      : `One of: ${choices.join(', ')}.`,
    flag.default === undefined ? '' : `Default: ${shown(flag.default)}.`,
    flag.type === 'string-or-json' ? 'Text, or JSON that starts with {, [ or ".' : '',
    flag.repeatable === true ? 'Repeat it, or give a JSON list.' : '',
    flag.deprecated === true ? 'Deprecated.' : '',
  ];
  return [flagTerm(flag), described(flag.description ?? '', notes)];
}

function flagTerm(flag: Flag): string {
  if (flag.type === 'boolean' && flag.repeatable !== true) return `--${flag.name}[=false]`;
  return `--${flag.name} ${placeholder(flag)}${flag.repeatable === true ? '...' : ''}`;
}

function placeholder(flag: Flag): string {
  const choices = (flag.choices ?? []).map((choice) => cleanLine(String(choice))).join('|');
  if (choices !== '' && choices.length <= 24) return `<${choices}>`;
  return flag.type === 'string-or-json' ? '<string|json>' : `<${flag.type}>`;
}

// What sends nothing has no use for the others.
function globalsOf(commands: readonly CommandInfo[]): readonly GlobalFlag[] {
  if (commands.some(({ operation }) => operation !== undefined)) return globalFlags;
  return globalFlags.filter(({ name }) => /^(api-key.*|base-url|profile|help)$/.test(name));
}

function globalRows(program: Pick<Program, 'env'>, flags: readonly GlobalFlag[]): Row[] {
  return flags.map((flag) => globalRow(program, flag));
}

function globalRow(program: Pick<Program, 'env'>, flag: GlobalFlag): Row {
  const short = flag.short === undefined ? '' : `-${flag.short}, `;
  const value = flag.value === undefined ? '' : ` ${flag.value}`;
  const env = flag.env === undefined ? '' : `Environment: ${program.env[flag.env]}.`;
  return [`${short}--${flag.name}${value}`, described(flag.description, [env])];
}

// A description that is a list or has paragraphs is not run into by what follows.
function described(description: string, notes: readonly string[]): string {
  const head = description.trim();
  const tail = notes.filter((note) => note !== '').join(' ');
  if (head === '' || tail === '') return head + tail;
  return head.includes('\n') ? `${head}\n\n${tail}` : `${closed(head)} ${tail}`;
}

function closed(sentence: string): string {
  return /[.!?:)`]$/.test(sentence) ? sentence : `${sentence}.`;
}

function shown(value: unknown): string {
  return cleanLine(typeof value === 'string' && value !== '' ? value : JSON.stringify(value), 60);
}

async function programExamples(program: Program): Promise<string[]> {
  for (const group of program.groups) {
    const commands = await group.load();
    const first = commands.find(
      (command) =>
        command.deprecated !== true && command.flags.every((flag) => flag.required !== true),
    );
    if (first !== undefined) {
      const path = `${program.name} ${group.name}`;
      return [example(path, first), `${path} --help`, `${path} ${first.name} --help`];
    }
  }
  return [];
}

function commandExamples(path: string, command: CommandInfo): string[] {
  const lines = [example(path, command)];
  if (command.flags.some((flag) => flag.type === 'json') || command.flags.length > 4) {
    lines.push(`${path} ${command.name} --file input.json`);
  }
  if (command.batch !== undefined) {
    const { items } = command.batch;
    const flags = command.flags.filter(({ field }) => field !== items);
    const from = `--from ${cleanLine(items)}.ndjson --state import.json --rejects rejects.ndjson`;
    lines.push(`${example(path, { ...command, flags })} ${from}`);
  }
  return lines;
}

// The shortest call that is complete.
function example(path: string, command: CommandInfo): string {
  const flags = command.flags
    .filter((flag) => flag.required === true)
    .map((flag) => {
      if (flag.type === 'boolean' && flag.repeatable !== true) return ` --${flag.name}`;
      return ` --${flag.name} ${exampleValue(flag)}`;
    });
  const operands = (command.operands ?? []).map(
    ({ name, choices }) => ` ${choices?.[0] ?? `<${name}>`}`,
  );
  return `${path} ${command.name}${operands.join('')}${flags.join('')}`;
}

function exampleValue(flag: Flag): string {
  const value = flag.example ?? flag.default ?? flag.choices?.[0];
  const item: unknown = flag.repeatable === true && Array.isArray(value) ? value[0] : value;
  if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean') {
    return shellWord(cleanLine(flag.type === 'json' ? JSON.stringify(item) : String(item)));
  }
  if (flag.type === 'json') return `@${flag.name}.json`;
  if (flag.type === 'boolean') return 'true';
  return flag.type === 'integer' || flag.type === 'number' ? '1' : `<${flag.name}>`;
}

// Examples are copied into shells. Words that begin like a flag or a file are quoted to stand out.
function shellWord(text: string): string {
  return /^[@-]/.test(text) ? `'${text.replaceAll("'", String.raw`'\''`)}'` : shellQuote(text);
}

function details(command: CommandInfo, width: number): string[] {
  const text = command.description ?? '';
  if (cleanLine(text) === '' || cleanLine(text) === cleanLine(command.summary)) return [];
  return [...wrap(text, width - 2), ''];
}
