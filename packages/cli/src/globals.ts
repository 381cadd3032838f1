import type { Program } from './program.ts';

/** A flag of the program itself, not of an operation. */
export interface GlobalFlag {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in help; absent: the flag takes none. */
  readonly value?: string;
  readonly description: string;
  /** Which of the program's environment variables stands in for the flag. */
  readonly env?: keyof Program['env'];
}

/** The flag with the whole input, for commands that take any. */
export const fileFlag: GlobalFlag = {
  name: 'file',
  short: 'f',
  value: '<file|->',
  description:
    'Read the input from a file, or from standard input: one JSON object. Flags override it.',
};

const helpFlag: GlobalFlag = { name: 'help', short: 'h', description: 'Show help.' };

const versionFlag: GlobalFlag = { name: 'version', short: 'V', description: 'Show the version.' };

/** Flags that every command takes. */
export const globalFlags: readonly GlobalFlag[] = [
  {
    name: 'api-key',
    value: '<key>',
    description: 'The API key. A flag shows in the process list: prefer the variable.',
    env: 'apiKey',
  },
  {
    name: 'api-key-file',
    value: '<file>',
    description: 'Read the API key from a file.',
  },
  { name: 'api-key-stdin', description: 'Read the API key from standard input.' },
  { name: 'base-url', value: '<url>', description: "The API's address.", env: 'baseUrl' },
  {
    name: 'profile',
    value: '<name>',
    description: 'Settings and a key that were stored under this name.',
    env: 'profile',
  },
  {
    name: 'timeout',
    value: '<seconds>',
    description: 'For one try; also 500ms, 2m. 0: any time. Default: 60.',
  },
  { name: 'retries', value: '<number>', description: 'Tries after the first. Default: 2.' },
  { name: 'no-retry', description: 'The same as --retries 0.' },
  {
    name: 'dry-run',
    short: 'n',
    description: 'Show the request as JSON, and send nothing. Needs no key.',
  },
  {
    name: 'curl',
    description: 'Show the request as a curl command, and send nothing. Needs no key.',
  },
  { name: 'yes', description: 'Do not ask before deleting.' },
  { name: 'no-input', description: 'Never ask.' },
  {
    name: 'verbose',
    short: 'v',
    description: 'Show requests and answers on standard error, each in a line.',
  },
  { name: 'debug', description: 'The same with headers and bodies, without credentials.' },
  helpFlag,
];

/** Flags that stand before a group. */
export const rootFlags: readonly GlobalFlag[] = [...globalFlags, versionFlag];
