// What the description cannot say about the packages: the configuration file, and the settings it resolves to.
import { reservedExports } from '../../packages/client/src/reserved.ts';
import { kebabCase, pascalCase, screamingCase } from './names/identifiers.ts';

export type PackageKey = 'types' | 'client' | 'cli' | 'react-hooks';

export const packageKeys: readonly PackageKey[] = ['types', 'client', 'cli', 'react-hooks'];

export interface EnvironmentNames {
  readonly apiKey: string;
  readonly baseUrl: string;
}

export interface PlaneConfig {
  /** Absent: the description's first server. */
  readonly baseUrl?: string;
  /** Absent: the configuration's `env`. */
  readonly env?: EnvironmentNames;
}

export interface Config {
  /** Names the npm scope and the command; absent: from the description's title. */
  readonly name?: string;
  /** The client's class; absent: the name in PascalCase. */
  readonly className?: string;
  /** The executable; absent: the name. */
  readonly command?: string;
  /** npm names; absent: `@<name>/<package>`. */
  readonly packages?: Partial<Readonly<Record<PackageKey, string>>>;
  /** How arrays and objects are spelled in a query; absent: as the description's `style` says. */
  readonly querystyle?: 'brackets' | 'openapi';
  /**
   * Environment variables; absent: `<NAME>_API_KEY`, `<NAME>_BASE_URL`, `<NAME>_LOG_LEVEL` and, of the command line
   * alone, `<NAME>_PROFILE` and `<NAME>_NO_WARN`.
   */
  readonly env?: EnvironmentNames & {
    readonly logLevel?: string;
    readonly profile?: string;
    readonly noWarn?: string;
  };
  /** Which deployment serves an operation: the extension that says so, and the deployments by its values. */
  readonly planes?: {
    readonly extension: string;
    readonly default: string;
    readonly deployments: Readonly<Record<string, PlaneConfig>>;
  };
  /** Rule files, from the configuration's folder. */
  readonly lint?: { readonly redocly?: string; readonly spectral?: string };
}

export interface Settings {
  readonly className: string;
  readonly command: string;
  /** The first element of every query key. */
  readonly scope: string;
  readonly packages: Readonly<Record<PackageKey, string>>;
  readonly querystyle: 'brackets' | 'openapi';
  readonly logLevelEnv: string;
  /** The variables of the command line alone. */
  readonly cliEnv: { readonly profile: string; readonly noWarn: string };
  readonly plane: { readonly extension?: string; readonly default: string };
  readonly planes: Readonly<
    Record<string, { readonly baseUrl?: string; readonly env: EnvironmentNames }>
  >;
}

/** Types a configuration file. */
export function defineConfig(config: Config): Config {
  return config;
}

/** What is wrong with a configuration or a name given by the user. */
export class ConfigError extends Error {}

/** Whether npm accepts a text as one part of a package's name. */
function isNpmName(text: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{0,100}$/.test(text);
}

/**
 * Completes a configuration. `name` is the user's choice on the command line, `title` the description's.
 */
export function resolveSettings(
  config: Config,
  { name: chosen, title }: { readonly name?: string; readonly title: string },
): Settings {
  const wanted =
    chosen ?? config.name ?? title.replace(/[^A-Za-z0-9]+(api|openapi)[^A-Za-z0-9]*$/i, '');
  const spelled = kebabCase(wanted) === '' ? 'api' : wanted;
  const name = isNpmName(spelled) ? spelled : kebabCase(spelled).slice(0, 100).replace(/-+$/, '');
  const prefix = screamingCase(name);
  const {
    logLevel: logLevelEnv = `${prefix}_LOG_LEVEL`,
    profile = `${prefix}_PROFILE`,
    noWarn = `${prefix}_NO_WARN`,
    ...env
  } = config.env ?? {
    apiKey: `${prefix}_API_KEY`,
    baseUrl: `${prefix}_BASE_URL`,
  };
  // A name from the command line takes the place of every name in the file.
  const own: Config = chosen === undefined ? config : {};
  const packages = Object.fromEntries(
    packageKeys.map((key) => [key, own.packages?.[key] ?? `@${name}/${key}`]),
  );
  const planes = config.planes;
  return {
    className: freeName(own.className ?? pascalCase(spelled.replaceAll('.', '-'))),
    command: own.command ?? name,
    scope: name,
    packages: packages as Record<PackageKey, string>,
    querystyle: config.querystyle ?? 'openapi',
    logLevelEnv,
    cliEnv: { profile, noWarn },
    plane: {
      default: planes?.default ?? 'default',
      ...(planes === undefined ? {} : { extension: planes.extension }),
    },
    planes: Object.fromEntries(
      Object.entries(planes?.deployments ?? { default: {} }).map(([plane, deployment]) => [
        plane,
        {
          env: deployment.env ?? env,
          ...(deployment.baseUrl === undefined ? {} : { baseUrl: deployment.baseUrl }),
        },
      ]),
    ),
  };
}

/** The client's class must not take the name of another export of its package. */
function freeName(className: string): string {
  return reservedExports.includes(className) ? `${className}Api` : className;
}
