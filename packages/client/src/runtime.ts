// What operations are made of, for packages that bring operations of their own.
export { call } from './call-any.ts';
export * from './errors.ts';
export { createClient } from './generated/create-client.ts';
export { querystyles } from './openapi-query.ts';
export type { Operation } from './api.ts';
export type * from './options.ts';
