// Generated from the API description. Do not edit.

export type * from '@honeyhive/types';
