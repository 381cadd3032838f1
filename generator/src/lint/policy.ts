import type { Finding } from './linter.ts';

/**
 * How a description is linted that brings no rules of its own: with Redocly's `recommended` and
 * Spectral's `oas`, but a finding is an error only where generation could go wrong. What judges
 * style, examples or completeness of somebody else's document is a warning.
 */

interface Entry {
  readonly rule: string;
  readonly reason: string;
}

/** Redocly's findings that stay errors; all of Spectral's become warnings: these cover what matters. */
const FATAL: readonly (Entry & { readonly unless?: RegExp })[] = [
  {
    rule: 'struct',
    reason: 'a node is not what belongs in its place, so nobody can tell what is meant',
    // What is unknown is ignored, and what is missing here is missed by readers only.
    unless: /^Property `.*` is not expected here|^The field `(?:title|version|description|name|url|responses)` must be present/s,
  },
  { rule: 'operation-operationId-unique', reason: 'two operations would get one name' },
  { rule: 'operation-parameters-unique', reason: 'a parameter would stand twice in one call' },
  {
    rule: 'path-parameters-defined',
    reason: 'nothing says what goes into the path',
    // Such a parameter is never sent.
    unless: /is not used in the path/,
  },
  { rule: 'path-declaration-must-exist', reason: 'nothing can be put into an empty `{}`' },
  { rule: 'spec-querystring-parameters', reason: 'the query string would be written twice' },
];

/** Rules that are not run at all. */
const OFF: { readonly redocly: readonly Entry[]; readonly spectral: readonly Entry[] } = {
  redocly: [{ rule: 'no-unresolved-refs', reason: 'a reference that leads nowhere is reported when it is loaded' }],
  spectral: [
    { rule: 'oas3-schema', reason: 'redocly/struct, which also sees what references lead to, and names a mistake once' },
    { rule: 'no-$ref-siblings', reason: 'redocly/spec-ref-siblings, which knows that a property may be called `$ref`' },
    { rule: 'oas3-unused-component', reason: 'redocly/no-unused-components' },
    { rule: 'oas3-operation-security-defined', reason: 'redocly/security-defined, which asks for scopes only where a scheme has scopes' },
    { rule: 'oas3-valid-media-example', reason: 'redocly/no-invalid-media-type-examples, ten times as fast' },
    { rule: 'oas3-valid-schema-example', reason: 'redocly/no-invalid-schema-examples, ten times as fast' },
  ],
};

function off(entries: readonly Entry[]): Record<string, 'off'> {
  return Object.fromEntries(entries.map(({ rule }) => [rule, 'off']));
}

/** The rules of a linter, in the form of its rules file. */
export const defaultRules = {
  redocly: { extends: ['recommended'], rules: off(OFF.redocly) },
  spectral: { extends: 'spectral:oas', rules: off(OFF.spectral) },
} as const;

/** The finding of a linter that ran on its default rules, with the severity that it deserves. */
export function judge(linter: keyof typeof defaultRules, finding: Finding): Finding {
  const fatal = linter === 'redocly' ? FATAL.find(({ rule }) => rule === finding.rule) : undefined;
  const stays = fatal !== undefined && fatal.unless?.test(finding.message) !== true;
  return finding.severity === 'error' && !stays ? { ...finding, severity: 'warning' } : finding;
}
