import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import manifest from '../package.json' with { type: 'json' };

const bin = fileURLToPath(new URL('acme-bin.ts', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly node?: readonly string[];
  /** Absent: nothing to read; null: a pipe that stays open. */
  readonly stdin?: string | null;
  readonly stdout?: number;
  /** Ctrl-C, as soon as this is on standard error. */
  readonly interruptAt?: string;
  /** Close the reading end of standard output after the first piece. */
  readonly closeEarly?: boolean;
}

async function start(args: readonly string[], options: Options = {}): Promise<Ended> {
  const child = spawn(process.execPath, [...(options.node ?? []), bin, ...args], {
    stdio: ['pipe', options.stdout ?? 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' },
  });
  let stdout = '';
  let stderr = '';
  let interrupted = false;
  child.stdout?.on('data', (data: Buffer) => {
    stdout += data.toString();
    if (options.closeEarly === true) child.stdout?.destroy();
  });
  child.stderr?.on('data', (data: Buffer) => {
    stderr += data.toString();
    const isTime = options.interruptAt !== undefined && stderr.includes(options.interruptAt);
    if (isTime && !interrupted) interrupted = child.kill('SIGINT');
  });
  if (options.stdin !== null) child.stdin?.end(options.stdin ?? '');
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.on('close', (...ended) => resolve(ended));
  });
  return { code, signal, stdout, stderr };
}

