// Generated from the API description. Do not edit.

export * from './unchecked/datapoints.ts';
export * from './unchecked/datasets.ts';
export * from './unchecked/events.ts';
export * from './unchecked/experiments.ts';
export * from './unchecked/metrics.ts';
export * from './unchecked/queues.ts';
export * from './unchecked/sessions.ts';
export { createClient } from './create-client.ts';
