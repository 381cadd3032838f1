// What is left of `platform.ts` in a page. Tests with a simulated document get it too, in Node.
import type { Refuse } from './codecs.ts';

/** A browser hides where a redirect goes to, and its status: that is 0. Another `fetch` in its place shows them. */
export function follow(
  response: Response,
  _fetch: unknown,
  _url: unknown,
  _init: unknown,
  refuse: Refuse,
): Response {
  const { ok, status } = response;
  if (!ok && status < 400 && status !== 304)
    throw refuse(response, 'redirected; set baseUrl to the final address');
  return response;
}

/** A browser keeps the headers of the connection to itself. */
export const reservedHeaders: RegExp = /^__proto__$/;

// Bundlers take calls of empty functions out.

/** Errors of a browser's `fetch` have no codes. */
export function codeOf(_error: unknown): void {}

/** Without a code, nobody knows. */
export function neverSent(_error: unknown): void {}

/** A page has no lists of timers. */
export function keepListOf(_timer: unknown, _time: number): void {}
