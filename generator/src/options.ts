// The command's arguments.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageKeys, type PackageKey } from './config.ts';

export const usage = `usage: pnpm generate [options]    write the packages
       pnpm check [options]       compare them with the description, write nothing
       pnpm lint:spec [options]   lint the description only

  --spec FILE       the description (default: spec/openapi.yaml)
  --overlay FILE    an OpenAPI Overlay 1.0 document to apply (default: spec/overlay.yaml, for the default description)
  --config FILE     the configuration (default: generator.config.ts, for the default description)
  --out DIR         where the packages go (default: this repository, for the default description)
  --root DIR        the folder that no $ref may leave (default: the description's)
  --only LIST       some packages: ${packageKeys.join(',')}
  --name NAME       names the npm scope, the command and the client (default: from the description's title)
  --check           compare, write nothing
  --verbose         every diagnostic, and the time of each stage
  --help

Paths count from the current folder. Exit status: 0 done, 1 findings or drift, 2 usage.
`;

export interface Options {
  readonly command: 'generate' | 'check' | 'lint' | 'help';
  readonly spec: string;
  readonly overlay?: string;
  readonly config?: string;
  readonly out: string;
  /** Whether the output is a workspace of its own, and not this repository. */
  readonly standalone: boolean;
  readonly root?: string;
  readonly only: readonly PackageKey[];
  readonly name?: string;
  readonly verbose: boolean;
}

/** What is wrong with the arguments. */
export class UsageError extends Error {}

/**
 * Reads the arguments. Relative paths count from `cwd`; the defaults are the repository's.
 * Throws UsageError, also for an input file that is not there.
 */
export function readOptions(
  argv: readonly string[],
  { cwd, repository }: { readonly cwd: string; readonly repository: string },
): Options {
  const { values, positionals } = parse(argv);
  const [command = 'generate', ...rest] = positionals;
  if (command !== 'generate' && command !== 'lint')
    throw new UsageError(`There is no command ${JSON.stringify(command)}.`);
  if (rest[0] !== undefined)
    throw new UsageError(`${JSON.stringify(rest[0])} is one argument too many.`);
  for (const [name, value] of Object.entries(values)) {
    if (value === '') throw new UsageError(`--${name} needs a value.`);
  }
  const absolute = (file: string): string => path.resolve(cwd, file);
  const home = (file: string): string => path.join(repository, file);
  const spec = values.spec === undefined ? home('spec/openapi.yaml') : absolute(values.spec);
  const isHome = spec === home('spec/openapi.yaml');
  const overlay =
    values.overlay === undefined
      ? isHome
        ? home('spec/overlay.yaml')
        : undefined
      : absolute(values.overlay);
  const config =
    values.config === undefined
      ? isHome
        ? home('generator.config.ts')
        : undefined
      : absolute(values.config);
  for (const file of [spec, overlay, config]) {
    if (file !== undefined && !existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  }
  if (values.name !== undefined && !/^[A-Za-z0-9][\w. -]*$/.test(values.name)) {
    throw new UsageError(
      `--name ${JSON.stringify(values.name)} is not a name: use letters, digits and dashes.`,
    );
  }
  const out = values.out === undefined ? repository : absolute(values.out);
  if (!isHome && values.out === undefined && command === 'generate') {
    throw new UsageError(
      'A description other than the default needs --out DIR: its packages are not those of this repository.',
    );
  }
  return {
    command:
      values.help === true
        ? 'help'
        : command === 'lint'
          ? 'lint'
          : values.check === true
            ? 'check'
            : 'generate',
    spec,
    out,
    standalone: out !== repository,
    only: readOnly(values.only),
    verbose: values.verbose === true,
    ...(overlay === undefined ? {} : { overlay }),
    ...(config === undefined ? {} : { config }),
    ...(values.root === undefined ? {} : { root: absolute(values.root) }),
    ...(values.name === undefined ? {} : { name: values.name }),
  };
}

function parse(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: argv.filter((arg, index) => !(index === 0 && arg === '--')),
      allowPositionals: true,
      options: {
        spec: text,
        overlay: text,
        config: text,
        out: text,
        root: text,
        only: text,
        name: text,
        check: flag,
        verbose: flag,
        help: { ...flag, short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readOnly(list: string | undefined): readonly PackageKey[] {
  if (list === undefined) return packageKeys;
  const wanted = list.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !packageKeys.some((key) => key === name));
  if (unknown !== undefined)
    throw new UsageError(`--only knows ${packageKeys.join(', ')}; not ${JSON.stringify(unknown)}.`);
  return packageKeys.filter((key) => wanted.includes(key));
}
