// Only texts with such numbers are read the slow way.
const maybeInexact = /\d{16}|\de\+?\d{3}/i;

/** A text that is not JSON, or holds a number that JavaScript cannot keep. The message does not repeat the text. */
export class JsonError extends Error {
  override readonly name: string = 'JsonError';
  /** Whether the text may be meant in another notation. */
  readonly isSyntax: boolean;

  constructor(message: string, isSyntax = false) {
    super(message);
    this.isSyntax = isSyntax;
  }
}

/** Reads JSON, refusing numbers that would silently become other numbers. */
export function parseJson(text: string): unknown {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (source.trim() === '') throw new JsonError('it is empty');
  try {
    return JSON.parse(source, maybeInexact.test(source) ? refuseInexact : undefined) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new JsonError(reason(error.message), true);
    if (error instanceof RangeError) throw new JsonError('it is nested too deeply');
    throw error;
  }
}

function refuseInexact(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value === 'number' && !isExact(value, context?.source ?? '')) {
    throw new JsonError(
      `the number ${(context?.source ?? '').slice(0, 40)} cannot be kept exactly; if the API takes it as text, quote it`,
    );
  }
  return value;
}

/** Whether a decimal text and the number read from it are the same, as far as an integer or a magnitude is concerned. */
export function isExact(value: number, text: string): boolean {
  if (!Number.isFinite(value)) return false;
  if (value === 0 && /[1-9]/.test(text.replace(/e.*$/i, ''))) return false;
  return !/^-?\d+$/.test(text) || Number.isSafeInteger(value);
}

// The engine quotes the text around the mistake; the text may be a secret.
function reason(message: string): string {
  return message
    .replace(/, ?(?:\.\.\.)?"[^]*"(?:\.\.\.)? is not valid JSON$/, '')
    .replace(/^"[^]*" is not valid JSON$/, 'it is not valid JSON')
    .replace(/ in JSON\b/, '')
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}
