// Generated from the API description. Do not edit.

export { byCursor, byNumber, valueAt, windowOf } from '@honeyhive/client/runtime';
export type {
  CallOptions,
  CallPromise,
  Client,
  Fields,
  Pagination,
  SdkError,
  StepsOf,
} from '@honeyhive/client/runtime';

/** What all keys begin with, where a client has no scope of its own. */
export const scope = 'honeyhive';
