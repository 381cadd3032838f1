import { DiagnosticsError, type Diagnostic, type Location } from '../diagnostics.ts';
import type { Description } from '../load/description.ts';
import { parseText } from '../load/parse.ts';
import { member } from '../load/json.ts';
import { pointerKeys } from '../load/pointer.ts';
import { readText } from '../load/read.ts';
import type { Finding } from './linter.ts';
import { defaultRules, judge } from './policy.ts';
import { runLinter } from './run.ts';
import type { LinterName } from './worker.ts';

export interface LintOptions {
  /** The absolute path of a Redocly configuration, of which only the rules count; the defaults if not given. */
  readonly redocly?: string;
  /** The absolute path of a Spectral ruleset; the defaults if not given. */
  readonly spectral?: string;
  /** Milliseconds after which a linter is given up. */
  readonly timeout?: number;
}

const TIMEOUT = 120_000;

/**
 * Lints a description, overlay included, with Redocly and Spectral. Reads the rules files, and
 * nothing else from anywhere.
 * Throws a DiagnosticsError for a rules file that cannot be read or is mistaken.
 */
export async function lint(
  description: Description,
  options: LintOptions = {},
): Promise<Diagnostic[]> {
  const results = await Promise.all([
    runOne('redocly', options.redocly, description, options.timeout ?? TIMEOUT),
    runOne('spectral', options.spectral, description, options.timeout ?? TIMEOUT),
  ]);
  return results.flat();
}

async function runOne(
  linter: LinterName,
  rulesFile: string | undefined,
  description: Description,
  timeout: number,
): Promise<Diagnostic[]> {
  const { root, files } = withPatchVersion(description);
  const locate = (document: string, pointer: string): Location =>
    description.locate({ document: description.files.get(document) ?? description.root, pointer });
  const own = rulesFile === undefined ? undefined : await readRules(rulesFile);
  const response = await runLinter(
    linter,
    { root, files, rules: own?.rules ?? defaultRules[linter] },
    timeout,
  );

  if ('fault' in response) {
    // A description's own rules must be kept; on others, linting is advice that generation can do without.
    const severity = own === undefined ? 'warning' : 'error';
    const message = `${linter} could not check the description: ${response.fault}`;
    return [{ rule: `${linter}/fault`, severity, message, location: locate(root.path, '') }];
  }
  if ('mistakes' in response.result) {
    throw new DiagnosticsError(
      response.result.mistakes.map(({ pointer, message }) => ({
        rule: `${linter}/rules`,
        severity: 'error',
        message,
        ...(own !== undefined && { location: own.locate(pointer) }),
      })),
    );
  }
  const { findings } = response.result;
  const valueAt = ({ document, pointer }: Finding): unknown =>
    pointerKeys(pointer).reduce<unknown>(member, files.get(document)?.root);
  return (own === undefined ? judge(linter, findings, valueAt) : findings).map(
    ({ rule, severity, message, document, pointer }): Diagnostic => ({
      rule: `${linter}/${rule}`,
      severity,
      message,
      location: locate(document, pointer),
    }),
  );
}

/** The documents with a version such as `3.1` written as `3.1.0`: Redocly knows no other. */
function withPatchVersion({
  root,
  files,
  version,
}: Description): Pick<Description, 'root' | 'files'> {
  const openapi = (root.root as { openapi: string }).openapi;
  if (openapi !== version) {
    return { root, files };
  }
  const patched = { ...root, root: { ...(root.root as object), openapi: `${version}.0` } };
  return {
    root: patched,
    files: new Map(
      [...files].map(([path, document]) => [path, document === root ? patched : document]),
    ),
  };
}

async function readRules(
  file: string,
): Promise<{ rules: unknown; locate: (pointer: string) => Location }> {
  const text = await readText(file).catch((error: unknown) => {
    const location = { file, line: 1, column: 1 };
    const message = `cannot read this file: ${(error as Error).message}`;
    throw new DiagnosticsError([{ rule: 'lint/rules', severity: 'error', message, location }]);
  });
  const { root, positions } = parseText(text, file);
  return {
    rules: root,
    locate: (pointer) => ({ file, ...positions.locate(pointerKeys(pointer)) }),
  };
}
