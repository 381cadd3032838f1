// A terminal with a shell in it: tmux shows what a person would see.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { program } from '../src/generated/program.ts';
import { runProgram } from './fake-io.ts';

export const hasTmux: boolean = spawnSync('tmux', ['-V'], { stdio: 'ignore' }).error === undefined;

export interface Terminal {
  /** The shell's home, which is empty at first. */
  readonly home: string;
  readonly type: (text: string) => void;
  /** A key by its name: `Enter`, `C-c`. */
  readonly press: (name: string) => void;
  /** What is on the screen, once a text is there. */
  readonly screen: (text: string | RegExp) => Promise<string>;
  /** What is and was on the screen. */
  readonly history: () => string;
  readonly close: () => void;
}

/** Bash with the program and its completion, in 100 columns. */
export async function openTerminal(
  prompt: string,
  env: Readonly<Record<string, string>>,
): Promise<Terminal> {
  const home = mkdtempSync(path.join(tmpdir(), 'cli-terminal-'));
  const tmux = (...args: string[]): string =>
    execFileSync('tmux', ['-S', path.join(home, 'socket'), '-f', '/dev/null', ...args], {
      encoding: 'utf8',
    });
  const terminal: Terminal = {
    home,
    type: (text) => tmux('send-keys', '-t', 'cli', '-l', text),
    press: (name) => tmux('send-keys', '-t', 'cli', name),
    async screen(text) {
      for (let tries = 0; tries < 300; tries++) {
        const shown = tmux('capture-pane', '-p', '-t', 'cli').trimEnd();
        if (typeof text === 'string' ? shown.includes(text) : text.test(shown)) return shown;
        await sleep(100);
      }
      throw new Error(`${text} does not come:\n${tmux('capture-pane', '-p', '-t', 'cli')}`);
    },
    history: () => tmux('capture-pane', '-p', '-S', '-', '-t', 'cli'),
    close() {
      tmux('kill-server');
      rmSync(home, { recursive: true });
    },
  };

  const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
  const script = `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`;
  writeFileSync(path.join(home, program.name), script, { mode: 0o755 });
  const { stdout } = await runProgram(program, ['completion', 'bash']);
  const variables = Object.entries({ HOME: home, ...env }).map(
    ([name, value]) => `${name}='${value}'`,
  );
  writeFileSync(
    path.join(home, 'rc'),
    [
      `PATH="${home}:$PATH" PS1='${prompt}' HISTFILE=`,
      `unset CI XDG_CONFIG_HOME ${program.env.apiKey} ${program.env.profile}`,
      `export PATH ${variables.join(' ')}`,
      stdout,
    ].join('\n'),
  );
  const shell = `bash --noprofile --rcfile '${path.join(home, 'rc')}' -i`;
  tmux('new-session', '-d', '-s', 'cli', '-x', '100', '-y', '40', '-c', home, shell);
  await terminal.screen(prompt.trimEnd());
  return terminal;
}
