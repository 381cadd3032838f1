// The command line, in this process and as a process of its own.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { ClientOptions } from '@honeyhive/client';
import { program } from '../../packages/cli/src/generated/program.ts';
import { run } from '../../packages/cli/src/run.ts';
import type { Input } from './inputs.ts';
import { kebabCase, pagedOperations, type Operation } from './spec.ts';

// The package exports nothing: it is a program, and one bundle.
const bin = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@honeyhive/cli/package.json')),
  'dist/bin.js',
);

export { program };

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The names of all commands: `datasets list`. */
export async function commandNames(): Promise<string[]> {
  const groups = await Promise.all(
    program.groups.map(async (group) =>
      (await group.load()).map((command) => `${group.name} ${command.name}`),
    ),
  );
  return groups.flat();
}

/**
 * Runs a command line in this process.
 * @param options for the client, beside those that the command line makes
 */
export async function runCli(
  args: readonly string[],
  options: ClientOptions = {},
  stdin = '',
): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const code = await run(
    { ...program, createClient: (own) => program.createClient({ ...own, ...options }) },
    args,
    {
      stdout: { write: (data) => (stdout += String(data)) },
      // A terminal: errors are texts there.
      stderr: { isTTY: true, write: (data) => (stderr += String(data)) },
      stdin: {
        async *[Symbol.asyncIterator]() {
          yield stdin;
        },
      },
      env: {},
      version: async () => 'none',
    },
  );
  return { code, stdout, stderr };
}

/** Runs a command line as a process, as a user's shell would. Never throws; ended after a while. */
export function runBin(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], { env, timeout: 20_000 }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr }),
    );
  });
}

/** The words that lead to an operation's command; where it deletes, with the flag that says that this is meant. */
export function commandOf({ id, method, cli }: Operation): string[] {
  if (!cli) throw new Error(`${id} has no command.`);
  return [cli.group, cli.command, ...(method === 'delete' ? ['--yes'] : [])];
}

/** An input as flags. The size of a page has a name of its own, since `--limit` counts across pages. */
export function flags(operation: Operation, input: Input): string[] {
  return Object.entries(input).map(([name, value]) => {
    const isSize = name === 'limit' && pagedOperations.includes(operation.id);
    return `--${isSize ? 'page-size' : kebabCase(name)}=${flagText(value)}`;
  });
}

function flagText(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return value.startsWith('@') ? `@${value}` : value;
}

/**
 * What a command wrote; undefined where it wrote nothing.
 * @throws Error where it failed, or said more than that something is deprecated
 */
export function outputOf({ code, stdout, stderr }: Outcome): unknown {
  if (code !== 0 || !/^(warning: .* is deprecated\.\n)*$/.test(stderr))
    throw new Error(`exit code ${code}: ${stderr}`);
  return stdout === '' ? undefined : (JSON.parse(stdout) as unknown);
}
