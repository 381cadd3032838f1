import type { State } from './client.ts';
import { variable } from './env.ts';

/** From nothing to everything. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** Where lines go; the console is one. */
export type Logger = Readonly<
  Record<Exclude<LogLevel, 'off'>, (message: string, ...details: readonly unknown[]) => void>
>;

const levels: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

/** Says one thing, if it is asked for. No line holds a credential, a body or a query. */
export type Log = (level: Exclude<LogLevel, 'off'>, message: () => string) => void;

/**
 * What a client's calls log with: as far as its option says or, when it is first used, the environment, which is slow
 * to read. Anything else than a level is the default.
 */
export function logOf(state: State): Log {
  return (state.log ??= logTo(state));
}

function logTo({ options, api }: State): Log {
  const { logger = console, logLevel = variable(options, api.logLevelEnv) } = options;
  const most = levels.indexOf(logLevel as LogLevel);
  return (at, message) => {
    if (levels.indexOf(at) > (most < 0 ? 2 : most)) return;
    try {
      logger[at](message());
    } catch {
      // A call does not fail because nobody can be told of it.
    }
  };
}
