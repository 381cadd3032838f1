// The command `pnpm generate`.
import path from 'node:path';
import process from 'node:process';
import { ConfigError } from './config.ts';
import { DiagnosticsError } from './diagnostics.ts';
import { run } from './generate.ts';
import { readOptions, UsageError, usage } from './options.ts';
import { createReporter } from './report.ts';

const repository = path.resolve(import.meta.dirname, '../..');
// A script's folder is the repository; where the user stands is in INIT_CWD.
const cwd = process.cwd() === repository ? (process.env['INIT_CWD'] ?? repository) : process.cwd();

process.exitCode = await main();

async function main(): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(process.argv.slice(2), { cwd, repository });
    if (options.command === 'help') {
      process.stdout.write(usage);
      return 0;
    }
    const reporter = createReporter({
      stderr: process.stderr,
      cwd,
      verbose: options.verbose,
      colour: process.stderr.isTTY && !process.env['NO_COLOR'],
    });
    try {
      return await run(options, repository, reporter);
    } catch (error) {
      if (!(error instanceof DiagnosticsError)) throw error;
      reporter.report(error.diagnostics);
      process.stderr.write('Nothing was written.\n');
      return 1;
    } finally {
      reporter.times();
    }
  } catch (error) {
    if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${usage}`);
    else if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
    else throw error;
    return 2;
  }
}
