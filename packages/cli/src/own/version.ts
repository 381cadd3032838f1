import { toJson } from '../output/json.ts';
import { isGiven, type OwnCommand } from './command.ts';

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
      node: process.versions.node,
      platform: `${process.platform}-${process.arch}`,
    };
    const lines = Object.entries(facts)
      .filter(([, fact]) => fact !== null)
      .map(([name, fact]) => `${name}: ${fact}\n`);
    io.stdout.write(isGiven(context, 'json') ? `${toJson(facts)}\n` : lines.join(''));
  },
};
