import path from 'node:path';
import { styleText } from 'node:util';
import { codeFrameColumns } from '@babel/code-frame';
import { byCodeUnits } from './order.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Where in a source text something stands; line and column are 1-based, columns count UTF-16 units. */
export interface Location {
  /** An absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly location?: Location;
}

export interface FormatOptions {
  /** Files are printed relative to this folder. */
  readonly cwd: string;
  /** Print the lines around each location, where the source is known. */
  readonly frames: boolean;
  /** The texts by absolute path. */
  readonly sources?: ReadonlyMap<string, string>;
  readonly colour?: boolean;
}

/** Carries diagnostics out of a stage that cannot go on. */
export class DiagnosticsError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ rule, message }) => `${rule}: ${message}`).join('\n'));
    this.name = 'DiagnosticsError';
    this.diagnostics = diagnostics;
  }
}

/** True if at least one of them is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/**
 * The diagnostics as text, one line each (`file:line:column severity rule message`), with a code
 * frame below where asked for. Sorted by file, line, column, rule and message, each printed once.
 * What comes from a description cannot reach the terminal as a control sequence.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: FormatOptions,
): string {
  const lines = new LinesByFile(options.sources ?? new Map());
  const output: string[] = [];
  let previous = '';
  for (const diagnostic of [...diagnostics].sort(compare)) {
    const header = formatHeader(diagnostic, options);
    if (header === previous) {
      continue;
    }
    previous = header;
    output.push(header);
    const frame =
      options.frames && diagnostic.location && formatFrame(diagnostic.location, lines, options);
    if (frame) {
      output.push(frame, '');
    }
  }
  return output.join('\n');
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnits(a.location?.file ?? '', b.location?.file ?? '') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    byCodeUnits(a.rule, b.rule) ||
    byCodeUnits(a.message, b.message) ||
    byCodeUnits(a.severity, b.severity)
  );
}

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

function formatHeader(
  { rule, severity, message, location }: Diagnostic,
  options: FormatOptions,
): string {
  const place = location
    ? `${printable(relativePath(options.cwd, location.file))}:${location.line}:${location.column} `
    : '';
  const painted =
    options.colour === true
      ? styleText(colours[severity], severity, { validateStream: false })
      : severity;
  return `${place}${painted} ${printable(rule)} ${printable(message.replaceAll(/\s*[\r\n]+\s*/g, ' '))}`;
}

function relativePath(cwd: string, file: string): string {
  return path.relative(cwd, file).replaceAll(path.sep, '/');
}

/** Long enough for any hand-written line; a minified file is one line of megabytes. */
const MAX_WIDTH = 160;
const CONTEXT_LINES = 2;

function formatFrame(
  location: Location,
  lines: LinesByFile,
  options: FormatOptions,
): string | undefined {
  const all = lines.of(location.file);
  if (all === undefined || location.line > all.length) {
    return undefined;
  }
  const first = Math.max(1, location.line - CONTEXT_LINES);
  const shift = location.column > MAX_WIDTH ? location.column - MAX_WIDTH / 2 : 0;
  const window = all
    .slice(first - 1, location.line + CONTEXT_LINES)
    .map((line) => line.slice(shift, shift + MAX_WIDTH));
  // Columns of a frame count from 0; an escape before the marked one moves it.
  const before = (window[location.line - first] ?? '').slice(0, location.column - 1 - shift);
  const frame = codeFrameColumns(
    window.map(printable).join('\n'),
    { start: { line: location.line, column: printable(before).length } },
    { startLine: first, linesAbove: CONTEXT_LINES, linesBelow: CONTEXT_LINES },
  );
  return options.colour === true ? styleText('gray', frame, { validateStream: false }) : frame;
}

/** The lines of each source, split once: there may be thousands of diagnostics on one large file. */
class LinesByFile {
  readonly #sources: ReadonlyMap<string, string>;
  readonly #lines = new Map<string, string[]>();

  constructor(sources: ReadonlyMap<string, string>) {
    this.#sources = sources;
  }

  of(file: string): string[] | undefined {
    const known = this.#lines.get(file);
    if (known !== undefined) {
      return known;
    }
    const lines = this.#sources.get(file)?.split(/\r\n|\r|\n/);
    if (lines !== undefined) {
      this.#lines.set(file, lines);
    }
    return lines;
  }
}

/** Control characters, line separators and characters that turn the direction of writing or are not seen. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u00ad]/gu;

function printable(text: string): string {
  return text.replaceAll(UNPRINTABLE, (character) =>
    character === '\t' ? ' ' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
