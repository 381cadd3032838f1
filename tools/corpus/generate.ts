// Generates one document of the corpus the way the command does.
import path from 'node:path';
import { packageKeys } from '../../generator/src/config.ts';
import {
  DiagnosticsError,
  formatDiagnostics,
  type Diagnostic,
} from '../../generator/src/diagnostics.ts';
import { run } from '../../generator/src/generate.ts';
import type { Reporter } from '../../generator/src/report.ts';
import { corpus, repository, type CorpusDocument } from './documents.ts';

export interface Problem {
  readonly rule: string;
  /** `file:line:column severity rule message`. */
  readonly text: string;
}

export interface Generated {
  readonly key: string;
  readonly state: 'generated' | 'refused' | 'crashed';
  /** Why it was refused, or the stack of the crash. */
  readonly problems: readonly Problem[];
  readonly warnings: number;
  /** Milliseconds by stage. */
  readonly times: Readonly<Record<string, number>>;
}

/** Writes the workspace of a document. Never throws: a crash is a result. */
export async function generate(document: CorpusDocument, out: string): Promise<Generated> {
  const diagnostics: Diagnostic[] = [];
  const times: Record<string, number> = {};
  const collect = (some: readonly Diagnostic[]): void => {
    diagnostics.push(...some);
  };
  const reporter: Reporter = {
    async stage(name, work) {
      const start = performance.now();
      try {
        return await work();
      } finally {
        times[name] = (times[name] ?? 0) + performance.now() - start;
      }
    },
    sources() {},
    report: collect,
    findings: collect,
    drift: () => false,
    summary() {},
    times() {},
  };
  const spec = path.join(corpus, document.file);
  // A document may refer to files beside its own folder, as a user would allow with --root.
  const root = path.join(corpus, document.file.split('/')[0] ?? '');
  let crash: unknown;
  try {
    await run(
      {
        command: 'generate',
        spec,
        out,
        root,
        standalone: true,
        only: packageKeys,
        name: document.key,
        verbose: false,
      },
      repository,
      reporter,
    );
  } catch (error) {
    if (error instanceof DiagnosticsError) collect(error.diagnostics);
    else crash = error;
  }
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const problems = errors.map((diagnostic) => ({
    rule: diagnostic.rule,
    text: formatDiagnostics([diagnostic], { cwd: corpus, frames: false }),
  }));
  const state = crash !== undefined ? 'crashed' : errors.length > 0 ? 'refused' : 'generated';
  return {
    key: document.key,
    state,
    problems:
      crash === undefined ? problems : [{ rule: 'crash', text: stackOf(crash) }, ...problems],
    warnings: diagnostics.length - errors.length,
    times,
  };
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
