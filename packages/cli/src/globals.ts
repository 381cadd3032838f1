import type { CommandInfo, Program } from './program.ts';

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
    'Read the input from a file, or from standard input: one object in JSON or YAML. Flags override it.',
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
  {
    name: 'confirm',
    value: '<id>',
    description: 'Do not ask before deleting what has this id; delete nothing else.',
  },
  { name: 'no-input', description: 'Never ask.' },
  {
    name: 'verbose',
    short: 'v',
    description: 'Show requests and answers on standard error, each in a line.',
  },
  { name: 'debug', description: 'The same with headers and bodies, without credentials.' },
  helpFlag,
];

/** Flags that say how a command's result is written. */
export const outputFlags: readonly GlobalFlag[] = [
  {
    name: 'output',
    short: 'o',
    value: '<format>',
    description:
      'auto, json, ndjson, yaml, table or csv. auto is a table on a terminal, and JSON elsewhere.',
  },
  {
    name: 'columns',
    value: '<a,b.c>',
    description: 'Only these fields of each item, in this order.',
  },
  {
    name: 'jq',
    value: '<filter>',
    description:
      'Print what a jq filter makes of the JSON; texts without quotes, but with -o json.',
  },
  { name: 'quiet', short: 'q', description: 'Print ids only, one on a line.' },
  { name: 'compact', description: 'JSON on one line.' },
  { name: 'csv-safe', description: "Put ' before what a spreadsheet would run as a formula." },
  {
    name: 'include',
    short: 'i',
    description: "Show each answer's status and headers on standard error.",
  },
  {
    name: 'output-file',
    value: '<file>',
    description:
      'Write to this file in place of standard output. It is as it was if the command fails.',
  },
  { name: 'no-color', description: 'No colours. NO_COLOR does the same.' },
];

/** Flags of commands whose lists come in pages. */
export const pageFlags: readonly GlobalFlag[] = [
  { name: 'all', description: 'Read all pages. JSON is one array of items then.' },
  {
    name: 'limit',
    value: '<count>',
    description: 'Read so many items, from as many pages as it takes.',
  },
];

/** Flags of commands that take a list, to send it in parts. */
export const batchFlags: readonly GlobalFlag[] = [
  {
    name: 'from',
    value: '<file|->',
    description:
      'Send the items in a file or on standard input, in as many requests as it takes. Every other flag goes with each request.',
  },
  {
    name: 'from-format',
    value: '<csv|json|ndjson>',
    description:
      'How the items are written. Default: as .csv, .ndjson or .jsonl says, else by the first character: [ is a JSON array, { is NDJSON, any other is CSV.',
  },
  {
    name: 'batch-size',
    value: '<count>',
    description: 'Items in a request. Default: 100, or fewer where the API takes no more.',
  },
  { name: 'concurrency', value: '<count>', description: 'Requests at a time. Default: 4.' },
  {
    name: 'state',
    value: '<file>',
    description:
      'Keep in this file how far the import is. The same command with the same file goes on where it was stopped.',
  },
  {
    name: 'rejects',
    value: '<file>',
    description:
      'Write the rows that were not taken to this file, as NDJSON, each with the reason.',
  },
  {
    name: 'resend',
    description:
      'Send the rows again of which a stopped import does not know whether they arrived. They may be there twice then.',
  },
];

/** Flags of commands that show what the input looks like, and send nothing. */
export const inputFlags: readonly GlobalFlag[] = [
  { name: 'skeleton', description: 'Print an input to fill in, for --file. Nothing is sent.' },
  { name: 'schema', description: "Print the input's JSON Schema. Nothing is sent." },
];

/** Flags that may stand before a group. */
export const rootFlags: readonly GlobalFlag[] = [...globalFlags, ...outputFlags, versionFlag];

/** What a command takes beside the flags of its operation. */
export function commandFlags(command: CommandInfo): readonly GlobalFlag[] {
  return [
    ...globalFlags,
    ...outputFlags,
    ...(command.pagination === undefined ? [] : pageFlags),
    ...(command.batch === undefined ? [] : batchFlags),
    ...(command.schema === undefined ? [] : inputFlags),
    fileFlag,
  ];
}
