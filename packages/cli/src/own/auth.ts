import { exit } from '../exit.ts';
import { Failure, usageFailure } from '../failure.ts';
import { readOutputOptions } from '../output/options.ts';
import { writeResult } from '../output.ts';
import { checkSetting, readSettings } from '../settings.ts';
import { openStore, requireStore } from '../store.ts';
import {
  isGiven,
  profileToWrite,
  type OwnCommand,
  type OwnContext,
  type OwnGroup,
} from './command.ts';

const login: OwnCommand = {
  name: 'login',
  summary: 'Store an API key',
  description:
    'Asks for the key, or reads it from standard input, and keeps it in a file that only you can read, or in the keychain of the system. With --base-url, the address is stored beside it.',
  flags: [
    {
      field: 'with-token',
      name: 'with-token',
      type: 'boolean',
      description: 'Read the key from standard input, not from the terminal.',
    },
    {
      field: 'keychain',
      name: 'keychain',
      type: 'boolean',
      description:
        'Keep the key in the keychain of macOS, or in the Secret Service of a Linux desktop.',
    },
  ],
  async run(context) {
    const { program, given, sources, io, secrets } = context;
    const store = requireStore(program, io.env);
    const name = profileToWrite(context);
    const address = given.globals.get('base-url');
    if (address !== undefined) checkSetting('base-url', address);
    const key = (
      isGiven(context, 'with-token')
        ? await sources.read('with-token', '-')
        : await askForKey(context)
    ).trim();
    secrets.push(key);
    // As the client has it, but before it is stored.
    if (!/^[\x20-\x7e]+$/.test(key)) {
      throw usageFailure('That is no key: it is empty, or has characters that no key has.');
    }
    const place = await store.setKey(name, key, isGiven(context, 'keychain') ? 'keychain' : 'file');
    if (address !== undefined) store.set(name, 'base-url', address);
    io.stderr.write(`Stored the key of profile ${name} in ${place}.\n`);
    if (io.env[program.env.apiKey]) {
      io.stderr.write(`warning: ${program.env.apiKey} is set, and is used instead.\n`);
    }
  },
};

const status: OwnCommand = {
  name: 'status',
  summary: 'Show which key is used, where it comes from, and where it goes',
  description: 'Nothing is sent. Exits with 3 where there is no key.',
  flags: [],
  async run({ program, given, sources, io, secrets }) {
    const { profile, baseUrl, apiKey } = await readSettings(program, given.globals, io, sources);
    if (apiKey !== undefined) secrets.push(apiKey.value);
    await writeResult(
      {
        profile: profile.value,
        base_url: baseUrl?.value ?? null,
        base_url_origin: baseUrl?.origin ?? null,
        key: apiKey === undefined ? null : masked(apiKey.value),
        key_origin: apiKey?.origin ?? null,
      },
      io,
      readOutputOptions(given.globals, io),
    );
    if (apiKey === undefined) {
      throw new Failure(exit.configuration, 'There is no API key.', {
        fix: [`Set ${program.env.apiKey}, or run ${program.name} auth login --with-token.`],
      });
    }
  },
};

const logout: OwnCommand = {
  name: 'logout',
  summary: 'Remove a stored API key',
  flags: [],
  async run({ program, given, io }) {
    const { profile } = await readSettings(program, given.globals, io, undefined);
    const store = openStore(program, io.env);
    if (store?.hasKey(profile.value) !== true) {
      io.stderr.write(`There is no stored key for profile ${profile.value}.\n`);
      return;
    }
    await store.removeKey(profile.value);
    io.stderr.write(`Removed the key of profile ${profile.value}.\n`);
    if (io.env[program.env.apiKey]) {
      io.stderr.write(`warning: ${program.env.apiKey} is still set.\n`);
    }
  },
};

async function askForKey({ program, given, io }: OwnContext): Promise<string> {
  if (given.globals.has('no-input') || io.stdin.isTTY !== true || io.stderr.isTTY !== true) {
    throw usageFailure(
      'Nobody can be asked for the key.',
      `Give it on standard input: ${program.name} auth login --with-token < key.txt`,
    );
  }
  const { askSecret } = await import('./secret.ts');
  return askSecret('API key (it is not shown): ', io);
}

/** `auth`: the key. */
export const auth: OwnGroup = {
  name: 'auth',
  description: 'Store an API key, see which one is used, or remove it.',
  commands: [login, status, logout],
};

// Always of the same length; the end of a long key tells it from others, and helps nobody to guess it.
function masked(key: string): string {
  return `********${key.length < 24 ? '****' : key.slice(-4)}`;
}
