import type { Arguments } from '../argv.ts';
import type { Io } from '../io.ts';
import type { CommandInfo, Program } from '../program.ts';
import type { Sources } from '../source.ts';
import { openStore } from '../store.ts';

/** What a command of the program itself is run with. */
export interface OwnContext {
  readonly program: Program;
  readonly given: Arguments;
  readonly sources: Sources;
  readonly io: Io;
  /** Gets what must not be shown. */
  readonly secrets: string[];
}

export interface OwnCommand extends CommandInfo {
  run(context: OwnContext): Promise<void>;
}

export interface OwnGroup {
  readonly name: string;
  readonly description: string;
  readonly commands: readonly OwnCommand[];
}

/** The texts that a flag of an own command was given. */
export function textsOf({ given }: OwnContext, name: string): readonly string[] {
  for (const [flag, texts] of given.fields) if (flag.name === name) return texts;
  return [];
}

/** Whether a flag without a value is given. */
export function isGiven(context: OwnContext, name: string): boolean {
  return textsOf(context, name).at(-1) === 'true';
}

/** The profile that something is stored in: also one that is new, which begins with that. */
export function profileToWrite({ program, given, io }: OwnContext): string {
  const chosen = given.globals.get('profile') ?? io.env[program.env.profile];
  return chosen || (openStore(program, io.env)?.defaultProfile()?.value ?? 'default');
}
