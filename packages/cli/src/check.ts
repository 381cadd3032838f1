// The input is held against the same schema as in the client, before anything is sent.
import { exit } from './exit.ts';
import { Failure } from './failure.ts';
import type { Command, Program } from './program.ts';
import { cleanLine } from './text.ts';

/** One thing that is wrong with a value. */
export interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
}

/** A Standard Schema. */
export interface Schema {
  readonly '~standard': {
    validate(value: unknown): { readonly issues?: readonly Issue[] } | Promise<unknown>;
  };
}

const mostShown = 5;

/** The schema of a command's input. */
export async function schemaOf(program: Program, command: Command): Promise<Schema | undefined> {
  const schemas = command.schema === undefined ? undefined : await program.schemas?.();
  return schemas?.[command.schema ?? ''] as Schema | undefined;
}

/** What is wrong with a value. */
export function issuesOf(schema: Schema | undefined, value: unknown): readonly Issue[] {
  const result = schema?.['~standard'].validate(value);
  return result === undefined || result instanceof Promise ? [] : (result.issues ?? []);
}

/** The keys that lead to what is wrong. */
export function keysOf({ path = [] }: Issue): readonly PropertyKey[] {
  return path.map((step) => (typeof step === 'object' ? step.key : step));
}

/** Keys as they are written: `.a[0].b`. */
export function placeText(keys: readonly PropertyKey[]): string {
  return keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
}

/**
 * @param unless a field that is not looked at
 * @throws a failure that names the flag of each value that is not as it should be
 */
export async function checkInput(
  program: Program,
  command: Command,
  input: object,
  unless?: string,
): Promise<void> {
  const issues = issuesOf(await schemaOf(program, command), input).filter(
    (issue) => unless === undefined || keysOf(issue)[0] !== unless,
  );
  const [first, ...more] = issues.map((issue) => described(issue, command));
  if (first === undefined) return;
  const hidden = Math.max(0, more.length - mostShown + 1);
  throw new Failure(exit.usage, first, {
    why: [
      ...more.slice(0, mostShown - 1),
      ...(hidden > 0 ? [`And ${hidden} more like these.`] : []),
      'Nothing was sent.',
    ],
  });
}

function described(issue: Issue, { flags }: Command): string {
  const keys = keysOf(issue);
  const flag = flags.find(({ field }) => field === keys[0]);
  const steps = placeText(keys.slice(flag === undefined ? 0 : 1));
  const place = `${flag === undefined ? '' : `--${flag.name}`}${steps}`.replace(/^\./, '');
  return cleanLine(`${place === '' ? 'The input' : place}: ${issue.message}.`, 300);
}
