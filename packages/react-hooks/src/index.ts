export * from './generated/index.ts';
export { scoped } from './key.ts';
export { optimistic, type OptimisticOptions, type OptimisticUpdate } from './optimistic.ts';
export type * from './runtime.ts';
