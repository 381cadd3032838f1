// Generated from the API description. Do not edit.

export type * from './operations.ts';
export type * from './paths.ts';
export type * from './schemas.ts';
