// Names that the command line keeps for itself. Plain data without imports: the generator reads it.
//
// This is a contract. A field whose flag would have a reserved name gets a flag with a suffix by the field's location
// (`--file-query`, `--file-body`); adding a name here later would rename somebody's flag.

/**
 * Flags that every command has, now or when the feature arrives, without the dashes.
 *
 * Kept out on purpose:
 * - `version`: only the program itself has it (`acme --version`), so that a command can have a field of that name, which
 *   is the most frequent one of all the candidates in real descriptions;
 * - `pageFlags`, `batchFlags` and `page`: they belong to the few commands that are declared to be paginated or to take
 *   batches, and are common names of fields everywhere else;
 * - `id`, `name`, `type`, `filter`, `sort`, `query`, `format`, `wait`: fields, not features.
 */
export const reservedFlags: readonly string[] = [
  'api-key',
  'api-key-file',
  'api-key-stdin',
  'base-url',
  'color',
  'columns',
  'compact',
  'confirm',
  'csv-safe',
  'curl',
  'debug',
  'dry-run',
  'env-file',
  'file',
  'help',
  'include',
  'jq',
  'json',
  'no-color',
  'no-input',
  'no-retry',
  'output',
  'output-file',
  'profile',
  'quiet',
  'retries',
  'schema',
  'skeleton',
  'timeout',
  'verbose',
  'yes',
];

/** Flags of the commands whose lists come in pages. */
export const pageFlags: readonly string[] = ['all', 'limit', 'page-size'];

/** Flags of the commands that take a list, to send it in parts. */
export const batchFlags: readonly string[] = [
  'batch-size',
  'concurrency',
  'from',
  'from-format',
  'rejects',
  'resend',
  'state',
];

/** First words that are not groups of the API. */
export const reservedGroups: readonly string[] = [
  'api',
  'auth',
  'completion',
  'config',
  'help',
  'version',
];

/** Second words that are not commands of a group. */
export const reservedCommands: readonly string[] = ['help'];
