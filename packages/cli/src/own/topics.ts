// `help <topic>`: what belongs to no single command.
import { exitMeanings } from '../exit.ts';
import type { Program } from '../program.ts';
import { wrap } from '../text.ts';

const topics: Readonly<Record<string, (program: Program) => string[]>> = {
  environment: ({ name, env }) => [
    'Flags win over variables, variables over the profile, and the profile over defaults. An empty variable is none.',
    '',
    `- ${env.apiKey}: the API key.`,
    `- ${env.baseUrl}: the API's address.`,
    `- ${env.profile}: the profile with settings and a key that were stored.`,
    `- ${env.noWarn}: set to anything, deprecated commands and flags are not warned of.`,
    '- CI: set to anything but 0 or false, nothing is asked.',
    '- XDG_CONFIG_HOME: the folder of configurations; ~/.config where it is not set.',
    '',
    `What a run would use, and where it comes from: ${name} config list --show-origin, ${name} auth status.`,
  ],
  'exit-codes': ({ name }) => [
    ...Object.entries(exitMeanings).map(([code, meaning]) => `- ${code}: ${meaning}`),
    '',
    `Errors are text on a terminal. Where standard error is no terminal, or with --output json, an error is one line of JSON on standard error: {"error":{"code","message","status","error_code","request","retryable","hint","details"}}. The results of ${name} are on standard output, and nothing else is.`,
  ],
  pagination: ({ name }) => [
    'A command that lists gives one page, as the API answers it: its flags say which, and the answer says whether there is more.',
    '',
    `Which flags a command has: ${name} <group> <command> --help.`,
  ],
};

/** The names of all topics. */
export const topicNames: readonly string[] = Object.keys(topics);

/** The text of a topic; undefined where there is none of that name. */
export function topic(program: Program, name: string, width: number): string | undefined {
  if (!Object.hasOwn(topics, name)) return undefined;
  return `${wrap((topics[name]?.(program) ?? []).join('\n'), width).join('\n')}\n`;
}
