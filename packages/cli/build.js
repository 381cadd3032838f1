// Writes the program with all that it uses to dist/, in pieces that are loaded when they are needed.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { build } from 'esbuild';

const { resolve } = createRequire(import.meta.url);

rmSync('dist', { recursive: true, force: true });

const { metafile } = await build({
  entryPoints: ['src/bin.ts'],
  outdir: 'dist',
  // As deep as the modules that look for a file beside the code.
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  metafile: true,
  logLevel: 'warning',
  // Of its two builds the one in ES modules, of which only what is used is kept.
  alias: { yaml: path.join(resolve('yaml/package.json'), '../browser/index.js') },
});

// The package has it four times over, and not compressed.
writeFileSync('dist/jq.wasm.br', brotliCompressSync(readFileSync(resolve('jq-wasm/jq.wasm'))));

// Their authors ask for nothing but to be named.
const folders = Object.keys(metafile.inputs).flatMap(
  (file) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? [],
);
const licenses = [...new Set(folders)].sort().map((folder) => {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence beside it.`);
  return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
});
writeFileSync('dist/LICENSES.txt', licenses.join(`\n${'-'.repeat(80)}\n\n`));
