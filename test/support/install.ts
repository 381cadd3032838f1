// The built packages in a folder of their own, with the files that npm would publish, as a user has them.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const packages = path.resolve(import.meta.dirname, '../../packages');

export interface Installed {
  readonly folder: string;
  readonly remove: () => void;
}

/** Installs the client. @param fixture a folder whose files are put beside it */
export function installClient(fixture?: string): Installed {
  const folder = mkdtempSync(path.join(tmpdir(), 'client-'));
  const modules = path.join(folder, 'node_modules');
  for (const key of ['types', 'client']) {
    const from = path.join(packages, key);
    const to = path.join(modules, '@honeyhive', key);
    const { files, dependencies = {} } = JSON.parse(
      readFileSync(path.join(from, 'package.json'), 'utf8'),
    ) as { files: string[]; dependencies?: Readonly<Record<string, string>> };
    mkdirSync(to, { recursive: true });
    for (const file of ['package.json', ...files])
      cpSync(path.join(from, file), path.join(to, file), { recursive: true });
    for (const [name, range] of Object.entries(dependencies)) {
      if (range.startsWith('workspace:')) continue;
      const own = path.join(from, 'node_modules', name);
      cpSync(own, path.join(modules, name), { recursive: true, dereference: true });
    }
  }
  if (fixture)
    cpSync(path.join(import.meta.dirname, '../fixtures', fixture), folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
