// Formats what was rendered, as the repository formats what people write.
import * as oxc from '@prettier/plugin-oxc';
import { format as prettier, type Options } from 'prettier';
import type { RenderedFile } from './render/render.ts';

const options: Options = {
  parser: 'oxc-ts',
  plugins: [oxc],
  printWidth: 100,
  singleQuote: true,
  trailingComma: 'all',
  endOfLine: 'lf',
};

/** Formats the TypeScript files; the others stay as they are. Throws, naming the file, where one does not parse. */
export async function format(files: readonly RenderedFile[]): Promise<RenderedFile[]> {
  return Promise.all(
    files.map(async ({ path, text }) => {
      if (!path.endsWith('.ts')) return { path, text };
      try {
        return { path, text: await prettier(text, options) };
      } catch (error) {
        throw new Error(`The generated ${path} does not parse.`, { cause: error });
      }
    }),
  );
}
