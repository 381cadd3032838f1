import { toJson } from '../output/json.ts';
import type { Program } from '../program.ts';
import { isGiven, type OwnCommand } from './command.ts';
import { describe } from './schema.ts';

/** `version`, with what a report of a mistake needs. */
export const version: OwnCommand = {
  name: 'version',
  summary: 'Show the version, of the API and of the runtime, too',
  flags: [{ field: 'json', name: 'json', type: 'boolean', description: 'As JSON.' }],
  async run(context) {
    const { program, io } = context;
    const facts = {
      name: program.name,
      version: await io.version(),
      api: program.apiVersion ?? null,
      commands: await fingerprint(program),
      node: process.versions.node,
      platform: `${process.platform}-${process.arch}`,
    };
    const lines = Object.entries(facts)
      .filter(([, fact]) => fact !== null)
      .map(([name, fact]) => `${name}: ${fact}\n`);
    io.stdout.write(isGiven(context, 'json') ? `${toJson(facts)}\n` : lines.join(''));
  },
};

/** What tells the commands of one description from those of another: a hash of `__schema`. */
async function fingerprint(program: Program): Promise<string> {
  const { createHash } = process.getBuiltinModule('node:crypto');
  const tree = JSON.stringify(await describe(program));
  return `sha256:${createHash('sha256').update(tree).digest('hex')}`;
}
