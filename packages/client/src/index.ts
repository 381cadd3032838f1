export * from './generated/client.ts';
export * from './errors.ts';
export type { QueryStyle } from './api.ts';
export type { CallOptions, Client, ClientOptions, Fetch, PlaneOptions } from './client.ts';
export type { HeadersOption } from './headers.ts';
