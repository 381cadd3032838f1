import type { RuleDefinition, RulesetDefinition } from '@stoplight/spectral-core';
import * as coreFunctions from '@stoplight/spectral-functions';
import spectralRulesets from '@stoplight/spectral-rulesets';
import { isRecord } from '../load/json.ts';
import { childPointer } from '../load/pointer.ts';
import type { RulesMistake } from './linter.ts';

// A CommonJS package whose exports Node cannot see by name.
const { oas } = spectralRulesets;

type RuleFunction = Extract<RuleDefinition['then'], unknown[]>[number]['function'];

const SECTIONS = ['extends', 'rules', 'aliases', 'description', 'documentationUrl'];
const LEVELS = ['off', 'recommended', 'all'] as const;
type Level = (typeof LEVELS)[number];

const functions = new Map(
  Object.entries(coreFunctions as unknown as Record<string, RuleFunction>).map(([name, fn]) => [
    name,
    shield(fn),
  ]),
);
/** `oas3.1` in a file is the format `oas3_1`. */
const formats = new Map(
  [...(oas.formats ?? [])].map((format) => [format.name.replace('_', '.'), format]),
);
const oasRules = new Map(
  Object.entries(oas.rules as Record<string, RuleDefinition>).map(
    ([name, rule]): [string, RuleDefinition] => [
      name,
      {
        ...rule,
        then: [rule.then].flat().map((then) => ({ ...then, function: shield(then.function) })),
      },
    ],
  ),
);

/**
 * Reads a parsed ruleset file: one that extends `spectral:oas`, sets severities and adds rules made
 * of Spectral's own functions. Returns the mistakes in it where there are any.
 */
export function readRuleset(
  file: unknown,
): { ruleset: RulesetDefinition } | { mistakes: RulesMistake[] } {
  if (!isRecord(file)) {
    return {
      mistakes: [
        { pointer: '', message: 'expected a Spectral ruleset with `extends` and `rules`' },
      ],
    };
  }
  const mistakes: RulesMistake[] = [];
  for (const section of Object.keys(file).filter((key) => !SECTIONS.includes(key))) {
    mistakes.push({
      pointer: childPointer('', section),
      message: `only rules are read from here, not \`${section}\``,
    });
  }
  const level = readLevel(file['extends']);
  if (level === undefined) {
    mistakes.push({
      pointer: '/extends',
      message: 'expected `extends: spectral:oas`, or `[[spectral:oas, all]]`',
    });
  }
  const rules = new Map<string, unknown>();
  for (const [name, rule] of Object.entries(isRecord(file['rules']) ? file['rules'] : {})) {
    const pointer = childPointer('/rules', name);
    if (isRecord(rule)) {
      rules.set(name, readRule(rule, pointer, mistakes));
    } else if (oasRules.has(name)) {
      rules.set(name, rule);
    } else {
      mistakes.push({ pointer, message: `Spectral has no rule \`${name}\`` });
    }
  }
  if (level === undefined || mistakes.length > 0) {
    return { mistakes };
  }
  const { aliases = {} } = file;
  const base = { ...oas, rules: Object.fromEntries(oasRules) };
  const ruleset = { extends: [[base, level]], rules: Object.fromEntries(rules), aliases };
  return { ruleset: ruleset as RulesetDefinition };
}

function readLevel(value: unknown): Level | undefined {
  const [entry, ...others] = Array.isArray(value) ? (value as unknown[]) : [value];
  const [name, level = 'recommended'] = Array.isArray(entry) ? (entry as unknown[]) : [entry];
  return name === 'spectral:oas' && others.length === 0
    ? LEVELS.find((known) => known === level)
    : undefined;
}

/** A rule's definition with functions and formats in place of their names; Spectral checks the rest. */
function readRule(
  rule: Record<string, unknown>,
  pointer: string,
  mistakes: RulesMistake[],
): RuleDefinition {
  const named = <T>(
    known: ReadonlyMap<string, T>,
    name: unknown,
    what: string,
    at: string,
  ): T | undefined => {
    const found = typeof name === 'string' ? known.get(name) : undefined;
    if (found === undefined) {
      mistakes.push({
        pointer: at,
        message: `Spectral has no ${what} \`${String(name)}\`; known: ${[...known.keys()].join(', ')}`,
      });
    }
    return found;
  };
  const then = [rule['then']].flat().map((part: unknown) => ({
    ...(isRecord(part) ? part : {}),
    function: named(
      functions,
      isRecord(part) ? part['function'] : undefined,
      'function',
      `${pointer}/then`,
    ),
  }));
  const result = { ...rule, then };
  if (rule['formats'] === undefined) {
    return result as unknown as RuleDefinition;
  }
  const list = [rule['formats']]
    .flat()
    .map((name: unknown) => named(formats, name, 'format', `${pointer}/formats`));
  return { ...result, formats: list } as unknown as RuleDefinition;
}

/** Stands behind each opening brace, so that no two of them start a placeholder. */
const SHIELD = '\u2060';

/**
 * The same function with messages that Spectral prints as they are. It evaluates `{{…}}` and
 * `#{{…}}` in them, and they hold names and values of the description.
 */
function shield(fn: RuleFunction): RuleFunction {
  const shielded = (...args: Parameters<RuleFunction>): ReturnType<RuleFunction> => {
    const results = fn(...args);
    const cover = (list: Awaited<ReturnType<RuleFunction>>): typeof list =>
      list?.map((result) => ({
        ...result,
        message: result.message.replaceAll('{', `{${SHIELD}`),
      }));
    return results instanceof Promise ? results.then(cover) : cover(results);
  };
  // Spectral checks the options of a rule with these.
  return Object.defineProperties(shielded, Object.getOwnPropertyDescriptors(fn)) as RuleFunction;
}

/** Undoes what `shield` did to a message. */
export function unshield(message: string): string {
  return message.replaceAll(`{${SHIELD}`, '{');
}
