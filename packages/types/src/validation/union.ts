// Alternatives. Each is tried once: values that nest would take twice as long for every level otherwise.
import { describeIssues } from './issues.ts';
import {
  adopt,
  define,
  fail,
  type AnySchema,
  type Issue,
  type Output,
  type Run,
  type Schema,
} from './schema.ts';

type Schemas = readonly [AnySchema, ...AnySchema[]];
type Issues = readonly [Issue, ...Issue[]];

/** What at least one schema accepts; the first that does says what comes out. */
export function anyOf<const T extends Schemas>(...options: T): Schema<Output<T[number]>> {
  return union(options, false);
}

/** What exactly one schema accepts. */
export function oneOf<const T extends Schemas>(...options: T): Schema<Output<T[number]>> {
  return union(options, true);
}

function union<T>(options: Schemas, isExclusive: boolean): Schema<T> {
  // What is declared further down is not known yet.
  const known = options.map((option) => option.expects).filter((name) => name !== 'unknown');
  const expects = [...new Set(known)].join(' | ') || 'another value';
  return define(expects, (run, self) => {
    let match: Run | undefined;
    const failures: Issues[] = [];
    for (const option of options) {
      const result = option['~run']({ value: run.value });
      if (result.issues !== undefined) failures.push(result.issues);
      else if (match === undefined) match = result;
      else return fail(run, self, 'expected exactly one alternative to fit, and several do');
      if (match !== undefined && !isExclusive) break;
    }
    return match ?? explain(run, self, failures);
  });
}

/** Says what is wrong by the alternative that was meant, if there is but one that comes close. */
function explain(run: Run, self: Schema, failures: readonly Issues[]): Run {
  const distances = failures.map(distance);
  const least = Math.min(...distances);
  const close = failures.filter((_, index) => distances[index] === least);
  const [only] = close;
  if (only === undefined || least === wholly) return fail(run, self);
  if (close.length === 1) adopt(run, only);
  else {
    const mark = sharedMark(close);
    const first = new Set(close.map(([issue]) => describeIssues([issue])[0]));
    if (mark !== undefined) fail(run, self, ...mark);
    else if (first.size === 1) adopt(run, [only[0]]);
    else {
      const reasons = [...first].slice(0, 3).join('; or ');
      fail(run, self, `no alternative fits: ${reasons}`);
    }
  }
  run.mistyped = true;
  return run;
}

const wholly = 2;

/** How far a value is from an alternative: of another type, told apart by a literal, or wrong somewhere within. */
function distance(issues: Issues): number {
  if (issues.some(({ path }) => path.length === 0)) return wholly;
  return issues.some(isMark) ? 1 : 0;
}

/** Whether a key does not hold the literal that an alternative has there. */
function isMark({ literals, path }: Issue): boolean {
  return literals !== undefined && path.length === 1;
}

/** The literals that one key could hold, where it is what tells all of the alternatives apart. */
function sharedMark(
  failures: readonly Issues[],
): readonly [message: string, key: string | number] | undefined {
  const marks = failures.map((issues) => issues.find(isMark));
  const key = marks[0]?.path[0];
  if (key === undefined || marks.some((mark) => mark?.path[0] !== key)) return undefined;
  const literals = marks.map((mark) => mark?.literals);
  return [`expected ${[...new Set(literals)].join(' | ')}`, key];
}
