import spectralCore, { type Spectral } from '@stoplight/spectral-core';
import type { Severity } from '../diagnostics.ts';
import { descendantPointer } from '../load/pointer.ts';
import { inline, type Inlined } from './inline.ts';
import type { Finding, LintInput, LintResult, RulesMistake } from './linter.ts';
import { readRuleset, unshield } from './ruleset.ts';

type Resolver = NonNullable<NonNullable<ConstructorParameters<typeof Spectral>[0]>['resolver']>;

/** By Spectral's numbers: error, warning, information, hint. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'info'];

/** Lints with Spectral. The rules are a ruleset that extends `spectral:oas`, without code of its own. */
export async function lintWithSpectral({ root, files, rules }: LintInput): Promise<LintResult> {
  const read = readRuleset(rules);
  if ('mistakes' in read) {
    return read;
  }
  const inlined = inline(root, files);
  const spectral = new spectralCore.Spectral({ resolver: resolverOf(inlined) });
  try {
    spectral.setRuleset(read.ruleset);
  } catch (error) {
    return { mistakes: mistakesOf(error) };
  }
  // Given a parsed result, Spectral parses nothing. It locates nothing either: that is done elsewhere.
  const results = await spectral.run({
    parsed: { data: root.root, diagnostics: [], ast: {}, lineMap: [] },
    getLocationForJsonPath: () => undefined,
  });
  return {
    findings: results.map((result): Finding => {
      const rule = String(result.code);
      // A rule that asks for the unresolved description gets the root document as it is.
      const place =
        spectral.ruleset?.rules[rule]?.resolved === false
          ? { document: root, pointer: descendantPointer('', result.path) }
          : inlined.placeOf(result.path);
      return {
        rule,
        severity: SEVERITIES[result.severity] ?? 'error',
        message: unshield(result.message),
        document: place.document.path,
        pointer: place.pointer,
      };
    }),
  };
}

/** Gives Spectral the description with its references replaced. Its own resolver would read files and URLs. */
function resolverOf({ root, refs }: Inlined): Resolver {
  const graph = { overallOrder: () => [...refs], getNodeData: () => ({ refMap: {} }) };
  const resolve = async (): Promise<unknown> => ({ result: root, graph, refMap: {}, errors: [] });
  return { uriCache: {}, resolve } as unknown as Resolver;
}

/** The mistakes that Spectral found in a ruleset; it throws them one by one or together. */
function mistakesOf(error: unknown): RulesMistake[] {
  const errors: unknown[] =
    error instanceof Error && 'errors' in error ? [error.errors].flat() : [error];
  return errors.map((each) => {
    const { message, path } = each as { message: string; path?: (string | number)[] };
    return { pointer: descendantPointer('', path ?? []), message };
  });
}
