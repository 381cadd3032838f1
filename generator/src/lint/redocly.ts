import {
  BaseResolver,
  ResolveError,
  Source,
  createConfig,
  lintDocument,
  type Document,
  type LocationObject,
  type NormalizedProblem,
  type RawUniversalConfig,
} from '@redocly/openapi-core';
import { isRecord } from '../load/json.ts';
import { childPointer } from '../load/pointer.ts';
import { filePath, type Files } from '../load/resolve.ts';
import type { Finding, LintInput, LintResult, RulesMistake } from './linter.ts';

const PRESETS = ['minimal', 'spec', 'recommended', 'recommended-strict', 'all'];
const SECTIONS = ['extends', 'rules', 'oas3_0Rules', 'oas3_1Rules', 'oas3_2Rules'];

/** Lints with Redocly. The rules are its configuration, as far as that names rules: presets, severities, options. */
export async function lintWithRedocly({ root, files, rules }: LintInput): Promise<LintResult> {
  const mistakes = await checkRules(rules);
  if (mistakes.length > 0) {
    return { mistakes };
  }
  const run = async (config: unknown): Promise<Finding[]> => {
    const documents = new LoadedDocuments(files);
    const problems = await lintDocument({
      document: documents.of(root.path),
      externalRefResolver: documents,
      config: await configure(config as RawUniversalConfig),
    });
    return problems.map((problem) => findingOf(problem, root.path));
  };
  try {
    return { findings: await run(rules) };
  } catch (error) {
    // Other rules take the structure for granted, and stumble where it is broken.
    const findings = await run({ rules: { struct: 'error' } });
    if (findings.length === 0) {
      throw error;
    }
    return { findings };
  }
}

function findingOf(
  { ruleId, severity, message, location }: NormalizedProblem,
  root: string,
): Finding {
  const [place] = location;
  return {
    rule: ruleId,
    severity: severity === 'warn' ? 'warning' : 'error',
    message,
    document: place?.source.absoluteRef ?? root,
    pointer: pointerOf(place),
  };
}

/** Hands out what was loaded, and nothing else: no disk, no network. */
class LoadedDocuments extends BaseResolver {
  readonly #files: Files;
  readonly #documents = new Map<string, Document>();

  constructor(files: Files) {
    super();
    this.#files = files;
  }

  of(path: string): Document {
    const known = this.#documents.get(path);
    const loaded = this.#files.get(path);
    if (known !== undefined || loaded === undefined) {
      return known ?? this.#refuse(path);
    }
    const document = { source: new Source(loaded.path, loaded.text), parsed: loaded.root };
    this.#documents.set(loaded.path, document);
    return document;
  }

  override resolveExternalRef(base: string | null, ref: string): string {
    return this.#files.get(filePath(ref, base ?? '') ?? '')?.path ?? ref;
  }

  override async loadExternalRef(ref: string): Promise<Source> {
    return this.#refuse(ref);
  }

  override async resolveDocument<T = unknown>(
    base: string | null,
    ref: string,
  ): Promise<Document<T>> {
    return this.of(this.resolveExternalRef(base, ref)) as Document<T>;
  }

  #refuse(ref: string): never {
    throw new ResolveError(new Error(`${ref} is not part of the description`));
  }
}

function configure(rules: RawUniversalConfig): ReturnType<typeof createConfig> {
  // The folder of this module: Redocly would run a plugin that it finds in the one of the configuration.
  return createConfig(rules, {
    configPath: import.meta.filename,
    externalRefResolver: new LoadedDocuments(new Map()),
  });
}

/** Finds what would be ignored silently, and what would run code or read files. */
async function checkRules(rules: unknown): Promise<RulesMistake[]> {
  if (!isRecord(rules)) {
    return [
      { pointer: '', message: 'expected a Redocly configuration with `extends` and `rules`' },
    ];
  }
  const mistakes: RulesMistake[] = [];
  const presets: unknown = rules['extends'] ?? [];
  for (const [index, preset] of Array.isArray(presets)
    ? presets.entries()
    : [['', presets] as const]) {
    if (!PRESETS.includes(preset as string)) {
      mistakes.push({
        pointer: childPointer('/extends', index),
        message: `\`extends\` is a list of: ${PRESETS.join(', ')}`,
      });
    }
  }
  const known = Object.keys((await configure({ extends: ['all'] })).rules.oas3_2);
  for (const [section, value] of Object.entries(rules)) {
    if (!SECTIONS.includes(section)) {
      mistakes.push({
        pointer: childPointer('', section),
        message: `only rules are read from here, not \`${section}\``,
      });
    } else if (section !== 'extends') {
      for (const rule of Object.keys(isRecord(value) ? value : {})) {
        if (!known.includes(rule) && !rule.startsWith('rule/')) {
          mistakes.push({
            pointer: childPointer(`/${section}`, rule),
            message: `Redocly has no rule \`${rule}\``,
          });
        }
      }
    }
  }
  return mistakes;
}

/** Redocly's pointers start with `#/`; those of an anchor do not. */
function pointerOf(location: LocationObject | undefined): string {
  const pointer = location?.pointer ?? '';
  return pointer.startsWith('#/') && pointer.length > 2 ? pointer.slice(1) : '';
}
