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

/** Some of the findings of a rule. */
interface Some {
  readonly message?: RegExp;
  readonly pointer?: RegExp;
  /** Says of what stands there whether it is meant. */
  readonly value?: (value: unknown) => boolean;
  readonly reason: string;
}

/** Redocly's findings that stay errors. All of Spectral's become warnings: these cover what matters. */
const FATAL: readonly (Entry & { readonly except?: readonly Some[] })[] = [
  {
    rule: 'struct',
    reason: 'a node is not what belongs in its place, so nobody can tell what is meant',
    except: [
      { message: /^Property `.*` is not expected here/s, reason: 'what is unknown is ignored' },
      {
        message:
          /^The field `(?:info|title|version|description|url|paths|responses|scopes)` must be present/,
        reason: 'nothing is generated from it, or there is nothing to generate',
      },
      { message: /^Expected type `Responses` \(object\) but got `null`/, reason: 'there are none' },
      {
        message: /^`style` can be/,
        reason: 'Redocly does not know the styles that came with OpenAPI 3.2',
      },
      {
        message: /^Expected type `number` but got `boolean`/,
        pointer: /\/exclusiveM(?:in|ax)imum$/,
        reason: 'it is read as JSON Schema draft 4 and OpenAPI 3.0 have it',
      },
      {
        message: /^`type` can be one of the following only: "object"/,
        pointer: /\/type$/,
        value: (type) => type === 'null' || Array.isArray(type),
        reason: 'authors of 3.0 use the types of 3.1',
      },
      {
        message: /^`type` can be one of the following only/,
        pointer: /\/type\/\d+$/,
        value: (type) => type === null || type === 'null',
        reason: 'YAML read the name of the type as null, or authors of 3.0 use the types of 3.1',
      },
      {
        message: /^Expected type `Schema` \(object\) but got `array`/,
        pointer: /\/items$/,
        reason: 'it is read as older drafts of JSON Schema have it',
      },
      {
        message: /^Expected type `array` but got `boolean`/,
        pointer: /\/required$/,
        reason: 'draft 3 had it on the property; nothing is required by it here',
      },
      {
        message: /^Expected type `string`/,
        pointer: /\/(?:title|summary|description)$/,
        reason: 'it is read by people only',
      },
      {
        message: /^Must contain at least one of the following fields: schema, content/,
        reason: 'a parameter of which nothing is said may be anything',
      },
      {
        pointer: /^\/(?:info|tags|externalDocs|servers)\//,
        reason: 'it is read by people, or can be set by them',
      },
    ],
  },
  { rule: 'operation-operationId-unique', reason: 'two operations would get one name' },
  { rule: 'operation-parameters-unique', reason: 'a parameter would stand twice in one call' },
  { rule: 'path-declaration-must-exist', reason: 'nothing can be put into an empty `{}`' },
  { rule: 'spec-querystring-parameters', reason: 'the query string would be written twice' },
];

/** Redocly's findings on what is correct. */
const MISTAKEN: readonly (Entry & Some)[] = [
  {
    rule: 'struct',
    message: /^Expected type `Schema` \(object\) but got `boolean`/,
    reason: '`true` and `false` are schemas since OpenAPI 3.1',
  },
  {
    rule: 'struct',
    pointer: /^\/components\/mediaTypes\//,
    reason: 'Redocly takes the media types of OpenAPI 3.2 for maps of media types',
  },
];

/** Rules that are not run. */
const OFF: { readonly redocly: readonly Entry[]; readonly spectral: readonly Entry[] } = {
  redocly: [
    {
      rule: 'no-unresolved-refs',
      reason: 'a reference that leads nowhere is reported when it is loaded',
    },
  ],
  spectral: [
    {
      rule: 'oas3-schema',
      reason: 'redocly/struct, which also sees what references lead to, and names a mistake once',
    },
    {
      rule: 'no-$ref-siblings',
      reason: 'redocly/spec-ref-siblings, which knows that a property may be called `$ref`',
    },
    { rule: 'oas3-unused-component', reason: 'redocly/no-unused-components' },
    {
      rule: 'oas3-operation-security-defined',
      reason: 'redocly/security-defined, which asks for scopes only where a scheme has scopes',
    },
    {
      rule: 'oas3-valid-media-example',
      reason: 'redocly/no-invalid-media-type-examples, ten times as fast',
    },
    {
      rule: 'oas3-valid-schema-example',
      reason: 'redocly/no-invalid-schema-examples, ten times as fast',
    },
  ],
};

function off(entries: readonly Entry[]): Record<string, 'off'> {
  return Object.fromEntries(entries.map(({ rule }) => [rule, 'off']));
}

/** The rules of each linter, in the form of its rules file. */
export const defaultRules = {
  redocly: { extends: ['recommended'], rules: off(OFF.redocly) },
  spectral: { extends: 'spectral:oas', rules: off(OFF.spectral) },
} as const;

/**
 * The findings of a linter that ran on its default rules, with the severities that they deserve.
 * `valueAt` reads the description where a finding is.
 */
export function judge(
  linter: keyof typeof defaultRules,
  findings: readonly Finding[],
  valueAt: (finding: Finding) => unknown,
): Finding[] {
  const isAmong = (finding: Finding, some: Some): boolean =>
    some.message?.test(finding.message) !== false &&
    some.pointer?.test(finding.pointer) !== false &&
    some.value?.(valueAt(finding)) !== false;
  const isFatal = (finding: Finding): boolean => {
    const entry =
      linter === 'redocly' ? FATAL.find(({ rule }) => rule === finding.rule) : undefined;
    return entry !== undefined && entry.except?.some((some) => isAmong(finding, some)) !== true;
  };
  return findings
    .filter(
      (finding) => !MISTAKEN.some((some) => some.rule === finding.rule && isAmong(finding, some)),
    )
    .map((finding) =>
      finding.severity === 'error' && !isFatal(finding)
        ? { ...finding, severity: 'warning' }
        : finding,
    );
}
