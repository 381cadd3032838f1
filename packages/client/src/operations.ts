export * from './generated/operations.ts';
export * from './errors.ts';
export type * from './options.ts';
