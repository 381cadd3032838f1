import type { AddQuery } from './codecs.ts';
import { encode, text } from './value.ts';

/** Queries of single values only, which every style spells alike. @throws InputError for anything but text, numbers, booleans and dates */
export const singleQuery: AddQuery = (pairs, { name }, value, at) => {
  if (value !== undefined) pairs.push(`${encode(name, at)}=${encode(text(value, at), at)}`);
};
