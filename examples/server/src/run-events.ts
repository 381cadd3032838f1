// Which events belong to a run, and what they say together.
import type { Run, Store, StoredEvent } from './store.ts';

export function isOfRun(event: StoredEvent, run: Run): boolean {
  return (
    event.metadata?.['run_id'] === run.run_id ||
    run.sessions.has(event.session_id) ||
    run.event_ids.includes(event.event_id)
  );
}

export function eventsOf({ events }: Store, run: Run): StoredEvent[] {
  return [...events.values()].filter((event) => isOfRun(event, run));
}

export function datapointOf(event: StoredEvent): string | undefined {
  const id = event.metadata?.['datapoint_id'];
  return typeof id === 'string' ? id : undefined;
}

/** The numbers of each metric, by its name. */
export function metricValues(events: readonly StoredEvent[]): Map<string, number[]> {
  const values = new Map<string, number[]>();
  for (const { metrics = {} } of events)
    for (const [name, value] of Object.entries(metrics))
      if (typeof value === 'number') values.set(name, [...(values.get(name) ?? []), value]);
  return values;
}

/** @param how `average`, `min`, `max`, `median`, `sum`, `count`, or a percentile: `p95` */
export function aggregate(values: readonly number[], how: string): number {
  const sorted = values.toSorted((one, other) => one - other);
  const sum = values.reduce((total, value) => total + value, 0);
  const percentile = (percent: number): number =>
    sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
  switch (how) {
    case 'min':
      return percentile(0);
    case 'max':
      return percentile(100);
    case 'median':
      return percentile(50);
    case 'sum':
      return rounded(sum);
    case 'count':
      return values.length;
    default:
      return how.startsWith('p') ? percentile(Number(how.slice(1))) : rounded(sum / values.length);
  }
}

/** Without what binary fractions leave at the end. */
export function rounded(value: number): number {
  return Number(value.toFixed(6));
}
