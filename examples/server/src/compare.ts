// What two runs have in common, and where they differ.
import type * as t from '@honeyhive/types';
import { aggregate, datapointOf, eventsOf, metricValues, rounded } from './run-events.ts';
import type { Run, Store, StoredEvent } from './store.ts';

export function compareRuns(
  store: Store,
  newRun: Run,
  oldRun: Run,
  how: string,
): Pick<t.GetExperimentComparisonOutput, 'metrics' | 'commonDatapoints' | 'event_details'> {
  const [newEvents, oldEvents] = [eventsOf(store, newRun), eventsOf(store, oldRun)];
  const [newValues, oldValues] = [metricValues(newEvents), metricValues(oldEvents)];
  const names = new Set([...newValues.keys(), ...oldValues.keys()]);
  const oldDatapoints = new Set(oldEvents.map(datapointOf));
  const common = new Set(newEvents.map(datapointOf).filter((id) => oldDatapoints.has(id)));
  return {
    metrics: [...names].toSorted().map((name) => {
      const [after, before] = [newValues.get(name), oldValues.get(name)];
      return {
        metric_name: name,
        ...(before && { old_aggregate: aggregate(before, how) }),
        ...(after && { new_aggregate: aggregate(after, how) }),
        ...(before && after && difference(aggregate(before, how), aggregate(after, how))),
      };
    }),
    commonDatapoints: [...common].filter((id) => id !== undefined),
    event_details: presences(newEvents, oldEvents),
  };
}

function difference(
  before: number,
  after: number,
): Pick<t.MetricComparison, 'difference' | 'percentage_change'> {
  return {
    difference: rounded(after - before),
    ...(before !== 0 && { percentage_change: rounded(((after - before) / before) * 100) }),
  };
}

function presences(
  newEvents: readonly StoredEvent[],
  oldEvents: readonly StoredEvent[],
): t.EventComparisonDetail[] {
  const details = new Map<string, t.EventComparisonDetail>();
  for (const { event_name = 'unknown', event_type } of newEvents)
    details.set(`${event_type} ${event_name}`, { event_name, event_type, presence: 'new' });
  for (const { event_name = 'unknown', event_type } of oldEvents) {
    const known = details.get(`${event_type} ${event_name}`);
    const presence = known === undefined || known.presence === 'old' ? 'old' : 'both';
    details.set(`${event_type} ${event_name}`, { event_name, event_type, presence });
  }
  return [...details.values()];
}

/** Pairs of events of the same name and type, made of the same datapoint. */
export function compareEvents(
  store: Store,
  newRun: Run,
  oldRun: Run,
  {
    event_name,
    event_type,
    page = 1,
    limit = 1000,
  }: Omit<t.GetExperimentCompareEventsInput, 'new_run_id' | 'old_run_id'>,
): t.GetExperimentCompareEventsOutput {
  const keyOf = (event: StoredEvent): string | undefined => {
    const datapoint = datapointOf(event);
    return datapoint && JSON.stringify([datapoint, event.event_type, event.event_name]);
  };
  const oldEvents = new Map(eventsOf(store, oldRun).map((event) => [keyOf(event), event]));
  const pairs = eventsOf(store, newRun).flatMap((event): t.ComparableEvent[] => {
    const datapoint_id = datapointOf(event);
    const other = oldEvents.get(keyOf(event));
    if (datapoint_id === undefined || other === undefined) return [];
    if (event_name !== undefined && event.event_name !== event_name) return [];
    if (event_type !== undefined && event.event_type !== event_type) return [];
    return [{ datapoint_id, event_1: event, event_2: other }];
  });
  return { events: pairs.slice((page - 1) * limit, page * limit), totalEvents: pairs.length };
}
