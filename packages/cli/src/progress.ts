import type { Io } from './io.ts';
import type { OutputOptions } from './output/options.ts';

/** A line on a terminal that says how far a run is. */
export interface Progress {
  show(count: number, total: number | undefined): void;
  /** Leaves nothing of it. */
  clear(): void;
}

/** Progress on standard error, where it is a terminal, and nothing else is written there meanwhile. */
export function progressOn(io: Io, { format, jq, quiet }: OutputOptions): Progress {
  const isCollected = !quiet && (format === 'table' || (format === 'auto' && jq === undefined));
  const isShown =
    io.stderr.isTTY === true &&
    io.env['TERM'] !== 'dumb' &&
    (io.stdout.isTTY !== true || isCollected);
  if (!isShown) return { show: () => {}, clear: () => {} };
  const clear = (): void => {
    io.stderr.write('\r\u001b[K');
  };
  io.signal?.addEventListener('abort', clear, { once: true });
  return {
    show: (count, total) => {
      const of = total === undefined || total < count ? '' : ` of ${total.toLocaleString('en')}`;
      io.stderr.write(`\r\u001b[K${count.toLocaleString('en')}${of} items…`);
    },
    clear,
  };
}
