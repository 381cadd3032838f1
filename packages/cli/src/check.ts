// The input is held against the same schema as in the client, before anything is sent.
import { usageFailure } from './failure.ts';
import type { Command, Program } from './program.ts';
import { cleanLine } from './text.ts';

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
}

interface Schema {
  readonly '~standard': {
    validate(value: unknown): { readonly issues?: readonly Issue[] } | Promise<unknown>;
  };
}

const mostShown = 5;

/** @throws a failure that names the flag of each value that is not as it should be */
export async function checkInput(program: Program, command: Command, input: object): Promise<void> {
  const schemas = command.schema === undefined ? undefined : await program.schemas?.();
  const schema = schemas?.[command.schema ?? ''] as Schema | undefined;
  const result = schema?.['~standard'].validate(input);
  if (result === undefined || result instanceof Promise) return;
  const [first, ...more] = (result.issues ?? []).map((issue) => described(issue, command));
  if (first === undefined) return;
  const rest = more.slice(0, mostShown - 1);
  const hidden = more.length - rest.length;
  throw usageFailure(
    first,
    ...rest,
    ...(hidden > 0 ? [`And ${hidden} more like these.`] : []),
    'Nothing was sent.',
  );
}

function described({ message, path = [] }: Issue, { flags }: Command): string {
  const keys = path.map((step) => (typeof step === 'object' ? step.key : step));
  const flag = flags.find(({ field }) => field === keys[0]);
  const steps = keys.slice(flag === undefined ? 0 : 1).map((key) => {
    return typeof key === 'number' ? `[${key}]` : `.${String(key)}`;
  });
  const place = `${flag === undefined ? '' : `--${flag.name}`}${steps.join('')}`.replace(/^\./, '');
  return cleanLine(`${place === '' ? 'The input' : place}: ${message}.`, 300);
}
