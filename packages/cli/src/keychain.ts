// The system's own store of keys, by the program that comes with it. A key passes through pipes, never as an argument.
import { exit } from './exit.ts';
import { Failure } from './failure.ts';
import { cleanLine } from './text.ts';

/** Where the keys of one program are, each by the name of its profile. */
export interface Keychain {
  /** For people. */
  readonly name: string;
  /** @throws Failure where it has none, or gives none */
  get(profile: string): string;
  /** @throws Failure unless it is there afterwards */
  set(profile: string, key: string): void;
  /** Nothing happens where there is none. */
  remove(profile: string): void;
}

/** How one system's program is asked. */
interface Tool {
  readonly name: string;
  readonly program: string;
  readonly get: (profile: string) => readonly string[];
  readonly remove: (profile: string) => readonly string[];
  readonly set: (profile: string, key: string) => { args: readonly string[]; input: string };
}

/**
 * The keychain of this system and session.
 * @param service under which name the keys are there
 * @throws Failure where there is none
 */
export function keychainOf(
  service: string,
  env: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
): Keychain {
  const tool = platform === 'darwin' ? macOs(service) : secretService(service);
  const isThere =
    platform === 'darwin' || (platform === 'linux' && env['DBUS_SESSION_BUS_ADDRESS']);
  if (!isThere) throw refused('There is no keychain in this session.');
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const run = (args: readonly string[], input = ''): string | undefined => {
    const { error, status, stdout } = spawnSync(tool.program, args, {
      env: { ...env },
      input,
      encoding: 'utf8',
    });
    if (error !== undefined) {
      const { code = '' } = error as NodeJS.ErrnoException;
      throw refused(`${tool.name} needs the program ${tool.program}: ${cleanLine(code)}.`);
    }
    return status === 0 ? stdout.replace(/\n$/, '') : undefined;
  };
  const get = (profile: string): string => {
    const key = run(tool.get(profile));
    if (key) return key;
    throw refused(`${tool.name} gives no key for profile ${profile}.`);
  };
  return {
    name: tool.name,
    get,
    set(profile, key) {
      const { args, input } = tool.set(profile, key);
      run(args, input);
      // What it answers to a wrong command differs; what it gives back does not.
      if (get(profile) !== key) throw refused(`${tool.name} did not keep the key.`);
    },
    remove(profile) {
      run(tool.remove(profile));
    },
  };
}

function macOs(service: string): Tool {
  const item = (profile: string): readonly string[] => ['-s', service, '-a', profile];
  return {
    name: 'the keychain of macOS',
    program: 'security',
    get: (profile) => ['find-generic-password', ...item(profile), '-w'],
    remove: (profile) => ['delete-generic-password', ...item(profile)],
    // Hexadecimal, so that nothing in it has to be quoted.
    set: (profile, key) => ({
      args: ['-i'],
      input: `add-generic-password -U ${item(profile).join(' ')} -X ${Buffer.from(key).toString('hex')}\n`,
    }),
  };
}

function secretService(service: string): Tool {
  const item = (profile: string): readonly string[] => ['service', service, 'account', profile];
  return {
    name: 'the Secret Service',
    program: 'secret-tool',
    get: (profile) => ['lookup', ...item(profile)],
    remove: (profile) => ['clear', ...item(profile)],
    set: (profile, key) => ({
      args: ['store', `--label=${service} API key (${profile})`, ...item(profile)],
      input: key,
    }),
  };
}

function refused(problem: string): Failure {
  return new Failure(exit.configuration, problem, {
    fix: ['Unlock it, or store the key in a file: auth login without --keychain.'],
  });
}
