// What the generated schemas are made of.
export * from './array.ts';
export * from './assertions.ts';
export * from './check.ts';
export * from './composition.ts';
export * from './formats.ts';
export * from './lazy.ts';
export * from './object.ts';
export * from './schema.ts';
export * from './values.ts';
export * from './unevaluated.ts';
export * from './union.ts';
