// Where the API is and which key goes there: flag, then environment, then profile, then default.
import { exit } from './exit.ts';
import { Failure, usageFailure } from './failure.ts';
import type { CallOptions } from './generated/client.ts';
import type { Io } from './io.ts';
import type { Program } from './program.ts';
import type { Sources } from './source.ts';

export interface Setting<T = string> {
  readonly value: T;
  /** Where it comes from, for people. */
  readonly origin: string;
  /** The client does not find it by itself. */
  readonly passed: boolean;
}

export interface Settings {
  readonly profile: Setting;
  readonly baseUrl?: Setting;
  readonly apiKey?: Setting;
  readonly timeout?: Setting;
  readonly retries?: Setting;
  readonly call: CallOptions;
}

/** The settings that a profile may hold, by the names of their flags. */
export const profileSettings = ['base-url', 'retries', 'timeout'] as const;

export type ProfileSetting = (typeof profileSettings)[number];

/**
 * Finds the settings of a run.
 * @param sources reads the key; absent: no key is wanted, and none is read
 */
export async function readSettings(
  program: Program,
  globals: ReadonlyMap<string, string>,
  io: Io,
  sources: Sources | undefined,
): Promise<Settings> {
  const { env } = program;
  const flagKey = sources === undefined ? undefined : await keyOfFlags(globals, sources);
  const { openStore } = await import('./store.ts');
  const store = openStore(program, io.env);
  const chosen = fromFlag(globals, 'profile') ?? fromEnv(io, env.profile);
  const profile = chosen ??
    store?.defaultProfile() ?? { value: 'default', origin: 'default', passed: false };
  const stored = store?.profile(profile.value, chosen !== undefined);
  const inProfile = (name: ProfileSetting): Setting | undefined => {
    const value = stored?.settings[name];
    if (value === undefined) return undefined;
    return { value, origin: `profile ${profile.value}`, passed: true };
  };
  const baseUrl =
    fromFlag(globals, 'base-url') ??
    fromEnv(io, env.baseUrl) ??
    inProfile('base-url') ??
    (program.server === undefined
      ? undefined
      : { value: program.server, origin: 'default', passed: false });
  const apiKey =
    sources === undefined
      ? undefined
      : (flagKey ?? fromEnv(io, env.apiKey) ?? (await store?.key(profile.value)));
  const timeout = fromFlag(globals, 'timeout') ?? inProfile('timeout');
  const retries = globals.has('no-retry')
    ? { value: '0', origin: 'flag --no-retry', passed: true }
    : (fromFlag(globals, 'retries') ?? inProfile('retries'));
  if (globals.has('no-retry') && globals.has('retries')) {
    throw usageFailure('--retries and --no-retry exclude each other.');
  }
  return {
    profile,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(apiKey !== undefined && { apiKey }),
    ...(timeout !== undefined && { timeout }),
    ...(retries !== undefined && { retries }),
    call: {
      ...(timeout !== undefined && { timeout: milliseconds(timeout.value) }),
      ...(retries !== undefined && { maxRetries: count(retries.value) }),
    },
  };
}

/** Refuses a text that is no value of a setting. @throws Failure */
export function checkSetting(name: ProfileSetting, value: string): void {
  if (name === 'timeout') milliseconds(value);
  else if (name === 'retries') count(value);
  else if (!/^https?:\/\/[^\s/@?#]+(\/[^\s?#]*)?$/i.test(value) || !URL.canParse(value)) {
    throw usageFailure(
      'base-url needs an address like https://api.example.com, without user, password, query or fragment.',
    );
  }
}

function fromFlag(globals: ReadonlyMap<string, string>, name: string): Setting | undefined {
  const value = globals.get(name);
  return value === undefined ? undefined : { value, origin: `flag --${name}`, passed: true };
}

// An empty variable is the same as none, as it is for the client.
function fromEnv({ env }: Io, name: string): Setting | undefined {
  const value = env[name];
  return value ? { value, origin: `environment ${name}`, passed: false } : undefined;
}

async function keyOfFlags(
  globals: ReadonlyMap<string, string>,
  sources: Sources,
): Promise<Setting | undefined> {
  const names = ['api-key', 'api-key-file', 'api-key-stdin'].filter((name) => globals.has(name));
  const [name] = names;
  if (name === undefined) return undefined;
  if (names.length > 1) throw usageFailure(`--${names.join(' and --')} exclude each other.`);
  const given = globals.get(name) ?? '';
  const value =
    name === 'api-key'
      ? given
      : (await sources.read(name, name === 'api-key-file' ? given : '-')).trim();
  if (value === '') throw new Failure(exit.configuration, `--${name}: the key is empty.`);
  return { value, origin: `flag --${name}`, passed: true };
}

function milliseconds(text: string): number {
  const [, amount = '', unit = 's'] = /^(\d{1,9}(?:\.\d{1,6})?)(ms|s|m|h)?$/.exec(text) ?? [];
  if (amount === '') {
    throw usageFailure('--timeout needs seconds, as in 30 or 1.5, or 500ms, 2m, 1h.');
  }
  // Less than one would be none, which means any time.
  const factor = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[unit] ?? 1;
  return Number(amount) === 0 ? 0 : Math.max(1, Math.round(Number(amount) * factor));
}

function count(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw usageFailure('--retries needs a number from 0 to 999.');
}
