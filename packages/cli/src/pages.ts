import type { CallOptions, Client } from './generated/client.ts';
import type { Io } from './io.ts';
import type { OutputOptions } from './output/options.ts';
import { Paged } from './output.ts';
import { progressOn } from './progress.ts';
import type { Command } from './program.ts';

/**
 * The items of page after page, up to a count.
 * @param reach how many
 */
export async function readPages(
  command: Command,
  client: Client,
  input: Readonly<Record<string, unknown>>,
  reach: number,
  options: CallOptions,
  io: Io,
  output: OutputOptions,
): Promise<Paged> {
  const { size, maxSize } = command.pagination ?? {};
  // A page is not made larger than what is wanted.
  const isSized = size === undefined || input[size] !== undefined || maxSize === undefined;
  const sized = isSized || reach >= maxSize ? input : { ...input, [size]: reach };
  const answers = await command.pages?.(client, sized, options);
  if (answers === undefined) throw new Error(`${command.name} has no pages.`);
  return new Paged(upTo(reach, answers, progressOn(io, output)));
}

async function* upTo(
  reach: number,
  answers: Awaited<ReturnType<NonNullable<Command['pages']>>>,
  progress: ReturnType<typeof progressOn>,
): AsyncGenerator<readonly unknown[]> {
  let count = 0;
  try {
    for await (const { items, total } of answers) {
      const wanted = items.length > reach - count ? items.slice(0, reach - count) : items;
      count += wanted.length;
      progress.show(count, total === undefined ? undefined : Math.min(total, reach));
      yield wanted;
      if (count >= reach) return;
    }
  } finally {
    progress.clear();
  }
}
