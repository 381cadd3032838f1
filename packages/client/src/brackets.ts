// Query strings. A list of "name=value" pairs, already encoded, so that several sources can add to it.
import type { AddQuery } from './codecs.ts';
import { InputError } from './errors.ts';
import { toJson } from './json.ts';
import { empty, encode, plain, text } from './value.ts';

// What `qs` reads with its defaults, as Express's extended parser does; beyond it, data silently changes shape.
const maxDepth = 5;
const maxItems = 20;
const maxPairs = 1000;

/**
 * Adds a value as `qs` reads it: `a[]=1`, `a[b]=1`, and `a[0][b]=1` for what has objects inside.
 * @throws InputError for what `qs` would not read back as it is here
 */
function addBrackets(pairs: string[], key: string, value: unknown, at: string): void {
  const data = plain(value);
  if (!data || typeof data !== 'object') {
    pairs.push(`${encode(key, at)}=${encode(text(data, at), at)}`);
    if (pairs.length > maxPairs) throw new InputError(at, `a query ends at ${maxPairs} values`);
    return;
  }
  // The name's own brackets count too.
  if (key.split('[').length > maxDepth) {
    throw new InputError(at, `a query ends at ${maxDepth} levels`);
  }
  if (Array.isArray(data)) {
    if (!data.length) throw empty(at);
    const list = Array.from(data, plain);
    const index = list.some((item) => item && typeof item === 'object');
    // A longer list of plain values is sent: older servers read a list, newer ones an object with every value in it.
    if (index && list.length > maxItems) {
      throw new InputError(
        at,
        `a query takes up to ${maxItems} objects, not ${list.length}; use several calls`,
      );
    }
    list.forEach((item, i) =>
      addBrackets(pairs, `${key.replace(/\[\]$/, '')}[${index ? i : ''}]`, item, `${at}[${i}]`),
    );
    return;
  }
  const entries = Object.entries(data).filter(([, item]) => item !== undefined);
  if (!entries.length) throw empty(at);
  if (entries.every(([name]) => /^(1?\d|20)$/.test(name))) {
    throw new InputError(
      at,
      'an object whose names are all small numbers would be read as an array',
    );
  }
  for (const [name, item] of entries) {
    if (!name || /[[\]]|^__proto__$/.test(name)) {
      throw new InputError(at, `the name ${JSON.stringify(name)} cannot be sent in a query`);
    }
    addBrackets(pairs, `${key}[${name}]`, item, `${at}.${name}`);
  }
}

/** Queries as `qs` reads them: `a[]=1`. @throws InputError for what cannot be expressed: null, empty arrays and objects, deep nesting */
export const brackets: AddQuery = (pairs, parameter, value, at) => {
  if (value === undefined) return;
  if (parameter.json) pairs.push(`${encode(parameter.name, at)}=${encode(toJson(value, at), at)}`);
  else addBrackets(pairs, parameter.name, value, at);
};
