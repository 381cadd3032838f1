// What `tsc --extendedDiagnostics` says of a project.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { median } from './median.ts';

export interface Cost {
  readonly instantiations: number;
  readonly seconds: number;
}

/** Compiles a project. @throws where it does not compile */
export function costOf(compiler: string, project: string, ...flags: readonly string[]): Cost {
  const tsc = path.resolve(import.meta.dirname, '../node_modules', compiler, 'bin/tsc');
  const args = [tsc, '-p', project, '--extendedDiagnostics', ...flags];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8' });
  const number = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(output)?.[1] ?? Number.NaN);
  return { instantiations: number('Instantiations'), seconds: number('Check time') };
}

export function medianCost(costs: readonly Cost[]): Cost {
  return {
    instantiations: median(costs.map(({ instantiations }) => instantiations)),
    seconds: median(costs.map(({ seconds }) => seconds)),
  };
}
