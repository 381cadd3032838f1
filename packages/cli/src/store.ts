// What is kept on this machine: `config.json`, which may be shown, and `credentials.json`, which may not.
import { exit } from './exit.ts';
import { Failure, usageFailure } from './failure.ts';
import { parseJson } from './json.ts';
import type { Keychain } from './keychain.ts';
import type { Program } from './program.ts';
import { profileSettings, type ProfileSetting, type Setting } from './settings.ts';

// An import would read every export of the module, and so load what these lead to.
const {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = process.getBuiltinModule('node:fs');
const path = process.getBuiltinModule('node:path');
import { didYouMean, suggest } from './suggest.ts';
import { cleanLine } from './text.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Profile {
  readonly settings: Readonly<Partial<Record<ProfileSetting, string>>>;
}

/** Stands for a key that the system keeps. */
const inKeychain = Symbol('keychain');

/** A key, or where it is. */
type Kept = string | typeof inKeychain;

interface ConfigFile {
  readonly profile?: string;
  readonly profiles: ReadonlyMap<string, Profile['settings']>;
}

/** The files of one program; undefined where there is no folder for them. */
export function openStore(program: Program, env: Environment): Store | undefined {
  const folder = configFolder(env);
  if (folder === undefined) return undefined;
  return new Store(path.join(folder, program.name), program.name, env);
}

/** The same, for what cannot do without. @throws Failure */
export function requireStore(program: Program, env: Environment): Store {
  const store = openStore(program, env);
  if (store !== undefined) return store;
  throw new Failure(exit.configuration, 'There is no folder to keep settings in.', {
    fix: ['Set HOME, or XDG_CONFIG_HOME to an absolute path.'],
  });
}

/** Every key in the file, to be taken out of what is shown; what cannot be read holds none that could be. */
export function storedKeys(program: Program, env: Environment): string[] {
  try {
    return openStore(program, env)?.keys() ?? [];
  } catch {
    return [];
  }
}

// The specification of XDG has relative paths ignored.
function configFolder(env: Environment): string | undefined {
  const { XDG_CONFIG_HOME: xdg = '', APPDATA: appData = '', HOME: home = '' } = env;
  if (path.isAbsolute(xdg)) return xdg;
  if (process.platform === 'win32' && path.isAbsolute(appData)) return appData;
  return path.isAbsolute(home) ? path.join(home, '.config') : undefined;
}

export class Store {
  readonly configFile: string;
  readonly credentialsFile: string;
  readonly #folder: string;
  readonly #service: string;
  readonly #env: Environment;

  constructor(folder: string, service: string, env: Environment) {
    this.#folder = folder;
    this.#service = service;
    this.#env = env;
    this.configFile = path.join(folder, 'config.json');
    this.credentialsFile = path.join(folder, 'credentials.json');
  }

  /** The profile that is used where none is asked for. */
  defaultProfile(): Setting | undefined {
    const { profile } = this.#config();
    if (profile === undefined) return undefined;
    return { value: profile, origin: this.configFile, passed: false };
  }

  /** @param isChosen refuse a name that nothing is stored under */
  profile(name: string, isChosen = false): Profile {
    checkProfileName(name);
    const { profiles } = this.#config();
    if (isChosen && name !== 'default' && !profiles.has(name) && !this.#keys().has(name)) {
      throw new Failure(exit.configuration, `There is no profile ${name}.`, {
        fix: [
          ...didYouMean(suggest(name, this.profileNames())),
          'A profile begins with its first setting, or with its key.',
        ],
      });
    }
    return { settings: profiles.get(name) ?? {} };
  }

