// What operations are made of, for packages that bring operations of their own.
export { call } from './call.ts';
export * from './errors.ts';
export { createClient } from './generated/create-client.ts';
export type { Operation, QueryStyle } from './api.ts';
export type { CallOptions, Client, ClientOptions, Fetch, PlaneOptions } from './client.ts';
export type { HeadersOption } from './headers.ts';
