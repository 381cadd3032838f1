// Requests and answers on standard error, without credentials.
import type { ClientOptions } from './generated/client.ts';
import type { Io } from './io.ts';
import { headerLines, redact } from './redact.ts';
import { clean } from './text.ts';

type Middleware = NonNullable<ClientOptions['middleware']>[number];

/** Of a body, more than this tells nobody more. */
const longest = 100_000;

/**
 * A middleware that writes a line for each request and each answer.
 * @param secrets what must not be shown
 * @param isWhole show headers and bodies, too
 */
export function trace(io: Io, secrets: readonly string[], isWhole: boolean): Middleware {
  const say = (mark: string, text: string): void => {
    const lines = clean(redact(text, secrets)).split('\n');
    io.stderr.write(lines.map((line) => `${mark} ${line}`.trimEnd()).join('\n') + '\n');
  };
  return async (url, init, next, { attempt }) => {
    const start = performance.now();
    const took = (): string => `in ${Math.round(performance.now() - start)} ms`;
    say('>', `${init.method ?? 'GET'} ${url}${attempt === 0 ? '' : ` (try ${attempt + 1})`}`);
    if (isWhole) {
      for (const line of headerLines(init.headers)) say('>', line);
      const body = bodyText(init.body);
      if (body !== undefined) say('>', cut(body));
    }
    try {
      const response = await next(url, init);
      say('<', `${response.status} ${response.statusText} ${took()}`.replace('  ', ' '));
      if (isWhole) {
        for (const line of headerLines(response.headers)) say('<', line);
        say('<', await answerText(response));
      }
      return response;
    } catch (error) {
      say('<', `no answer ${took()}`);
      throw error;
    }
  };
}

function bodyText(body: unknown): string | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string' || body instanceof URLSearchParams) return String(body);
  return '(a body that is no text)';
}

// What comes in items is left to whoever waits for them.
async function answerText(response: Response): Promise<string> {
  const type = response.headers.get('content-type') ?? '';
  if (/event-stream|ndjson|jsonl|json-seq/i.test(type)) return '(items)';
  if (!/json|text|xml|yaml|urlencoded/i.test(type)) return type === '' ? '' : `(${type})`;
  // An answer that breaks off is the reader's to report.
  return cut(
    await response
      .clone()
      .text()
      .catch(() => '(the answer broke off)'),
  );
}

function cut(text: string): string {
  return text.length > longest
    ? `${text.slice(0, longest)} (${text.length - longest} characters more)`
    : text;
}
