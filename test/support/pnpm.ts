import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** Runs pnpm: the one that runs these tests, else as CONTRIBUTING.md has it. @throws with all that it wrote */
export async function pnpm(args: readonly string[], cwd: string): Promise<void> {
  const [program = '', ...before] = command();
  // npx is a script on Windows, which needs a shell.
  const options = { cwd, timeout: 50_000, maxBuffer: 1 << 26, shell: process.platform === 'win32' };
  await promisify(execFile)(program, [...before, ...args], options).catch(
    (error: Error & { stdout?: string; stderr?: string }) => {
      throw new Error(`${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
    },
  );
}

function command(): string[] {
  // Set for what a package manager runs.
  const own = process.env.npm_execpath ?? '';
  if (!path.basename(own).startsWith('pnpm')) return ['npx', '--yes', 'pnpm@12'];
  return /\.[cm]?js$/.test(own) ? [process.execPath, own] : [own];
}
