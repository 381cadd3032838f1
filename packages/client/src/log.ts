import type { State } from './client.ts';
import { variable } from './env.ts';

/** From nothing to everything. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** Where lines go; the console is one. */
export type Logger = Readonly<
  Record<Exclude<LogLevel, 'off'>, (message: string, ...details: readonly unknown[]) => void>
>;

/** What is asked for by option or, when the client is first used, by the environment, which is slow to read. */
export function levelOf(state: State): string | undefined {
  const { options, api } = state;
  state.logLevel ??= options.logLevel ?? variable(options, api.logLevelEnv) ?? '';
  return state.logLevel;
}

const levels: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

/** Says one thing, if it is asked for. No line holds a credential, a body or a query. */
export type Log = (level: Exclude<LogLevel, 'off'>, message: () => string) => void;

/** @param level what is asked for; anything else than a level is the default */
export function logTo(logger: Logger = console, level: string | undefined): Log {
  const most = levels.indexOf(level as LogLevel);
  return (at, message) => {
    if (levels.indexOf(at) > (most < 0 ? 2 : most)) return;
    try {
      logger[at](message());
    } catch {
      // A call does not fail because nobody can be told of it.
    }
  };
}
