import { exit, type ExitCode } from './exit.ts';

/** What an API's error says of the request that it answers. */
export interface FailedRequest {
  readonly method?: string;
  readonly path?: string;
  /** What the server calls the request. */
  readonly id?: string;
  /** Of the answer, where there is one. */
  readonly status?: number;
  /** The API's own word for the error. */
  readonly errorCode?: string;
}

/** A run that ends with a message for the user: what happened, why, and how to fix it, in that order. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  readonly code: ExitCode;
  /** Lines below the message. */
  readonly why: readonly string[];
  readonly fix: readonly string[];
  readonly request: FailedRequest;

  constructor(
    code: ExitCode,
    what: string,
    more: {
      readonly why?: readonly string[];
      readonly fix?: readonly string[];
      readonly request?: FailedRequest;
    } = {},
  ) {
    super(what);
    this.code = code;
    this.why = more.why ?? [];
    this.fix = more.fix ?? [];
    this.request = more.request ?? {};
  }
}

/** A failure of the command line itself. Texts must not repeat a value that may be a credential. */
export function usageFailure(what: string, ...fix: readonly string[]): Failure {
  return new Failure(exit.usage, what, { fix });
}
