// The corpus of public descriptions that stands beside the repository where there is one.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const repository: string = path.resolve(import.meta.dirname, '../..');

export const corpus: string = path.resolve(repository, '../shared/corpus');

export interface CorpusDocument {
  /** A short name that is unique, and that npm accepts. */
  readonly key: string;
  readonly set: string;
  /** From the corpus's folder. */
  readonly file: string;
  /** The OpenAPI version, as it is written. */
  readonly version: string;
  /** References that lead nowhere; '' where there are none. */
  readonly note: string;
}

/** The documents of some sets, in the order of the index; undefined where there is no corpus. */
export function readDocuments(sets: readonly string[]): CorpusDocument[] | undefined {
  const index = path.join(corpus, 'INDEX.tsv');
  if (!existsSync(index)) return undefined;
  const [header = '', ...lines] = readFileSync(index, 'utf8').split('\n');
  const columns = header.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line, number): CorpusDocument => {
      const cells = line.split('\t');
      const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
      return {
        key: `d${String(number).padStart(4, '0')}`,
        set: cell('set'),
        file: cell('file'),
        version: cell('version'),
        note: cell('note'),
      };
    })
    .filter(({ set }) => sets.includes(set));
}
