// Other descriptions: their packages compile, and their command lines have help for every command, and call Prism.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPrism, type Prism } from './support/prism.ts';
import { buildWorkspace, type Workspace } from './support/workspace.ts';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Tree {
  readonly groups: readonly {
    readonly name: string;
    readonly commands: readonly { readonly name: string }[];
  }[];
}

const corpus = path.resolve(import.meta.dirname, '../../shared/corpus');

describe.each([
  {
    name: 'langfuse',
    file: 'langfuse/openapi.yml',
    commands: 114,
    key: 'user:password',
    call: ['health', 'health'],
    answer: { status: expect.any(String), version: expect.any(String) },
  },
  {
    name: 'asana',
    file: 'asana/asana.yaml',
    commands: 152,
    key: 'the-key',
    call: ['users', 'get-user', '--user-gid', '12345'],
    answer: { data: { gid: expect.any(String) } },
  },
])('$name', ({ name, file, commands, key, call, answer }) => {
  const spec = path.join(corpus, file);
  let workspace: Workspace | undefined;
  let prism: Prism | undefined;

  beforeAll(async () => {
    if (!existsSync(spec)) return;
    [workspace, prism] = await Promise.all([buildWorkspace(name, spec), startPrism(spec)]);
  }, 180_000);

  afterAll(async () => {
    workspace?.remove();
    await prism?.stop();
  });

  const cli = async (...args: readonly string[]): Promise<Ended> => {
    const bin = path.join(workspace?.folder ?? '', 'packages/cli/dist/bin.js');
    const variable = name.toUpperCase();
    const env = {
      XDG_CONFIG_HOME: '/nonexistent',
      [`${variable}_API_KEY`]: key,
      [`${variable}_BASE_URL`]: prism?.url,
    };
    return new Promise((resolve) => {
      execFile(process.execPath, [bin, ...args], { env }, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
      });
    });
  };

  test('answers --help for every command', async ({ skip }) => {
    if (workspace === undefined) skip(`${spec} is not here`);
    const { groups } = JSON.parse((await cli('__schema')).stdout) as Tree;
    const words = groups.flatMap((group) => group.commands.map((one) => [group.name, one.name]));
    expect(words.length).toBeGreaterThanOrEqual(commands);
    const all = [[], ...groups.map((group) => [group.name]), ...words];
    const wrong: string[] = [];
    // Two at a time: each is a process.
    const next = all.values();
    const work = async (): Promise<void> => {
      for (const line of next) {
        const { code, stdout, stderr } = await cli(...line, '--help');
        const usage = [name, ...line].join(' ');
        const isRight = code === 0 && stderr === '' && stdout.includes(`Usage:\n  ${usage}`);
        if (!isRight) wrong.push(`${usage}: ${code} ${stderr}${stdout}`);
      }
    };
    await Promise.all([work(), work()]);
    expect(wrong).toEqual([]);
  }, 120_000);

  test('calls Prism', async ({ skip }) => {
    if (prism === undefined) skip(`${spec} is not here`);
    const ended = await cli(...call);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(ended.stdout)).toMatchObject(answer);
  });
});
