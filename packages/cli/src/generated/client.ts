// Generated from the API description. Do not edit.

export { call, createClient, paginate } from '@honeyhive/client/runtime';
export type { CallOptions, Client, ClientOptions, PagedOperation } from '@honeyhive/client/runtime';
