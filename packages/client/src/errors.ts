// What can go wrong, as classes. No message, field or `toJSON()` ever holds a credential.

/** The base of every error that this package throws. */
export class SdkError extends Error {
  override get name(): string {
    return 'SdkError';
  }

  /** What may be logged: name, message and the public fields, without `cause`, stack and headers. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }
}

/** The call was refused before anything was sent, because of its input. */
export class InputError extends SdkError {
  /** The input's field, as in `filters[0].value`. */
  readonly field: string;

  override get name(): string {
    return 'InputError';
  }

  constructor(field: string, problem: string, options?: ErrorOptions) {
    super(`${field}: ${problem}`, options);
    this.field = field;
  }
}

/** The call was refused before anything was sent, because an option is missing or unusable. */
export class ConfigurationError extends InputError {
  override get name(): string {
    return 'ConfigurationError';
  }
}

/** The request that an error belongs to. */
export interface RequestLine {
  readonly method: string;
  /** The address's path, without the query. */
  readonly path: string;
}

/** No complete answer came: no connection, or it broke. `cause` says why. */
export class ConnectionError extends SdkError {
  readonly method: string;
  readonly path: string;

  override get name(): string {
    return 'ConnectionError';
  }

  constructor(request: RequestLine, problem: string, options?: ErrorOptions) {
    super(`${request.method} ${request.path}: ${problem}`, options);
    this.method = request.method;
    this.path = request.path;
  }
}

/** The caller's signal ended the call; `cause` is the signal's reason. Whether the server acted is unknown. */
export class AbortError extends ConnectionError {
  override get name(): string {
    return 'AbortError';
  }
}

/** The server answered with an error. */
export class ApiError extends SdkError {
  readonly status: number;
  readonly method: string;
  readonly path: string;
  /** What the server calls this request, for its support. */
  readonly requestId: string | undefined;
  /** The parsed body where it is JSON, else the beginning of its text. */
  readonly body: unknown;
  readonly #headers: Headers;

  override get name(): string {
    return 'ApiError';
  }

  /** The response's headers; not among the fields that a log shows, since they may hold cookies. */
  get headers(): Headers {
    return this.#headers;
  }

  constructor(
    request: RequestLine,
    response: Response,
    problem: string,
    body?: unknown,
    options?: ErrorOptions,
  ) {
    const { status, headers } = response;
    const requestId = headers.get('x-request-id') ?? headers.get('request-id') ?? undefined;
    super(
      `${request.method} ${request.path}: ${problem}${requestId ? ` (request ${requestId})` : ''}`,
      options,
    );
    this.status = status;
    this.method = request.method;
    this.path = request.path;
    this.requestId = requestId;
    this.body = body;
    this.#headers = headers;
  }
}

/** An answer that this API does not give: a page where data belongs, broken JSON, a redirect to elsewhere. */
export class ResponseError extends ApiError {
  override get name(): string {
    return 'ResponseError';
  }
}

/** 400 */
export class BadRequestError extends ApiError {
  override get name(): string {
    return 'BadRequestError';
  }
}

/** 401 */
export class AuthenticationError extends ApiError {
  override get name(): string {
    return 'AuthenticationError';
  }
}

/** 403 */
export class PermissionDeniedError extends ApiError {
  override get name(): string {
    return 'PermissionDeniedError';
  }
}

/** 404 */
export class NotFoundError extends ApiError {
  override get name(): string {
    return 'NotFoundError';
  }
}

/** 409 */
export class ConflictError extends ApiError {
  override get name(): string {
    return 'ConflictError';
  }
}

/** 422 */
export class UnprocessableEntityError extends ApiError {
  override get name(): string {
    return 'UnprocessableEntityError';
  }
}

/** 429 */
export class RateLimitError extends ApiError {
  override get name(): string {
    return 'RateLimitError';
  }
}

/** 500 and above */
export class InternalServerError extends ApiError {
  override get name(): string {
    return 'InternalServerError';
  }
}
