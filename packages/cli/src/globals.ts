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
  { name: 'base-url', value: '<url>', description: "The API's address.", env: 'baseUrl' },
  helpFlag,
];

/** Flags that stand before a group. */
export const rootFlags: readonly GlobalFlag[] = [...globalFlags, versionFlag];
