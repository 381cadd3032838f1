// Generated from the API description. Do not edit.

export type { CallOptions, Client, SdkError } from '@honeyhive/client/runtime';
