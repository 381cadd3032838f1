// Generated from the API description. Do not edit.

export * from './operations/datapoints.ts';
export * from './operations/datasets.ts';
export * from './operations/events.ts';
export * from './operations/experiments.ts';
export * from './operations/metrics.ts';
export * from './operations/queues.ts';
export * from './operations/sessions.ts';
export { createClient } from './create-client.ts';
