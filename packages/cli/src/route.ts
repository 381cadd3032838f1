import { fileFlag, rootFlags, type GlobalFlag } from './globals.ts';

/** First words that are no groups of the API. */
export const ownWords: ReadonlySet<string> = new Set([
  '__complete',
  '__schema',
  'api',
  'auth',
  'completion',
  'config',
  'version',
]);

/** What the words of a command line ask for, before any flag of a command is read. */
export interface Route {
  /** The group and the command, as far as they are given. */
  readonly words: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  /** Where the first of them stands in the command line. */
  readonly first: number;
  /** Everything else, in order: the command's flags, and global flags that stood before it. */
  readonly args: readonly string[];
  /** A flag before the command that is no global one; what follows it is not read. */
  readonly unknown?: string;
}

/** Finds the group and the command. Only global flags may stand before the command. */
export function readRoute(argv: readonly string[]): Route {
  const words: string[] = [];
  const args: string[] = [];
  let help = false;
  let version = false;
  let next = 0;
  let first = -1;
  while (next < argv.length && words.length < 2) {
    const word = argv[next++] ?? '';
    if (word.length > 1 && word.startsWith('-')) {
      const flag = earlyFlag(word, words.length);
      if (flag === undefined) return { words, first, help, version, args, unknown: word };
      if (flag.name === 'help') help = true;
      else if (flag.name === 'version') version = true;
      else {
        args.push(word);
        const value = argv[next];
        if (isWholeFlag(word, flag) && value !== undefined) {
          args.push(value);
          next++;
        }
      }
    } else if (word === 'help') {
      help = true;
    } else {
      if (words.length === 0) first = next - 1;
      words.push(word);
    }
  }
  const rest = argv.slice(next);
  const end = rest.indexOf('--');
  const flags = end === -1 ? rest : rest.slice(0, end);
  // Help wins over every mistake beside it, so that it can be added to the end of anything.
  help ||= flags.includes('--help') || flags.includes('-h');
  return { words, first, help, version, args: [...args, ...rest] };
}

/** The flag itself, without a value that is written in the same word. */
export function flagName(word: string): string {
  return word.startsWith('--') ? word.replace(/=[^]*$/, '') : word.slice(0, 2);
}

function earlyFlag(word: string, wordsBefore: number): GlobalFlag | undefined {
  const name = flagName(word);
  return [...rootFlags, fileFlag].find(
    (flag) =>
      (name === `--${flag.name}` || (flag.short !== undefined && name === `-${flag.short}`)) &&
      (wordsBefore === 0 || flag.name !== 'version'),
  );
}

// `--file x` or `-f x`, not `--file=x` or `-fx`.
function isWholeFlag(word: string, flag: GlobalFlag): boolean {
  return flag.value !== undefined && word === flagName(word);
}
