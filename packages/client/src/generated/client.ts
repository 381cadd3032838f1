// Generated from the API description. Do not edit.

import type { paths } from '@honeyhive/types';
import { Client, stateOf, type CheckOutput, type ClientOptions } from '../client.ts';
import { querystyles } from '../openapi-query.ts';
import type { CallPromise } from '../promise.ts';
import {
  request,
  type AnswerOf,
  type MethodOf,
  type OperationOf,
  type RequestArguments,
} from '../request.ts';
import { api } from './api.ts';
import { Datapoints } from './namespaces/datapoints.ts';
import { Datasets } from './namespaces/datasets.ts';
import { Events } from './namespaces/events.ts';
import { Experiments } from './namespaces/experiments.ts';
import { Metrics } from './namespaces/metrics.ts';
import { Queues } from './namespaces/queues.ts';
import { Sessions } from './namespaces/sessions.ts';

/** Only where modules are files: a bundle holds no schemas of answers that nobody asked for. */
async function loadOutputs(): Promise<CheckOutput | undefined> {
  const address = new URL('./outputs.js', import.meta.url).href;
  try {
    const loaded: unknown = await import(/* @vite-ignore */ /* webpackIgnore: true */ address);
    return (loaded as { outputs: CheckOutput }).outputs;
  } catch {
    return undefined;
  }
}

/** A client for the HoneyHive API. */
export class HoneyHive extends Client {
  /**
   * Manage individual records inside datasets, including batch creation and mapping to source events.
   */
  readonly datapoints: Datapoints;
  /** Curate collections of datapoints used as test sets for evaluations and experiments. */
  readonly datasets: Datasets;
  /**
   * Read and write trace events — the spans that capture every step of an AI application's execution.
   */
  readonly events: Events;
  /**
   * Run, retrieve, and compare evaluation runs to measure how prompt or configuration changes affect agent performance.
   */
  readonly experiments: Experiments;
  /**
   * Define and run evaluators — automated quality checks that score traces against criteria like accuracy, safety, or correctness.
   */
  readonly metrics: Metrics;
  /**
   * Manage annotation queues for human review of traces, turning expert feedback into labeled datasets.
   */
  readonly queues: Queues;
  /**
   * Group related trace events into sessions, the top-level container for a multi-step or multi-service AI interaction.
   */
  readonly sessions: Sessions;

  constructor(options?: ClientOptions) {
    super(api, options, { querystyles, outputs: loadOutputs });
    this.datapoints = new Datapoints(this);
    this.datasets = new Datasets(this);
    this.events = new Events(this);
    this.experiments = new Experiments(this);
    this.metrics = new Metrics(this);
    this.queues = new Queues(this);
    this.sessions = new Sessions(this);
  }

  /** The same client with other options; those that are not given stay as they are. */
  withOptions(options: ClientOptions): HoneyHive {
    return new HoneyHive({ ...stateOf(this).options, ...options });
  }

  /**
   * Calls any operation of the description by its method and path, without a check of what is sent.
   *
   * The input holds the parameters by their places and the body:
   * `{ path: { id }, query: { name }, header: {}, body: {} }`.
   */
  request<Path extends keyof paths, Method extends MethodOf<paths[Path]>>(
    method: Method,
    path: Path,
    ...[input, options]: RequestArguments<OperationOf<paths[Path], Method>>
  ): CallPromise<AnswerOf<OperationOf<paths[Path], Method>>> {
    return request(this, method, path, input, options);
  }
}
