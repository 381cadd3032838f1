// What takes the place of `platform.ts` in bundles for pages.
import { describe, expect, it } from 'vitest';
import * as page from '../src/platform-browser.ts';
import * as platform from '../src/platform.ts';

/** What is called as another function is. */
type Like<F extends (...args: never) => unknown> = (...args: Parameters<F>) => unknown;

/** The compiler holds one against the other. */
const same: {
  readonly [K in keyof typeof platform]: K extends 'reservedHeaders'
    ? RegExp
    : Like<Extract<(typeof platform)[K], (...args: never) => unknown>>;
} = page;

it('has the same names', () => {
  expect(Object.keys(same).toSorted()).toEqual(Object.keys(platform).toSorted());
});

describe('a redirect is refused', () => {
  const refuse = (_: Response, problem: string): Error => new Error(problem);
  const follow = (response: object): unknown =>
    page.follow(response as Response, undefined, undefined, undefined, refuse);

  it.each([
    [{ type: 'opaqueredirect', ok: false, status: 0 }],
    [new Response(null, { status: 307 })],
  ])('%o', (response) => expect(() => follow(response)).toThrow('redirected; set baseUrl'));

  it.each([[200], [201], [304], [404], [500]])('not %i', (status) => {
    const response = { ok: status < 300, status };
    expect(follow(response)).toBe(response);
  });
});
