// The object in an input file: JSON, JSON with comments, or YAML, told apart by content.
import { JsonError, parseJson } from './json.ts';

/** @throws JsonError for a text that is none of them */
export async function parseFile(text: string): Promise<unknown> {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError) || !error.isSyntax) throw error;
    const bare = withoutComments(text.replace(/^\ufeff/, ''));
    if (/^\s*[{["]/.test(bare)) return parseJson(bare);
    return parseYaml(text, error);
  }
}

/** JSON with its comments blanked, so that places stay, and without commas before an end. */
function withoutComments(text: string): string {
  const outside =
    (pattern: RegExp, change: (found: string) => string): ((from: string) => string) =>
    (from) =>
      from.replace(new RegExp(String.raw`"(?:\\.|[^"\\])*"|${pattern.source}`, 'g'), (found) =>
        found.startsWith('"') ? found : change(found),
      );
  const blank = (found: string): string => found.replace(/[^\n]/g, ' ');
  const comments = outside(/\/\/[^\n]*|\/\*[^]*?\*\//, blank);
  return outside(/,(?=\s*[}\]])/, blank)(comments(text));
}

async function parseYaml(text: string, asJson: JsonError): Promise<unknown> {
  const { parseAllDocuments } = await import('yaml');
  const documents = parseAllDocuments(text, {
    intAsBigInt: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document, ...more] = Array.isArray(documents) ? documents : [];
  if (document === undefined) throw asJson;
  if (more.length > 0) throw new JsonError('it holds more than one YAML document');
  const [problem] = [...document.errors, ...document.warnings];
  // Its message may repeat the text: the code and the place do not.
  if (problem !== undefined) {
    const line = text.slice(0, problem.pos[0]).split('\n').length;
    throw new JsonError(
      `nor YAML (${problem.code.toLowerCase().replaceAll('_', ' ')} in line ${line})`,
    );
  }
  try {
    return exact(document.toJS({ maxAliasCount: 100 }));
  } catch (error) {
    if (error instanceof ReferenceError) throw new JsonError('its YAML aliases unfold without end');
    throw error;
  }
}

// Numbers that JavaScript would change are refused, as in JSON.
function exact(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) {
      throw new JsonError(
        `the number ${String(value).slice(0, 40)} cannot be kept exactly; if the API takes it as text, quote it`,
      );
    }
    return number;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new JsonError('a number in it is too large, or none at all');
  }
  if (Array.isArray(value)) return value.map(exact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, exact(item)]));
}
