import type { Arguments } from './argv.ts';
import { usageFailure } from './failure.ts';
import { looseValue, placeOf, setNested } from './nested.ts';
import { JsonError } from './json.ts';
import type { Command, Flag, Program } from './program.ts';
import type { Sources } from './source.ts';
import { cleanLine } from './text.ts';
import { readValue } from './value.ts';

/** One operation's input, as its function takes it. */
export type OperationInput = Readonly<Record<string, unknown>>;

/** The input of a command: the object in `--file`, and the flags over it. What the description does not allow is refused. */
export async function readInput(
  program: Program,
  command: Command,
  given: Arguments,
  sources: Sources,
): Promise<OperationInput> {
  const file = given.globals.get('file');
  const input = new Map(file === undefined ? [] : await readFields(file, sources));
  for (const [flag, texts] of given.fields) {
    const resolved: string[] = [];
    // One after the other: standard input is read once, and mistakes are reported in order.
    for (const text of texts) resolved.push(await resolveText(flag, text, sources));
    input.set(flag.field, readValue(flag, resolved));
  }
  await addNested(program, command, given, sources, input);
  refuseMissing(command, input);
  // Defines every field, also one called `__proto__`, as its own.
  const fields = Object.fromEntries(input);
  // An input without fields has all that is required.
  if (input.size > 0 && command.schema !== undefined) {
    const { checkInput } = await import('./check.ts');
    await checkInput(program, command, fields);
  }
  return fields;
}

async function addNested(
  program: Program,
  command: Command,
  { nested }: Arguments,
  sources: Sources,
  input: Map<string, unknown>,
): Promise<void> {
  if (nested.length === 0) return;
  const schema = (await program.jsonSchemas?.())?.[command.schema ?? ''];
  for (const [flag, text] of nested) {
    const { path, isText } = placeOf(schema, flag);
    const value = await resolveText(
      { ...flag.flag, name: flag.name, type: 'string' },
      text,
      sources,
    );
    const { field } = flag.flag;
    input.set(
      field,
      setNested(input.get(field), flag, path, isText ? value : looseValue(flag, value)),
    );
  }
}

async function readFields(path: string, sources: Sources): Promise<[string, unknown][]> {
  const text = await sources.read('file', path);
  const what = path === '-' ? 'Standard input' : `The file ${cleanLine(path, 200)}`;
  let value: unknown;
  try {
    const { parseFile } = await import('./file.ts');
    value = await parseFile(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw usageFailure(`${what} is not JSON: ${cleanLine(error.message)}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw usageFailure(
      `${what} holds no JSON object.`,
      'The input is one object with the fields that the flags name.',
    );
  }
  return Object.entries(value);
}

// `@file` and `@-` stand for a text that is elsewhere, `@@` for an @ at the start; single numbers and booleans have neither.
async function resolveText(flag: Flag, text: string, sources: Sources): Promise<string> {
  const isScalar = flag.type === 'integer' || flag.type === 'number' || flag.type === 'boolean';
  if ((isScalar && flag.repeatable !== true) || isChoice(flag, text)) return text;
  if (text.startsWith('@@')) return text.slice(1);
  if (text.startsWith('@')) return sources.read(flag.name, text.slice(1));
  // A lone dash is no JSON, so that it cannot mean itself.
  if (flag.type === 'json' && text === '-') return sources.read(flag.name, '-');
  return text;
}

function isChoice(flag: Flag, text: string): boolean {
  return flag.choices?.includes(text) ?? false;
}

function refuseMissing(command: Command, input: ReadonlyMap<string, unknown>): void {
  const missing = command.flags
    .filter((flag) => flag.required === true && !input.has(flag.field))
    .map((flag) => `--${flag.name}`);
  if (missing.length === 0) return;
  throw usageFailure(
    `${missing.length === 1 ? 'A required flag is' : 'Required flags are'} missing: ${missing.join(', ')}.`,
    'Give it as a flag, or as a field of the object in --file.',
  );
}
