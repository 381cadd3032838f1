import {
  CORE_SCHEMA,
  YAMLException,
  constructFromEvents,
  mergeTag,
  parseEvents,
  type Event,
} from 'js-yaml';
import { DiagnosticsError } from '../diagnostics.ts';
import { isObject } from './json.ts';
import { Positions } from './positions.ts';

export interface ParsedText {
  readonly root: unknown;
  readonly positions: Positions;
}

/** YAML 1.2 core (so `no` and dates are strings, `012` is 12), plus merge keys, which descriptions use. */
const schema = CORE_SCHEMA.withTags(mergeTag);

/** Deeper than schemas may nest, which take two levels each; it keeps recursive readers off the end of the stack. */
const MAX_DEPTH = 1000;
const TOO_DEEP = `nested more than ${MAX_DEPTH} levels deep: move what is inside to components and refer to it with $ref`;
/** Nodes after all aliases are written out: what a reader that walks a tree would visit. */
const MAX_NODES = 20_000_000;
/** What the parser says too briefly. */
const REASONS: Readonly<Record<string, string>> = {
  'deficient indentation':
    'not indented as far as the bracket or quote that it is in: is that one closed?',
  'duplicated mapping key': 'this key stands twice in one mapping',
  [`nesting exceeded maxDepth (${MAX_DEPTH})`]: TOO_DEEP,
};
/** Each one reads the text anew. */
const MAX_REPAIRS = 100;

/**
 * Parses a text as YAML 1.2 or JSON into JSON values.
 * Throws a DiagnosticsError for a syntax error, a duplicate key, more or less than one document,
 * tags and numbers that JSON does not know, and nesting or aliases beyond the limits.
 */
export function parseText(text: string, file: string): ParsedText {
  const fail = (message: string, at: { line: number; column: number }): never => {
    throw new DiagnosticsError([
      { rule: 'load/syntax', severity: 'error', message, location: { file, ...at } },
    ]);
  };
  try {
    const { source, events } = readEvents(text);
    const documents = constructFromEvents(events, { source, schema, maxTotalMergeKeys: 1_000_000 });
    if (documents.length !== 1) {
      const problem =
        documents.length === 0
          ? 'the file is empty'
          : `expected one document, found ${documents.length}`;
      fail(problem, { line: 1, column: 1 });
    }
    const positions = new Positions(source, events);
    for (const { key, offset } of positions.keys()) {
      if (isMisread(key) && !/["']/.test(source.charAt(offset))) {
        fail(
          `the key ${key || '(none)'} is not read as it is written; put it in quotes`,
          positions.at(offset),
        );
      }
    }
    const [root] = documents;
    const problem = findUnusable(root);
    if (problem !== undefined) {
      fail(problem.message, positions.locate(problem.keys));
    }
    return { root, positions };
  } catch (error) {
    if (error instanceof YAMLException) {
      const { line = 0, column = 0, position = 0, buffer = '' } = error.mark ?? {};
      // A quoted key is reported at what is inside of the quotes.
      const quote = /["']/.test(buffer.charAt(position - 1)) ? 1 : 0;
      fail(REASONS[error.reason] ?? error.reason, { line: line + 1, column: column + 1 - quote });
    }
    throw error;
  }
}

/**
 * Reads the events of a text. A closing bracket that stands right below the key it belongs to is an
 * error in YAML 1.2, but common and harmless: in the source that is returned it is moved in by a space.
 */
function readEvents(text: string): { source: string; events: Event[] } {
  let source = text;
  let previous: YAMLException | undefined;
  for (let left = MAX_REPAIRS; ; left -= 1) {
    try {
      return { source, events: parseEvents(source, { maxDepth: MAX_DEPTH }) };
    } catch (error) {
      const mark = error instanceof YAMLException ? error.mark : undefined;
      if (mark === undefined || left === 0 || !isOutdentedBracket(error as YAMLException, source)) {
        throw error;
      }
      if (mark.line === previous?.mark?.line) {
        throw previous;
      }
      previous = error as YAMLException;
      const start = mark.position - mark.column;
      source = `${source.slice(0, start)} ${source.slice(start)}`;
    }
  }
}

function isOutdentedBracket({ reason, mark }: YAMLException, source: string): boolean {
  return reason === 'deficient indentation' && /[\]}]/.test(source.charAt(mark?.position ?? -1));
}

const CORE_CONSTANT = /^(?:|~|N(?:ull|ULL)|T(?:rue|RUE)|F(?:alse|ALSE))$/;
const CORE_NUMBER = /^(?:0x[\da-fA-F]+|0o[0-7]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;

/** True for a plain key that YAML reads as something whose spelling is another: `012`, `1.0`, `~`, `True`. */
function isMisread(key: string): boolean {
  return CORE_CONSTANT.test(key) || (CORE_NUMBER.test(key) && String(Number(key)) !== key);
}

interface Frame {
  readonly value: object;
  readonly key: string;
  readonly entries: readonly (readonly [string, unknown])[];
  next: number;
  nodes: number;
  depth: number;
}

/**
 * The first thing in a parsed value that a reader could not cope with: an alias inside of what it
 * stands for, a number that is not finite, or more nodes or levels than the limits allow.
 */
function findUnusable(root: unknown): { keys: string[]; message: string } | undefined {
  // What an alias stands for is counted once and then known.
  const counted = new Map<object, { nodes: number; depth: number }>();
  const open = new Set<object>();
  const frames: Frame[] = [];
  const enter = (value: object, key: string): void => {
    open.add(value);
    frames.push({ value, key, entries: Object.entries(value), next: 0, nodes: 1, depth: 1 });
  };
  const problem = (message: string, ...last: string[]): { keys: string[]; message: string } => ({
    // The outermost frame holds the root as its only item.
    keys: [...frames.slice(1).map(({ key }) => key), ...last].slice(1),
    message,
  });

  enter([root], '');
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const entry = frame.entries[frame.next];
    if (entry === undefined) {
      frames.pop();
      open.delete(frame.value);
      counted.set(frame.value, frame);
      continue;
    }
    const [key, value] = entry;
    const known = isObject(value) ? counted.get(value) : { nodes: 1, depth: 0 };
    if (known === undefined) {
      if (open.has(value as object)) {
        return problem('this alias stands for something that it is a part of', key);
      }
      enter(value as object, key);
      continue;
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return problem(`${value} is not a number that JSON knows`, key);
    }
    frame.next += 1;
    frame.nodes += known.nodes;
    frame.depth = Math.max(frame.depth, known.depth + 1);
    if (frame.nodes > MAX_NODES) {
      return problem(`too large: more than ${MAX_NODES} nodes with all aliases written out`);
    }
    if (frame.depth > MAX_DEPTH) {
      return problem(TOO_DEEP);
    }
  }
  return undefined;
}
