export * from './generated/outputs.ts';
