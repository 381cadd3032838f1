import { usageFailure } from '../failure.ts';
import { readOutputOptions } from '../output/options.ts';
import { writeResult } from '../output.ts';
import {
  checkSetting,
  profileSettings,
  readSettings,
  type ProfileSetting,
  type Setting,
} from '../settings.ts';
import { requireStore } from '../store.ts';
import { didYouMean, suggest } from '../suggest.ts';
import { cleanLine } from '../text.ts';
import {
  isGiven,
  profileToWrite,
  type OwnCommand,
  type OwnContext,
  type OwnGroup,
} from './command.ts';

const names: readonly string[] = [...profileSettings, 'profile'];
const nameOperand = { name: 'setting', choices: names };

const list: OwnCommand = {
  name: 'list',
  summary: 'Show the settings of a run',
  flags: [
    {
      field: 'show-origin',
      name: 'show-origin',
      type: 'boolean',
      description: 'Show where each comes from.',
    },
  ],
  async run(context) {
    const settings = await settingsOf(context);
    const isLong = isGiven(context, 'show-origin');
    await writeResult(
      Object.fromEntries(
        Object.entries(settings).map(([name, { value, origin }]) => [
          name,
          isLong ? { value, origin } : value,
        ]),
      ),
      context.io,
      readOutputOptions(context.given.globals, context.io),
    );
  },
};

const get: OwnCommand = {
  name: 'get',
  summary: 'Show one setting of a run',
  operands: [nameOperand],
  flags: [],
  async run(context) {
    const name = nameOf(context);
    const setting = (await settingsOf(context))[name];
    if (setting !== undefined) context.io.stdout.write(`${cleanLine(setting.value)}\n`);
  },
};

const set: OwnCommand = {
  name: 'set',
  summary: 'Store a setting in the profile',
  description:
    'The setting `profile` names the profile that is used where none is asked for. A key is stored with `auth login`.',
  operands: [nameOperand, { name: 'value' }],
  flags: [],
  async run(context) {
    const { program, given, io } = context;
    const name = nameOf(context);
    const value = given.operands[1] ?? '';
    const store = requireStore(program, io.env);
    if (name === 'profile') store.setDefaultProfile(value);
    else {
      checkSetting(name, value);
      store.set(profileToWrite(context), name, value);
    }
  },
};

const unset: OwnCommand = {
  name: 'unset',
  summary: 'Remove a setting from the profile',
  operands: [nameOperand],
  flags: [],
  async run(context) {
    const { program, io } = context;
    const name = nameOf(context);
    const store = requireStore(program, io.env);
    if (name === 'profile') store.setDefaultProfile(undefined);
    else store.set(profileToWrite(context), name, undefined);
  },
};

/** `config`: settings other than the key. */
export const config: OwnGroup = {
  name: 'config',
  description: 'Show and store settings, by profile.',
  commands: [list, get, set, unset],
};

async function settingsOf({ program, given, io }: OwnContext): Promise<Record<string, Setting>> {
  const settings = await readSettings(program, given.globals, io, undefined);
  const { profile, baseUrl, timeout, retries } = settings;
  const fallback = (value: string): Setting => ({ value, origin: 'default', passed: false });
  return {
    profile,
    ...(baseUrl !== undefined && { 'base-url': baseUrl }),
    retries: retries ?? fallback('2'),
    timeout: timeout ?? fallback('60'),
  };
}

function nameOf({ given }: OwnContext): ProfileSetting | 'profile' {
  const [name = ''] = given.operands;
  if (names.includes(name)) return name as ProfileSetting | 'profile';
  throw usageFailure(
    `There is no setting ${cleanLine(name, 40)}.`,
    ...didYouMean(suggest(name, names)),
    `They are: ${names.join(', ')}.`,
  );
}
