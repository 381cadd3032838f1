// What a run says, all of it on standard error.
import path from 'node:path';
import { packageKeys } from './config.ts';
import { formatDiagnostics, type Diagnostic } from './diagnostics.ts';
import type { Options } from './options.ts';
import type { Model } from './plan/model.ts';
import type { Comparison } from './write/compare.ts';

export interface Reporter {
  /** Runs one stage and remembers how long it took. */
  stage<T>(name: string, work: () => T | Promise<T>): Promise<T>;
  /** The texts that code frames are cut from. */
  sources(sources: ReadonlyMap<string, string>): void;
  /** Prints what a stage has to say: errors all, warnings some of each rule, the rest when it is asked for. */
  report(diagnostics: readonly Diagnostic[]): void;
  /** Prints what the linters found: the errors, or all of it. */
  findings(diagnostics: readonly Diagnostic[], how: { readonly all: boolean }): void;
  /** Prints which files are not what the description says; returns whether there are any. */
  drift(comparisons: readonly Comparison[], options: Options): boolean;
  summary(model: Model, comparisons: readonly Comparison[], options: Options): void;
  /** Prints the time of each stage. */
  times(): void;
}

export interface ReporterOptions {
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly cwd: string;
  readonly verbose: boolean;
  readonly colour: boolean;
}

/** How many warnings of one rule are shown unless all are asked for. */
const shownPerRule = 5;

export function createReporter({ stderr, cwd, verbose, colour }: ReporterOptions): Reporter {
  const times: [name: string, milliseconds: number][] = [];
  let texts: ReadonlyMap<string, string> = new Map();
  const terminal = stderr.isTTY === true;
  const print = (text: string): void => {
    if (text !== '') stderr.write(text.endsWith('\n') ? text : `${text}\n`);
  };

  const show = (diagnostics: readonly Diagnostic[]): void => {
    print(formatDiagnostics(diagnostics, { cwd, frames: terminal, sources: texts, colour }));
  };

  return {
    async stage(name, work) {
      if (terminal) stderr.write(`\r\u001b[K${name} …`);
      const start = performance.now();
      try {
        return await work();
      } finally {
        times.push([name, performance.now() - start]);
        if (terminal) stderr.write('\r\u001b[K');
      }
    },
    sources(sources) {
      texts = sources;
    },
    report(diagnostics) {
      show(verbose ? diagnostics : select(diagnostics));
    },
    findings(diagnostics, { all }) {
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      show(all || verbose ? diagnostics : errors);
      const others = diagnostics.length - errors.length;
      if (others > 0 && !all && !verbose)
        print(`${count(others, 'lint warning')} (--verbose shows them)`);
      if (all) print(`${count(errors.length, 'error')}, ${count(others, 'warning')}`);
    },
    drift(comparisons, options) {
      const drifted = comparisons.filter(
        ({ state }) => state === 'differs' || state === 'missing' || state === 'left over',
      );
      const meaning = {
        differs: 'is not what the description says',
        missing: 'is missing',
        'left over': 'is left over',
      };
      for (const { path: file, state } of drifted)
        print(
          `${relative(path.join(options.out, file), cwd)} ${meaning[state as keyof typeof meaning]}`,
        );
      print(
        drifted.length === 0
          ? `${comparisons.length} files are in step with the description.`
          : `${drifted.length} of ${comparisons.length} files are not in step: run pnpm generate.`,
      );
      return drifted.length > 0;
    },
    summary({ api, settings }, comparisons, options) {
      print(
        `${api.title} ${api.version}: ${count(api.operations.length, 'operation')}, ${count(api.schemas.size, 'schema')} (${relative(options.spec, cwd)})`,
      );
      for (const key of packageKeys.filter((name) => options.only.includes(name))) {
        print(
          `  ${settings.packages[key]}: ${countStates(comparisons.filter((file) => file.path.startsWith(`packages/${key}/`)))}`,
        );
      }
      for (const { path: file, state } of comparisons) {
        if (state === 'kept')
          print(
            `  ${relative(path.join(options.out, file), cwd)} differs and is kept: it is yours`,
          );
      }
    },
    times() {
      if (verbose)
        print(
          times.map(([name, milliseconds]) => `${name} ${Math.round(milliseconds)} ms`).join(', '),
        );
    },
  };
}

/** The errors, and the first warnings of each rule; the last one of a rule that has more says so. */
function select(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byRule = Map.groupBy(
    diagnostics.filter(({ severity }) => severity === 'warning'),
    ({ rule }) => rule,
  );
  const warnings = [...byRule.values()].flatMap((group) => {
    const shown = group.slice(0, shownPerRule);
    const last = shown.at(-1);
    const hidden = group.length - shown.length;
    if (last === undefined || hidden === 0) return shown;
    return [
      ...shown.slice(0, -1),
      { ...last, message: `${last.message} (${hidden} more of this rule: --verbose shows them)` },
    ];
  });
  return [...diagnostics.filter(({ severity }) => severity === 'error'), ...warnings];
}

function countStates(comparisons: readonly Comparison[]): string {
  const number = (...states: readonly string[]): number =>
    comparisons.filter(({ state }) => states.includes(state)).length;
  const written = number('missing', 'differs');
  const removed = number('left over');
  return [
    `${count(written, 'file')} written`,
    `${number('unchanged', 'kept')} unchanged`,
    ...(removed > 0 ? [`${removed} removed`] : []),
  ].join(', ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function relative(file: string, cwd: string): string {
  return path.relative(cwd, file).split(path.sep).join('/') || '.';
}
