import { usageFailure } from '../failure.ts';
import type { Io } from '../io.ts';
import { didYouMean, suggest } from '../suggest.ts';
import { cleanLine } from '../text.ts';

export type Format = 'auto' | 'json' | 'ndjson' | 'yaml' | 'table' | 'csv';

export const formats: readonly Format[] = ['auto', 'json', 'ndjson', 'yaml', 'table', 'csv'];

/** How a result is written, as the flags say. */
export interface OutputOptions {
  readonly format: Format;
  /** Paths in the items; absent: all. */
  readonly columns?: readonly string[];
  readonly jq?: string;
  readonly quiet?: boolean;
  /** JSON without line breaks. */
  readonly compact?: boolean;
  readonly csvSafe?: boolean;
  readonly color?: boolean;
}

/** Reads the flags before anything is sent: what contradicts itself is refused. */
export function readOutputOptions(globals: ReadonlyMap<string, string>, io: Io): OutputOptions {
  const output = globals.get('output') ?? 'auto';
  const format = formats.find((name) => name === output);
  if (format === undefined) {
    throw usageFailure(
      `--output cannot be "${cleanLine(output, 40)}".`,
      ...didYouMean(suggest(output, formats)),
      `It is one of: ${formats.join(', ')}.`,
    );
  }
  const columns = globals
    .get('columns')
    ?.split(',')
    .map((column) => column.trim());
  if (columns?.includes('') === true) throw usageFailure('--columns has a column without a name.');
  const jq = globals.get('jq');
  const quiet = globals.has('quiet');
  const other = ['output', 'columns', 'jq'].find((name) => globals.has(name));
  if (quiet && other !== undefined) {
    throw usageFailure(`--quiet prints ids alone, so that --${other} has no meaning beside it.`);
  }
  if (jq !== undefined && columns !== undefined) {
    throw usageFailure('--jq and --columns both choose what is printed.', 'Leave one of them out.');
  }
  return {
    format,
    ...(columns && { columns }),
    ...(jq !== undefined && { jq }),
    quiet,
    compact: globals.has('compact'),
    csvSafe: globals.has('csv-safe'),
    color: wantsColor(globals, io),
  };
}

function wantsColor(globals: ReadonlyMap<string, string>, { env, stdout }: Io): boolean {
  if (globals.has('no-color') || (env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['CLICOLOR_FORCE'] ?? '';
  if (forced !== '' && forced !== '0') return true;
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}
