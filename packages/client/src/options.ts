// The types of what a client and a call are given, and of what they give back.
export type { QueryStyle } from './api.ts';
export type {
  CallOptions,
  CheckOutput,
  Client,
  ClientOptions,
  Credential,
  Fetch,
  Middleware,
  PlaneOptions,
  RequestContext,
  RetryOptions,
} from './client.ts';
export type { HeadersOption } from './headers.ts';
export type { Logger, LogLevel } from './log.ts';
export type { PagedPromise } from './paged-promise.ts';
export type { PageOf } from './pages.ts';
export type { CallPromise, Received } from './promise.ts';
