// One run: the stages in their order, and what the user is told about them.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError, resolveSettings, type Config, type PackageKey } from './config.ts';
import { DiagnosticsError, hasErrors, type Diagnostic } from './diagnostics.ts';
import { format } from './format.ts';
import { lint } from './lint/lint.ts';
import type { Description } from './load/description.ts';
import { load } from './load/load.ts';
import { loadToolkit } from './load/toolkit.ts';
import { isObject, ownObject, ownString } from './model/json.ts';
import { isMarked, mark } from './mark.ts';
import type { Options } from './options.ts';
import type { Model } from './plan/model.ts';
import { planWorkspace } from './plan/workspace.ts';
import { render, templatesIn } from './render/render.ts';
import type { Reporter } from './report.ts';
import { buildModel, plan } from './stages.ts';
import { compare, type Comparison, type OutputFile } from './write/compare.ts';
import { write } from './write/write.ts';

/**
 * Runs the generator; resolves to the exit status: 0 done, 1 findings or drift.
 * Throws DiagnosticsError where a stage cannot go on, ConfigError where the configuration is at fault.
 */
export async function run(
  options: Options,
  repository: string,
  reporter: Reporter,
): Promise<0 | 1> {
  const config =
    options.config === undefined
      ? {}
      : await reporter.stage('config', () => loadConfig(options.config ?? ''));
  const { description, diagnostics } = await reporter.stage('load', () =>
    load({
      spec: options.spec,
      ...(options.overlay === undefined ? {} : { overlay: options.overlay }),
      ...(options.root === undefined ? {} : { root: options.root }),
    }),
  );
  reporter.sources(description.sources);
  reporter.report(diagnostics);
  const findings = await reporter.stage('lint', () => lint(description, rulesOf(config, options)));
  reporter.findings(findings, { all: options.command === 'lint' });
  if (options.command === 'lint') return hasErrors(findings) ? 1 : 0;
  if (hasErrors(findings)) throw new DiagnosticsError([]);

  const settings = resolveSettings(config, {
    title: titleOf(description),
    ...(options.name === undefined ? {} : { name: options.name }),
  });
  const built = await reporter.stage('model', () => buildModel(description, settings));
  reporter.report(built.diagnostics);
  if (hasErrors(built.diagnostics)) throw new DiagnosticsError([]);

  const files = await outputFiles(built.model, options, repository, reporter);
  const folders = options.only.map(
    (key) => `packages/${key}/src${options.standalone ? '' : '/generated'}`,
  );
  const comparisons = await reporter.stage('compare', () =>
    compare(options.out, files, folders, isMarked),
  );
  refuseForeign(comparisons, options.out);
  if (options.command === 'check') return reporter.drift(comparisons, options) ? 1 : 0;
  await reporter.stage('write', () => write(options.out, comparisons));
  reporter.summary(built.model, comparisons, options);
  return 0;
}

/** Plans, renders and formats everything that the run writes. */
async function outputFiles(
  model: Model,
  options: Options,
  repository: string,
  reporter: Reporter,
): Promise<OutputFile[]> {
  const templates = templatesIn(pathToFileURL(path.join(repository, 'templates/')));
  const planned = plan(model, options.only);
  const rendered = await reporter.stage('render', () => render(planned, templates));
  const workspace = options.standalone ? await workspaceFiles(model, options.only, repository) : [];
  const formatted = await reporter.stage('format', () =>
    format(rendered.map(({ path: file, text }) => ({ path: file, text: mark(text, file) }))),
  );
  return [...formatted, ...workspace];
}

/** The workspace around the packages, with the toolkit's runtime in them. */
async function workspaceFiles(
  model: Model,
  only: readonly PackageKey[],
  repository: string,
): Promise<OutputFile[]> {
  const templates = templatesIn(pathToFileURL(path.join(repository, 'templates/')));
  const { texts, planned } = planWorkspace(await loadToolkit(repository), model);
  const readmes = render(planned, templates).map((file): OutputFile => ({
    ...file,
    scaffold: true,
  }));
  const sources = texts.map((file): OutputFile =>
    file.scaffold === true ? file : { ...file, text: mark(file.text) },
  );
  const isWanted = (file: OutputFile): boolean =>
    !file.path.startsWith('packages/') ||
    only.some((key) => file.path.startsWith(`packages/${key}/`));
  return [...readmes, ...sources].filter(isWanted);
}

/** The rule files that the configuration names, from its own folder. */
function rulesOf(config: Config, options: Options): { redocly?: string; spectral?: string } {
  const folder = path.dirname(options.config ?? '');
  return Object.fromEntries(
    Object.entries(config.lint ?? {}).map(([linter, file]) => [linter, path.resolve(folder, file)]),
  );
}

async function loadConfig(file: string): Promise<Config> {
  let module: unknown;
  try {
    module = await import(pathToFileURL(file).href);
  } catch (error) {
    throw new ConfigError(`${file} cannot be read: ${(error as Error).message}`);
  }
  const config = isObject(module) ? module['default'] : undefined;
  if (!isObject(config))
    throw new ConfigError(
      `${file} exports no configuration: use \`export default defineConfig({ … })\`.`,
    );
  return config;
}

function titleOf(description: Description): string {
  const root = isObject(description.root.root) ? description.root.root : {};
  return ownString(ownObject(root, 'info') ?? {}, 'title') ?? 'API';
}

/** A file that somebody wrote where one is to be generated is never overwritten. */
function refuseForeign(comparisons: readonly Comparison[], out: string): void {
  const foreign = comparisons.filter(({ state }) => state === 'foreign');
  if (foreign.length === 0) return;
  throw new DiagnosticsError(
    foreign.map(({ path: file }): Diagnostic => ({
      rule: 'foreign-file',
      severity: 'error',
      message: 'This file is not generated, but stands where one is to be: move it away.',
      location: { file: path.join(out, file), line: 1, column: 1 },
    })),
  );
}
