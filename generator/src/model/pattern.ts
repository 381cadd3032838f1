// Which regular expressions of a description may run: those that no text can make slow.
import { isSafePattern } from 'redos-detector';

export interface Verdict {
  /** The flags to run it with; absent: it must not be run. */
  readonly flags?: 'u' | '';
  /** Why it must not be run. */
  readonly problem?: string;
}

const verdicts = new Map<string, Verdict>();

/**
 * Judges a regular expression. Without a limit in time: the verdict is the same on every machine.
 * What takes the detector longer than its steps is as good as unsafe.
 */
export function judgePattern(pattern: string): Verdict {
  const known = verdicts.get(pattern);
  if (known !== undefined) return known;
  const verdict = judge(pattern);
  verdicts.set(pattern, verdict);
  return verdict;
}

function judge(pattern: string): Verdict {
  // JSON Schema means Unicode; authors escape characters that only the older syntax lets them escape.
  const flags = (['u', ''] as const).find((candidate) => compiles(pattern, candidate));
  if (flags === undefined) return { problem: 'it is not a regular expression' };
  try {
    const { safe } = isSafePattern(pattern, {
      unicode: flags === 'u',
      maxSteps: 5000,
      timeout: Number.POSITIVE_INFINITY,
    });
    return safe ? { flags } : { problem: 'a text could make it take very long' };
  } catch {
    return { problem: 'nothing shows that it is fast on every text' };
  }
}

function compiles(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
