export * from './generated/json-schemas.ts';
