import type { State } from './client.ts';
import { variable } from './env.ts';

/** From nothing to everything. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** Where lines go; the console is one. */
export type Logger = Readonly<
  Record<Exclude<LogLevel, 'off'>, (message: string, ...details: readonly unknown[]) => void>
>;

/** Says one thing, if it is asked for. No line holds a credential, a body or a query. */
export type Log = (level: 'info' | 'debug', message: () => string) => void;

/**
 * What a client's calls log with: as far as its option says or, when it is first used, the environment, which is slow
 * to read. Anything else than a level is the default.
 */
export function logOf(state: State): Log {
  return (state.log ??= logTo(state));
}

function logTo({ options, api }: State): Log {
  const { logger = console, logLevel = variable(options, api.logLevelEnv) } = options;
  return (at, message) => {
    // What is worse is thrown, not logged.
    if (logLevel !== at && logLevel !== 'debug') return;
    try {
      logger[at](message());
    } catch {
      // A call does not fail because nobody can be told of it.
    }
  };
}
