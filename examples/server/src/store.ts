// What the server knows, in memory.
import { randomBytes } from 'node:crypto';
import type {
  AnnotationQueue,
  Datapoint,
  Dataset,
  ExperimentRunObject,
  PostEventRequest,
} from '@honeyhive/types';
import { notFound } from './problem.ts';

export const projectId = 'example-project';

/** An event as it is kept: what the server fills in is there. */
export type StoredEvent = PostEventRequest & {
  event_id: string;
  session_id: string;
  start_time: number;
};

export interface Run extends ExperimentRunObject {
  /** Sessions whose events belong to the run. Not in its answers. */
  readonly sessions: ReadonlySet<string>;
}

export interface Store {
  readonly datasets: Map<string, Dataset>;
  readonly datapoints: Map<string, Datapoint>;
  readonly runs: Map<string, Run>;
  readonly events: Map<string, StoredEvent>;
  readonly queues: Map<string, AnnotationQueue>;
}

export function emptyStore(): Store {
  return {
    datasets: new Map(),
    datapoints: new Map(),
    runs: new Map(),
    events: new Map(),
    queues: new Map(),
  };
}

/** @throws Problem where nothing has this id */
export function find<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (found === undefined) throw notFound(what, id);
  return found;
}

export function newId(): string {
  return randomBytes(12).toString('hex');
}

export function now(): string {
  return new Date().toISOString();
}
