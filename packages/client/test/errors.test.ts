import { expect, expectTypeOf, it } from 'vitest';
import { ApiError, isApiError, NotFoundError } from '../src/errors.ts';
import { failure, send } from './acme.ts';
import { serve } from './servers.ts';

/** As the generator writes it. */
interface Errors {
  '404': { reason: string };
  '5XX': string;
  default: { message: string };
}

it('an error has the body that the description gives its status', async () => {
  const server = await serve((_, response) => {
    response.writeHead(404, { 'content-type': 'application/problem+json' });
    response.end('{"reason":"gone"}');
  });
  const error: unknown = await failure(send(server, {}));
  if (!isApiError<Errors>(error)) throw new Error('no error of the API');
  expectTypeOf(error.status).toEqualTypeOf<number>();
  if (error.status === 404) {
    expectTypeOf(error.body).toEqualTypeOf<{ reason: string } | string | { message: string }>();
  }
  expect(error.body).toEqual({ reason: 'gone' });
  expect(error).toBeInstanceOf(NotFoundError);
});

it('by status alone, where each is named', () => {
  const error: unknown = new Error('another');
  expect(isApiError(error)).toBe(false);
  if (!isApiError<Pick<Errors, '404'> & { 409: { id: number } }>(error)) return;
  if (error.status === 404) expectTypeOf(error.body).toEqualTypeOf<{ reason: string }>();
  else expectTypeOf(error.body).toEqualTypeOf<{ id: number }>();
});

it('any error of an API, where nothing is said', () => {
  const error: unknown = new Error('another');
  if (isApiError(error)) {
    expectTypeOf(error.body).toEqualTypeOf<unknown>();
    expectTypeOf(error).toExtend<ApiError>();
  }
});
