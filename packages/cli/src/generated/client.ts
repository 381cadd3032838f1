// Generated from the API description. Do not edit.

export { call, createClient } from '@honeyhive/client/runtime';
export type { CallOptions, Client, ClientOptions } from '@honeyhive/client/runtime';
