// The flags of an import: what contradicts itself is refused before anything is read.
import path from 'node:path';

import type { Arguments } from '../argv.ts';
import { usageFailure } from '../failure.ts';
import { batchFlags } from '../globals.ts';
import type { Batch, Command } from '../program.ts';
import { cleanLine } from '../text.ts';

export interface ImportOptions {
  readonly batch: Batch;
  readonly from: string;
  readonly format?: string;
  readonly size: number;
  readonly concurrency: number;
  readonly state?: string;
  readonly rejects?: string;
  readonly resend: boolean;
  readonly isDryRun: boolean;
}

const defaultSize = 100;
const largest = { 'batch-size': 100_000, concurrency: 64 };

export function readImportOptions(
  { batch, flags }: Command,
  { globals, fields, nested }: Arguments,
): ImportOptions {
  const from = globals.get('from');
  if (from === undefined || batch === undefined) {
    const name = batchFlags.find((flag) => globals.has(flag.name))?.name ?? 'from';
    throw usageFailure(`--${name} has no meaning without --from.`);
  }
  const itemsFlag = flags.find(({ field }) => field === batch.items);
  const given = [...fields.keys(), ...nested.map(([{ flag }]) => flag)];
  if (itemsFlag !== undefined && given.includes(itemsFlag))
    throw usageFailure(`--from and --${itemsFlag.name} exclude each other: both bring the items.`);
  if (globals.has('curl'))
    throw usageFailure('--curl shows one request, and --from sends any number of them.');
  const { maxSize = largest['batch-size'] } = batch;
  const size = count('batch-size', globals) ?? Math.min(defaultSize, maxSize);
  if (size > maxSize)
    throw usageFailure(`--batch-size is ${maxSize} at most: the API takes no more items at once.`);
  const [format, state, rejects] = ['from-format', 'state', 'rejects'].map((name) =>
    globals.get(name),
  );
  refuseSame({ from: from === '-' ? undefined : from, state, rejects });
  return {
    batch,
    from,
    size,
    concurrency: count('concurrency', globals) ?? 4,
    ...(format !== undefined && { format }),
    ...(state !== undefined && { state }),
    ...(rejects !== undefined && { rejects }),
    resend: globals.has('resend'),
    isDryRun: globals.has('dry-run'),
  };
}

function count(
  name: keyof typeof largest,
  globals: ReadonlyMap<string, string>,
): number | undefined {
  const text = globals.get(name);
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(text) && Number(text) <= largest[name]) return Number(text);
  throw usageFailure(
    `--${name} needs a count from 1 to ${largest[name]}, not "${cleanLine(text, 40)}".`,
  );
}

// One would be written over the other.
function refuseSame(files: Readonly<Record<string, string | undefined>>): void {
  const names = new Map<string, string>();
  for (const [name, file] of Object.entries(files)) {
    if (file === undefined) continue;
    const whole = path.resolve(file);
    const other = names.get(whole);
    if (other !== undefined) throw usageFailure(`--${other} and --${name} name the same file.`);
    names.set(whole, name);
  }
}
