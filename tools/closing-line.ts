import type { Reporter, TestModule, TestRunEndReason, TestSuite } from 'vitest/node';

/** Failures that belong to no test: a file that does not load, a hook that throws. */
const brokenSuites = (parent: TestModule | TestSuite): number =>
  (parent.errors().length > 0 ? 1 : 0) +
  [...parent.children.suites()].reduce((sum, suite) => sum + brokenSuites(suite), 0);

/** Ends the run's output with `N passed, N failed, N skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly unknown[],
    reason: TestRunEndReason,
  ): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      count.failed += brokenSuites(module);
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        // A test that never finished did not pass.
        count[state === 'pending' ? 'failed' : state]++;
      }
    }
    // A run that is not a success for any other reason (no test found, cut short) says so too.
    if (reason !== 'passed') count.failed ||= 1;

    const line = `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`;
    // At exit, so that nothing can be printed after it.
    process.once('exit', () => process.stdout.write(line));
  }
}
