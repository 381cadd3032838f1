// Writes the program with all that it uses to dist/, in pieces that are loaded when they are needed.
import { chmodSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { build } from 'rolldown';

const { resolve } = createRequire(import.meta.url);

rmSync('dist', { recursive: true, force: true });

const { output } = await build({
  input: 'src/bin.ts',
  platform: 'node',
  transform: { target: 'node22.12' },
  // Of its two builds the one in ES modules, of which only what is used is kept.
  resolve: { alias: { yaml: path.join(resolve('yaml/package.json'), '../browser/index.js') } },
  // A piece that one importer always needs is loaded late by others all the same.
  checks: { ineffectiveDynamicImport: false },
  output: {
    dir: 'dist',
    // As deep as the modules that look for a file beside the code.
    chunkFileNames: 'chunks/[name]-[hash].js',
    // Together, for opening a file takes longer than reading what another command needs.
    codeSplitting: {
      groups: [
        { name: 'start', minShareCount: 2, tags: ['$initial'] },
        { name: 'shared', minShareCount: 2 },
      ],
    },
    minify: true,
  },
});

chmodSync('dist/bin.js', 0o755);

// The package has it four times over, and not compressed.
writeFileSync('dist/jq.wasm.br', brotliCompressSync(readFileSync(resolve('jq-wasm/jq.wasm'))));

// Their authors ask for nothing but to be named.
const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
const folders = modules.flatMap(
  (file) => path.relative('', file).match(/^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/) ?? [],
);
const licenses = [...new Set(folders)]
  .sort((a, b) => (a < b ? -1 : 1))
  .map((folder) => {
    const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence beside it.`);
    return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
  });
writeFileSync('dist/LICENSES.txt', licenses.join(`\n${'-'.repeat(80)}\n\n`));
