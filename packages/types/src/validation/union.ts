// Alternatives. Each is tried once: values that nest would take twice as long for every level otherwise.
import { describeIssues } from './issues.ts';
import {
  adopt,
  define,
  fail,
  type AnySchema,
  type Config,
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
  return define(expects, (run, config, self) => {
    let match: Run | undefined;
    const failures: Issues[] = [];
    for (const option of options) {
      const result: Run = option['~run']({ value: run.value }, config);
      if (result.issues !== undefined) failures.push(result.issues);
      else if (match === undefined) match = result;
      else
        return fail(run, config, self, {
          message: 'expected exactly one alternative to fit, and several do',
        });
      if (match !== undefined && !isExclusive) break;
    }
    return match ?? explain(run, config, self, failures);
  });
}

/** Says what is wrong by the alternative that was meant, if there is but one that comes close. */
function explain(run: Run, config: Config, self: Schema, failures: readonly Issues[]): Run {
  const distances = failures.map(distance);
  const least = Math.min(...distances);
  const close = failures.filter((_, index) => distances[index] === least);
  const [only] = close;
  if (only === undefined || least === wholly) return fail(run, config, self);
  if (close.length === 1) adopt(run, only);
  else {
    const mark = sharedMark(close);
    const first = new Set(close.map(([issue]) => describeIssues([issue])[0]));
    if (mark !== undefined) fail(run, config, self, mark);
    else if (first.size === 1) adopt(run, [only[0]]);
    else {
      const reasons = [...first].slice(0, 3).join('; or ');
      fail(run, config, self, { message: `no alternative fits: ${reasons}` });
    }
  }
  run.typed = false;
  return run;
}

const wholly = 2;

/** How far a value is from an alternative: of another type, told apart by a literal, or wrong somewhere within. */
function distance(issues: Issues): number {
  if (issues.some(({ path }) => path === undefined)) return wholly;
  return issues.some(isMark) ? 1 : 0;
}

/** Whether a key does not hold the literal that an alternative has there. */
function isMark({ type, path }: Issue): boolean {
  return type === 'picklist' && path?.length === 1;
}

/** The literals that one key could hold, where it is what tells all of the alternatives apart. */
function sharedMark(failures: readonly Issues[]): Parameters<typeof fail>[3] | undefined {
  const marks = failures.map((issues) => issues.find(isMark));
  const path = marks[0]?.path;
  if (path === undefined || marks.some((mark) => mark?.path?.[0].key !== path[0].key))
    return undefined;
  const literals = marks.map((mark) => mark?.expected?.replace(/^\((.*)\)$/, '$1'));
  return { path: [path[0]], message: `expected ${[...new Set(literals)].join(' | ')}` };
}
