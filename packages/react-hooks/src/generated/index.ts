// Generated from the API description. Do not edit.

export * from './provider.ts';
export * from './hooks/datapoints.ts';
export * from './hooks/datasets.ts';
export * from './hooks/events.ts';
export * from './hooks/experiments.ts';
export * from './hooks/metrics.ts';
export * from './hooks/queues.ts';
export * from './hooks/sessions.ts';
