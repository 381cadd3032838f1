// Which error belongs to which status.
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
  type RequestLine,
} from './errors.ts';
import type { Redact } from './redact.ts';

/** With what to do, where the server may not say it. */
const byStatus: Readonly<Record<number, readonly [typeof ApiError, hint?: string]>> = {
  400: [BadRequestError],
  401: [AuthenticationError, 'the key is missing, wrong or expired'],
  403: [PermissionDeniedError, 'your key may not do this'],
  404: [NotFoundError, 'not found, or your key cannot see it'],
  409: [ConflictError],
  422: [UnprocessableEntityError],
  429: [RateLimitError, 'too many requests'],
};

/** What the server says is wrong, in the places where APIs put it. */
function reason(body: unknown): string {
  const { message, error, detail, title } = Object(body) as Record<string, unknown>;
  const said = [body, message, Object(error).message as unknown, error, detail, title];
  // A page says nothing that fits here.
  return said.find((one): one is string => typeof one === 'string' && !/^\s*</.test(one)) ?? '';
}

/** The error for a response that is not `ok`, of the class that belongs to its status. */
export function statusError(
  request: RequestLine,
  response: Response,
  body: unknown,
  redact: Redact,
): ApiError {
  const { status } = response;
  const [Class, hint] = byStatus[status] ?? [status < 500 ? ApiError : InternalServerError];
  const said = reason(body).slice(0, 300);
  const problem = [hint ? `${status}, ${hint}` : `status ${status}`, said].filter(Boolean);
  return new Class(request, response, problem.join(': '), body, redact);
}
