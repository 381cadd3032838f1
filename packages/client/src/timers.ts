/**
 * An idle timer. Node makes a list of timers for each duration and drops it when it is empty, which costs more than the
 * rest of a timer; one that stays keeps the list.
 */
let keeper: unknown;

/** Keeps the list of a timer that lasts so many milliseconds. */
export function keepListOf(timer: unknown, time: number): void {
  // Elsewhere it would gain nothing, and keep the process.
  if (keeper || !Object(timer).unref) return;
  const own = setTimeout(() => {
    keeper = undefined;
  }, time) as unknown as { unref: () => void };
  own.unref();
  keeper = own;
}
