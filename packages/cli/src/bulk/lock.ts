// One process for each state. What holds the lock is a file with its number, which outlives a process that is killed.
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

import { exit } from '../exit.ts';
import { Failure } from '../failure.ts';

/** Takes the lock of a state file. @returns gives it back @throws Failure where another process has it */
export function lock(path: string): () => void {
  const file = `${path}.lock`;
  const own = `${process.pid} ${randomUUID()}\n`;
  for (let tries = 0; tries < 3; tries++) {
    try {
      writeFileSync(file, own, { flag: 'wx' });
      rmSync(`${file}.old`, { force: true });
      return () => {
        if (textOf(file) === own) rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const other = textOf(file);
    if (isAlive(Number.parseInt(other, 10))) break;
    takeAway(file, other);
  }
  throw new Failure(exit.configuration, `Another import uses the state in ${path}.`, {
    fix: [`Let it end. If there is none, remove ${file}.`],
  });
}

function isAlive(pid: number): boolean {
  // In a container, every run may have the same number: this one holds no lock yet.
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

// Two processes may see the same old lock, and the slower one take away what the faster has just made: it puts it back.
function takeAway(file: string, expected: string): void {
  const old = `${file}.old`;
  try {
    renameSync(file, old);
    if (textOf(old) !== expected) linkSync(old, file);
    rmSync(old, { force: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
