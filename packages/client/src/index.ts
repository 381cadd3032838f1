export * from './generated/client.ts';
export * from './errors.ts';
export type * from './options.ts';
