// One encoder for each place in a TypeScript source where a text from the description can stand.

/** Source text that encoders and printers made; nothing else may be put into a template as it is. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** A string literal. */
export function stringLiteral(text: string): string {
  return escapeUnseen(JSON.stringify(text));
}

const plainKey = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** A property key in a type. */
export function typeKey(name: string): string {
  return plainKey.test(name) ? name : stringLiteral(name);
}

/** A property key in an object literal: `__proto__` would set the prototype if it were not computed. */
export function valueKey(name: string): string {
  return name === '__proto__' ? '["__proto__"]' : typeKey(name);
}

/** An identifier that the names module gave out. Throws on anything else. */
export function identifier(name: string): string {
  if (!plainKey.test(name)) throw new Error(`${JSON.stringify(name)} is not an identifier.`);
  return name;
}

/** JSON data as an object literal; members that are undefined are left out. */
export function dataLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(dataLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${members.map(([key, item]) => `${valueKey(key)}: ${dataLiteral(item)}`).join(', ')}}`;
  }
  if (typeof value === 'string') return stringLiteral(value);
  if (
    typeof value === 'boolean' ||
    value === null ||
    (typeof value === 'number' && Number.isFinite(value))
  )
    return String(value);
  throw new Error(`A ${typeof value} is not JSON data.`);
}

/**
 * The lines of a documentation comment: it cannot be ended from within, and holds no tag or link but its own.
 * Control characters and those that change the direction of text are left out.
 */
export function commentLines(text: string): string[] {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replaceAll(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, '')
    .replaceAll('*/', '*\\/')
    .replaceAll('/*', '/\\*')
    .replaceAll(/(^|\s)@(?=[A-Za-z])/gm, '$1\\@')
    .replaceAll('{@', '{\\@')
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** A documentation comment of these lines; one line where it fits. */
export function docComment(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const [only = ''] = lines;
  if (lines.length === 1 && only.length <= 90) return `/** ${only} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}

/** Escapes what an editor would not show, and the line terminators that JSON lets through. */
function escapeUnseen(json: string): string {
  return json.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    character.replaceAll(
      /[^]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}
