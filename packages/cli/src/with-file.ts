import { exit } from './exit.ts';
import { Failure } from './failure.ts';
import { cleanLine } from './text.ts';

/** What was done with a file that a flag names, or why it cannot be. @throws Failure */
export function withFile<T>(flag: string, path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Failure(
      exit.configuration,
      `--${flag} cannot use the file ${cleanLine(path, 200)}: ${code ?? cleanLine(message, 200)}.`,
    );
  }
}
