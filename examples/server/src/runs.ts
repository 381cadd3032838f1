import { randomUUID } from 'node:crypto';
import type * as t from '@honeyhive/types';
import * as s from '@honeyhive/types/schemas';
import { compareEvents, compareRuns } from './compare.ts';
import { Problem } from './problem.ts';
import { route, type Route } from './route.ts';
import { aggregate, eventsOf, metricValues } from './run-events.ts';
import { find, now, projectId, type Run, type Store } from './store.ts';

export const runRoutes: readonly Route[] = [
  route('GET /v1/runs', s.GetRunsInput, listRuns),
  route('POST /v1/runs', s.CreateRunInput, createRun),
  route('GET /v1/runs/{run_id}', s.GetRunInput, getRun),
  route('PUT /v1/runs/{run_id}', s.UpdateRunInput, updateRun),
  route('DELETE /v1/runs/{run_id}', s.DeleteRunInput, deleteRun),
  route(
    'GET /v1/runs/{new_run_id}/compare/{old_run_id}',
    s.GetExperimentComparisonInput,
    (store, { new_run_id, old_run_id, aggregate_function = 'average' }) => {
      const newRun = find(store.runs, new_run_id, 'run');
      const oldRun = find(store.runs, old_run_id, 'run');
      const compared = compareRuns(store, newRun, oldRun, aggregate_function);
      return { ...compared, new_run: answer(store, newRun), old_run: answer(store, oldRun) };
    },
  ),
  route(
    'GET /v1/runs/{new_run_id}/compare/{old_run_id}/events',
    s.GetExperimentCompareEventsInput,
    (store, { new_run_id, old_run_id, ...filters }) =>
      compareEvents(
        store,
        find(store.runs, new_run_id, 'run'),
        find(store.runs, old_run_id, 'run'),
        filters,
      ),
  ),
];

/** A run as the API gives it, with what its events say. */
function answer(store: Store, run: Run): t.ExperimentRunObject {
  const { sessions: _, ...own } = run;
  const metrics = [...metricValues(eventsOf(store, run))];
  return {
    ...own,
    metrics: Object.fromEntries(
      metrics.map(([name, values]) => [name, aggregate(values, 'average')]),
    ),
  };
}

function listRuns(store: Store, input: t.GetRunsInput): t.GetRunsOutput {
  const { page = 1, limit = 20, sort_by = 'created_at', sort_order = 'desc' } = input;
  const isWanted = wanted(input);
  const sign = sort_order === 'asc' ? 1 : -1;
  const found = [...store.runs.values()].filter(isWanted).toSorted((one, other) => {
    const [a, b] = [one[sort_by] ?? '', other[sort_by] ?? ''];
    return sign * (a < b ? -1 : Number(a > b));
  });
  const evaluations = found
    .slice((page - 1) * limit, page * limit)
    .map((run) => answer(store, run));
  const total_pages = Math.ceil(found.length / limit);
  return {
    evaluations,
    pagination: {
      page,
      limit,
      total: found.length,
      total_unfiltered: store.runs.size,
      total_pages,
      has_next: page < total_pages,
      has_prev: page > 1,
    },
    metrics: [...new Set(evaluations.flatMap(({ metrics = {} }) => Object.keys(metrics)))].sort(),
  };
}

/** Names are found by a part of them, in any case. */
function wanted(input: t.GetRunsInput): (run: Run) => boolean {
  const { dataset_id, run_ids, name, status } = input;
  const { $gte, $lte } = dateRange(input.dateRange);
  const from = $gte === undefined ? -Infinity : instant($gte);
  const to = $lte === undefined ? Infinity : instant($lte);
  return (run) =>
    (dataset_id === undefined || run.dataset_id === dataset_id) &&
    (run_ids?.includes(run.run_id) ?? true) &&
    (name === undefined || (run.name ?? '').toLowerCase().includes(name.toLowerCase())) &&
    (status === undefined || run.status === status) &&
    Date.parse(run.created_at) >= from &&
    Date.parse(run.created_at) <= to;
}

/** An object, or the same as JSON. */
function dateRange(range: t.GetRunsInput['dateRange'] = {}): t.GetRunsDateRangeOneOf1 {
  if (typeof range !== 'string') return range;
  try {
    return JSON.parse(range) as t.GetRunsDateRangeOneOf1;
  } catch {
    throw new Problem(400, 'VALIDATION_ERROR', 'dateRange: expected JSON');
  }
}

/** Milliseconds, from what may be their digits in a query. */
function instant(value: string | number): number {
  const number = Number(value);
  return Number.isNaN(number) ? Date.parse(String(value)) : number;
}

function createRun(store: Store, input: t.CreateRunInput): t.CreateRunOutput {
  const run_id = input.run_id ?? randomUUID();
  if (store.runs.has(run_id))
    throw new Problem(409, 'CONFLICT', `There is a run ${run_id} already.`);
  if (input.dataset_id) find(store.datasets, input.dataset_id, 'dataset');
  const created_at = now();
  const run: Run = {
    id: run_id,
    run_id,
    name: input.name ?? null,
    description: input.description ?? null,
    status: input.status ?? 'pending',
    metadata: input.metadata ?? {},
    results: input.results ?? {},
    event_ids: input.event_ids ?? [],
    configuration: input.configuration ?? {},
    is_active: true,
    created_at,
    updated_at: created_at,
    scope_type: 'project',
    scope_id: projectId,
    dataset_id: input.dataset_id ?? null,
    sessions: new Set(input.session_ids),
  };
  store.runs.set(run_id, run);
  return { evaluation: answer(store, run), run_id };
}

function getRun(store: Store, { run_id }: t.GetRunInput): t.GetRunOutput {
  return { evaluation: answer(store, find(store.runs, run_id, 'run')) };
}

function updateRun(store: Store, input: t.UpdateRunInput): t.UpdateRunOutput {
  const {
    run_id,
    session_ids,
    evaluators: _,
    datapoint_ids: __,
    passing_ranges: ___,
    ...changes
  } = input;
  const run = Object.assign(find(store.runs, run_id, 'run'), changes, {
    ...(session_ids && { sessions: new Set(session_ids) }),
    updated_at: now(),
  });
  return { evaluation: answer(store, run) };
}

function deleteRun({ runs }: Store, { run_id }: t.DeleteRunInput): t.DeleteRunOutput {
  find(runs, run_id, 'run');
  runs.delete(run_id);
  return { id: run_id, deleted: true };
}