describe.concurrent('as a process', () => {
  test('writes its result, and reads standard input', async () => {
    const ended = await start(['widgets', 'types', '--text', '@-'], { stdin: 'grüße' });
    expect(ended).toStrictEqual({
      code: 0,
      signal: null,
      stdout: '{\n  "text": "grüße"\n}\n',
      stderr: '',
    });
  });

  test('writes nothing for a result that is nothing', async () => {
    const ended = await start(['widgets', 'types', '--text', 'nothing']);
    expect(ended).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  test('a mistake goes to standard error and the exit code', async () => {
    const ended = await start(['widgets', 'types', '--whole', 'x']);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('--whole needs an integer');
  });

  test('--version is that of this package', async () => {
    expect(await start(['--version'])).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
  });

  test('a large result arrives whole in a pipe', async () => {
    const ended = await start(['widgets', 'types', '--text', 'large']);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(ended.stdout)).toHaveLength(60_000);
  });

  test('a reader that has seen enough is no error', async () => {
    const ended = await start(['widgets', 'types', '--text', 'large'], { closeEarly: true });
    expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(ended.stdout.length).toBeGreaterThan(0);
  });

  test('pages are read no faster than they are written', async () => {
    const args = ['lists', 'endless', '--all', '-o', 'ndjson'];
    const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    const closed = once(child, 'close');
    // A first piece, then nobody reads for a while, then the reader goes.
    await once(child.stdout, 'readable');
    await sleep(500);
    child.stdout.destroy();
    expect(await closed).toStrictEqual([0, null]);
    expect(stderr).toBe('0\n');
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is an error', async () => {
    const ended = await start(['widgets', 'list'], { stdout: openSync('/dev/full', 'w') });
    expect(ended).toMatchObject({ code: 1, signal: null });
    expect(ended.stderr).toBe('error: The output cannot be written: ENOSPC.\n');
  });

  test.skipIf(process.platform === 'win32')('Ctrl-C during a call ends it', async () => {
    const ended = await start(['widgets', 'types', '--text', 'slow'], { interruptAt: 'waiting' });
    expect(ended).toMatchObject({ code: 130, signal: null, stdout: '' });
    const [first, second = '', ...more] = ended.stderr.split('\n');
    expect([first, more]).toStrictEqual(['waiting', ['']]);
    // Standard error is no terminal.
    expect(JSON.parse(second)).toMatchObject({
      error: { code: 'interrupted', message: 'Interrupted.' },
    });
  });

  test.skipIf(process.platform === 'win32')('Ctrl-C ends a filter without end', async () => {
    const args = ['widgets', 'create', '--size', '1', '--name', 'x', '--kind', 'round'];
    const child = spawn(process.execPath, [bin, ...args, '--jq', 'def f: f; f'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const closed = once(child, 'close');
    // The warning of the deprecated flag; then the answer, and the filter.
    await once(child.stderr, 'data');
    await sleep(5000);
    child.kill('SIGINT');
    expect(await closed).toStrictEqual([null, 'SIGINT']);
  });

  test.skipIf(process.platform === 'win32')(
    'Ctrl-C while standard input is read ends it',
    async () => {
      // The warning of the deprecated flag comes right before.
      const ended = await start(
        ['widgets', 'create', '--size', '1', '--name', 'x', '--kind', 'round', '--metadata', '-'],
        { stdin: null, interruptAt: 'deprecated' },
      );
      expect(ended).toMatchObject({ code: 130, signal: null, stdout: '' });
      expect(ended.stderr).toContain('Interrupted.');
    },
  );
});

describe.concurrent('starting up loads only what the run needs', () => {
  // Prints every loaded module on standard error at the end.
  const trace = `data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module';
    const seen = [];
    registerHooks({ load(url, context, next) { seen.push(url); return next(url, context); } });
    process.on('exit', () => process.stderr.write(seen.join('\\n')));
  `)}`;
  const runOnly = /^own\.ts|own\/(?!topics)|perform|settings|store|preview|trace|confirm|redact/;
  const loadedBy = async (...args: string[]): Promise<string[]> => {
    const ended = await start(args, { node: ['--import', trace] });
    expect(ended.code).toBe(0);
    return ended.stderr
      .split('\n')
      .filter((url) => url.startsWith('file:') && !url.includes('/test/'))
      .map((url) => url.replace(/^.*\/(src|node_modules)\//, ''));
  };

  test('--version: no help, no parser', async () => {
    const loaded = await loadedBy('--version');
    expect(loaded).toContain('run.ts');
    expect(loaded.filter((name) => /help|execute|argv|report|generated/.test(name))).toStrictEqual(
      [],
    );
    expect(loaded.filter((name) => runOnly.test(name))).toStrictEqual([]);
  });

  test('help: no parser', async () => {
    const loaded = await loadedBy('widgets', 'create', '--help');
    expect(loaded).toContain('help.ts');
    expect(loaded.filter((name) => /execute|argv|report|generated/.test(name))).toStrictEqual([]);
    expect(loaded.filter((name) => runOnly.test(name))).toStrictEqual([]);
  });

  const heavy =
    /yaml|jq|string-width|output\/(?:table|csv|shaped|rows|ids)|check|schema|pages|progress|file\.ts/;

  test.each([
    [['--version'], heavy],
    [['--help'], heavy],
    [['widgets', 'create', '--help'], heavy],
    [['widgets', 'list'], heavy],
    [['widgets', 'list', '-o', 'csv'], /yaml|jq|string-width|table/],
    [['widgets', 'list', '-o', 'yaml'], /jq|string-width|table|csv/],
    [['widgets', 'list', '-o', 'table'], /yaml|jq|csv/],
    [['widgets', 'list', '--jq', '.'], /yaml|string-width|table|csv/],
  ])('%j loads none of %s', async (args, unwanted) => {
    expect((await loadedBy(...args)).filter((name) => unwanted.test(name))).toStrictEqual([]);
  });

  test('a command: no help', async () => {
    const loaded = await loadedBy('widgets', 'list');
    expect(loaded).toContain('argv.ts');
    expect(loaded.filter((name) => /help\.ts|report|generated/.test(name))).toStrictEqual([]);
    expect(
      loaded.filter((name) => /^own\.ts|^own\/|preview|trace|confirm/.test(name)),
    ).toStrictEqual([]);
  });
});
