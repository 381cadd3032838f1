export * from './generated/runtime-schemas.ts';
