import { exit, type ExitCode } from './exit.ts';

/** A run that ends with a message for the user: what happened, why, and how to fix it, in that order. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  readonly code: ExitCode;
  /** Lines below the message. */
  readonly why: readonly string[];
  readonly fix: readonly string[];

  constructor(
    code: ExitCode,
    what: string,
    more: { readonly why?: readonly string[]; readonly fix?: readonly string[] } = {},
  ) {
    super(what);
    this.code = code;
    this.why = more.why ?? [];
    this.fix = more.fix ?? [];
  }
}

/** A failure of the command line itself. Texts must not repeat a value that may be a credential. */
export function usageFailure(what: string, ...fix: readonly string[]): Failure {
  return new Failure(exit.usage, what, { fix });
}
