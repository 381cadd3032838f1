import type { Severity } from '../diagnostics.ts';
import type { SourceDocument } from '../load/description.ts';
import type { Files } from '../load/resolve.ts';

/** What a linter is given: a loaded description, and its own rules; all plain data that a worker can be sent. */
export interface LintInput {
  readonly root: SourceDocument;
  readonly files: Files;
  /** The parsed rules file. */
  readonly rules: unknown;
}

/** What a linter found. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The document's path, and a JSON pointer in it. */
  readonly document: string;
  readonly pointer: string;
}

/** A mistake in a rules file, at a JSON pointer of it. */
export interface RulesMistake {
  readonly pointer: string;
  readonly message: string;
}

export type LintResult =
  { readonly findings: readonly Finding[] } | { readonly mistakes: readonly RulesMistake[] };

/** Applies the rules to the description. Anything that it throws is a fault of the linter's. */
export type Linter = (input: LintInput) => Promise<LintResult>;