  profileNames(): string[] {
    return [...new Set([...this.#config().profiles.keys(), ...this.#keys().keys()])].sort();
  }

  hasKey(profile: string): boolean {
    return this.#keys().has(profile);
  }

  /** @throws Failure where it is in a keychain that does not give it */
  async key(profile: string): Promise<Setting | undefined> {
    const kept = this.#keys().get(profile);
    if (kept === undefined) return undefined;
    const [value, place] =
      kept === inKeychain ? await this.#fromKeychain(profile) : [kept, this.credentialsFile];
    return { value, origin: `profile ${profile}, in ${place}`, passed: true };
  }

  /** Those in the file. */
  keys(): string[] {
    return [...this.#keys().values()].filter((kept) => kept !== inKeychain);
  }

  /** @returns where the key is now, for people */
  async setKey(profile: string, key: string, place: 'file' | 'keychain'): Promise<string> {
    checkProfileName(profile);
    const keys = new Map(this.#keys());
    const keychain = place === 'keychain' ? await this.#keychain() : undefined;
    keychain?.set(profile, key);
    this.#writeKeys(keys.set(profile, keychain ? inKeychain : key));
    return keychain?.name ?? this.credentialsFile;
  }

  /** @throws Failure where it is in a keychain that cannot be asked; it is kept then */
  async removeKey(profile: string): Promise<void> {
    const keys = new Map(this.#keys());
    if (keys.get(profile) === inKeychain) (await this.#keychain()).remove(profile);
    keys.delete(profile);
    this.#writeKeys(keys);
  }

  #writeKeys(keys: ReadonlyMap<string, Kept>): void {
    const entries = [...keys].map(([name, kept]): [string, object] => [
      name,
      kept === inKeychain ? { keychain: true } : { apiKey: kept },
    ]);
    this.#write(this.credentialsFile, Object.fromEntries(entries));
  }

  async #fromKeychain(profile: string): Promise<[key: string, place: string]> {
    const keychain = await this.#keychain();
    return [keychain.get(profile), keychain.name];
  }

  async #keychain(): Promise<Keychain> {
    const { keychainOf } = await import('./keychain.ts');
    return keychainOf(this.#service, this.#env);
  }

  /** @param value undefined: nothing is stored any more */
  set(profile: string, name: ProfileSetting, value: string | undefined): void {
    checkProfileName(profile);
    const config = this.#config();
    const { [name]: _old, ...others } = config.profiles.get(profile) ?? {};
    const settings = value === undefined ? others : { ...others, [name]: value };
    const profiles = new Map([...config.profiles, [profile, settings] as const]);
    if (Object.keys(settings).length === 0) profiles.delete(profile);
    this.#writeConfig({ ...config, profiles });
  }

  /** @param name undefined: none is */
  setDefaultProfile(name: string | undefined): void {
    if (name !== undefined) this.profile(name, true);
    const { profiles } = this.#config();
    this.#writeConfig({ ...(name !== undefined && { profile: name }), profiles });
  }

  #writeConfig({ profile, profiles }: ConfigFile): void {
    this.#write(this.configFile, {
      ...(profile !== undefined && { profile }),
      profiles: Object.fromEntries(profiles),
    });
  }

  #config(): ConfigFile {
    const file = this.#read(this.configFile);
    const profiles = new Map<string, Profile['settings']>();
    for (const [name, value] of Object.entries(objectIn(file['profiles']))) {
      const settings = objectIn(value);
      profiles.set(
        name,
        Object.fromEntries(
          profileSettings
            .filter((key) => typeof settings[key] === 'string')
            .map((key) => [key, settings[key]]),
        ),
      );
    }
    const { profile } = file;
    return { profiles, ...(typeof profile === 'string' && profile !== '' && { profile }) };
  }

  #keys(): ReadonlyMap<string, Kept> {
    const keys = new Map<string, Kept>();
    for (const [name, value] of Object.entries(this.#read(this.credentialsFile, true))) {
      const { apiKey, keychain } = objectIn(value);
      if (keychain === true) keys.set(name, inKeychain);
      else if (typeof apiKey === 'string' && apiKey !== '') keys.set(name, apiKey);
    }
    return keys;
  }

  #read(file: string, isSecret = false): Record<string, unknown> {
    try {
      if (isSecret) refuseShared(file);
      const value = parseJson(readFileSync(file, 'utf8'));
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return value as Record<string, unknown>;
      }
      throw new Error('it holds no JSON object');
    } catch (error) {
      if (error instanceof Failure) throw error;
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return {};
      throw new Failure(
        exit.configuration,
        `The file ${file} cannot be read: ${code ?? cleanLine(message, 200)}.`,
        { fix: ['Correct it, or remove it and begin again.'] },
      );
    }
  }

  // Whole or not at all, and never readable by others, not even for a moment.
  #write(file: string, value: object): void {
    const draft = `${file}.${crypto.randomUUID()}`;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const handle = openSync(draft, 'wx', 0o600);
      try {
        writeFileSync(handle, `${JSON.stringify(value, null, 2)}\n`);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      renameSync(draft, file);
    } catch (error) {
      rmSync(draft, { force: true });
      const { code } = error as NodeJS.ErrnoException;
      throw new Failure(
        exit.configuration,
        `The file ${file} cannot be written: ${code ?? 'unknown'}.`,
      );
    }
  }
}

function checkProfileName(name: string): void {
  if (/^[A-Za-z0-9][\w.-]{0,63}$/.test(name)) return;
  throw usageFailure(
    `"${cleanLine(name, 40)}" cannot name a profile.`,
    'Use letters, digits, dots, dashes and underscores.',
  );
}

// Windows has no such bits; its folders of users are theirs alone.
function refuseShared(file: string): void {
  if (process.platform === 'win32') return;
  const mode = statSync(file).mode & 0o777;
  if ((mode & 0o077) === 0) return;
  throw new Failure(
    exit.configuration,
    `Others may read the file ${file} (mode ${mode.toString(8)}), which holds keys.`,
    { fix: [`chmod 600 ${file}`, 'If others can have read them, replace the keys.'] },
  );
}

function objectIn(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
