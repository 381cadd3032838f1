// The regular expressions of a description in source text: the one place that lets them through.
import { stringLiteral } from '../encode/typescript.ts';
import { judgePattern } from '../model/pattern.ts';

/** A regular expression; undefined where it must not run. */
export function regExp(pattern: string): string | undefined {
  const { flags } = judgePattern(pattern);
  if (flags === undefined) return undefined;
  const args = flags === '' ? [pattern] : [pattern, flags];
  return `new RegExp(${args.map(stringLiteral).join(', ')})`;
}
