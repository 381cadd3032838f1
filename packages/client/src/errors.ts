// What can go wrong, as classes. No message, field or `toJSON()` ever holds a credential.
import type { Redact } from './redact.ts';

/** The base of every error that this package throws. */
export class SdkError extends Error {
  override readonly name: string = 'SdkError';

  /** What may be logged: name, message and the public fields, without cause, stack and headers. */
  toJSON(): Record<string, unknown> {
    return { message: this.message, ...(this as object) };
  }
}

/** One thing that is wrong with an input. */
export interface InputIssue {
  /** The field, as in `filters[0].value`; '' for the input as a whole. */
  readonly field: string;
  readonly problem: string;
}

/** The call was refused before anything was sent, because of its input. */
export class InputError extends SdkError {
  override readonly name: string = 'InputError';
  /** All that is wrong. */
  declare readonly issues: readonly InputIssue[];
  /** The first field that is wrong. */
  declare readonly field: string;

  constructor(
    field: string,
    problem: string,
    options?: ErrorOptions,
    more: readonly InputIssue[] = [],
  ) {
    const issues = [{ field, problem }, ...more];
    super(
      issues.map((issue) => [issue.field, issue.problem].filter(Boolean).join(': ')).join('\n'),
      options,
    );
    Object.assign(this, { issues, field });
  }
}

/** The call was refused before anything was sent, because an option is missing or unusable. */
export class ConfigurationError extends InputError {
  override readonly name = 'ConfigurationError';
}

/** The request that an error belongs to. */
export interface RequestLine {
  readonly method: string;
  /** The address's path, without the query. */
  readonly path: string;
}

/** No complete answer came: no connection, or it broke. `cause` says why. Whether the server acted is unknown. */
export class ConnectionError extends SdkError {
  override readonly name: string = 'ConnectionError';
  declare readonly method: string;
  declare readonly path: string;

  constructor({ method, path }: RequestLine, problem: string, options?: ErrorOptions) {
    super(`${method} ${path}: ${problem}`, options);
    Object.assign(this, { method, path });
  }
}

/** No complete answer came in time. */
export class TimeoutError extends ConnectionError {
  override readonly name = 'TimeoutError';
}

/** The caller's signal ended the call; `cause` is the signal's reason. */
export class AbortError extends ConnectionError {
  override readonly name = 'AbortError';
}

/** The server answered with an error; `Body` is what the description says of it. */
export class ApiError<Body = unknown> extends SdkError {
  override readonly name: string = 'ApiError';
  declare readonly status: number;
  declare readonly method: string;
  declare readonly path: string;
  /** What the server calls this request, for its support. */
  declare readonly requestId: string | undefined;
  /** The parsed body where it is JSON, else the beginning of its text. */
  declare readonly body: Body;
  readonly #headers: [string, string][];

  /** The response's headers; not among the fields that a log shows, since they may hold cookies. */
  get headers(): Headers {
    // Made only when it is asked for: Node takes long to load it.
    return new Headers(this.#headers);
  }

  /** @param redact takes credentials out of what the error tells of the response */
  constructor(
    { method, path }: RequestLine,
    { status, headers }: Pick<Response, 'status' | 'headers'>,
    problem: string,
    body?: unknown,
    redact: Redact = String,
  ) {
    const id = headers.get('x-request-id') ?? headers.get('request-id') ?? '';
    const requestId = redact(id) || undefined;
    super(`${method} ${path}: ${redact(problem)}${requestId ? ` (request ${requestId})` : ''}`);
    Object.assign(this, { status, method, path, requestId, body });
    this.#headers = Array.from(headers, ([name, value]) => [name, redact(value)]);
  }
}

/** The errors of an operation by its `…Errors` type, told apart by their status; '4XX' and `default` are any number. */
export type ApiErrorOf<Errors extends object> = {
  [Status in keyof Errors]: ApiError<Errors[Status]> & {
    readonly status: `${Status & (string | number)}` extends `${infer Code extends number}`
      ? Code
      : number;
  };
}[keyof Errors];

/**
 * Whether this is an error that the server answered, with a body as the description has it.
 *
 * `if (isApiError<GetThingErrors>(error) && error.status === 404) error.body.reason`
 */
export function isApiError<Errors extends object = Readonly<Record<number, unknown>>>(
  error: unknown,
): error is ApiErrorOf<Errors> {
  return error instanceof ApiError;
}

/** An answer that this API does not give: a page where data belongs, broken JSON, a redirect to elsewhere. */
export class ResponseError extends ApiError {
  override readonly name = 'ResponseError';
}

/** 400 */
export class BadRequestError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'BadRequestError';
}

/** 401 */
export class AuthenticationError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'AuthenticationError';
}

/** 403 */
export class PermissionDeniedError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'PermissionDeniedError';
}

/** 404 */
export class NotFoundError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'NotFoundError';
}

/** 409 */
export class ConflictError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'ConflictError';
}

/** 422 */
export class UnprocessableEntityError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'UnprocessableEntityError';
}

/** 429 */
export class RateLimitError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'RateLimitError';
}

/** 500 and above */
export class InternalServerError<Body = unknown> extends ApiError<Body> {
  override readonly name = 'InternalServerError';
}
