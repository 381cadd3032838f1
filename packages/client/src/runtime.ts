// What operations are made of, for packages that bring operations of their own.
export { call, paginate } from './call-any.ts';
export * from './errors.ts';
export { createClient } from './generated/create-client.ts';
export { querystyles } from './openapi-query.ts';
export type { CallPromise } from './promise.ts';
export type { Operation, Pagination } from './api.ts';
export type * from './options.ts';
export { windowOf, type PagedOperation } from './pages.ts';
export { byCursor, byNumber, type Fields, type StepsOf } from './steps.ts';
export { valueAt } from './value-at.ts';
