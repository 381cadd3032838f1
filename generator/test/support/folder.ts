// Files on disk, for the stages that read them.
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { DiagnosticsError, type Diagnostic } from '../../src/diagnostics.ts';

/** A file's content; an object is written as JSON, `{ link }` as a symbolic link to that path. */
export type Content = string | Uint8Array | { readonly link: string } | { readonly json: unknown };

/** A new folder with these files, gone after the test. */
export async function folder(files: Readonly<Record<string, Content>>): Promise<string> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'generator-')));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) {
      await writeFile(file, content);
    } else if ('link' in content) {
      await symlink(content.link, file);
    } else {
      await writeFile(file, JSON.stringify(content.json));
    }
  }
  return root;
}

/** The diagnostics that a stage fails with. */
export async function failure(stage: Promise<unknown>): Promise<readonly Diagnostic[]> {
  try {
    await stage;
  } catch (error) {
    if (error instanceof DiagnosticsError) {
      return error.diagnostics;
    }
    throw error;
  }
  throw new Error('expected a failure');
}

/** `name:line:column severity rule`, with the file relative to the folder: what a test compares. */
export function brief(root: string, { rule, severity, location }: Diagnostic): string {
  const place = location
    ? `${path.relative(root, location.file).replaceAll(path.sep, '/')}:${location.line}:${location.column} `
    : '';
  return `${place}${severity} ${rule}`;
}

/** A server on this machine that nobody should ask anything. */
export async function forbiddenServer(): Promise<{ url: string; requests: string[] }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end('{}');
  });
  server.on('connection', (socket) => requests.push(`connection ${socket.remotePort}`));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}
