export * from './generated/unchecked.ts';
export * from './errors.ts';
export { querystyles } from './openapi-query.ts';
export type * from './options.ts';
