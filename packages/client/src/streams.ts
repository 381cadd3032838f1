// Responses that come in items, which are given as they arrive: server-sent events, and lines of JSON.
import { createParser } from 'eventsource-parser';
import { throwIfAborted } from './abort.ts';
import { safeCause } from './redact.ts';
import type { Reader, Reading } from './codecs.ts';
import { AbortError, ConnectionError } from './errors.ts';
import { linesTypes } from './json.ts';

/** An event as it is sent; its data is a text, or the value that the text is JSON of. */
interface ServerSentEvent {
  event?: string;
  data: unknown;
  id?: string;
  retry?: number;
}

/** Server-sent events: each whole, or the data alone, as `Operation.events` says. */
export const events: Reader = {
  types: /^text\/event-stream/i,
  read: (response, reading) => once(eventItems(textOf(response, reading), response, reading)),
};

/** JSON values: one in each line, or one after each record separator (RFC 7464). */
export const lines: Reader = {
  types: linesTypes,
  read: (response, reading) => once(lineItems(textOf(response, reading), response, reading)),
};

async function* eventItems(
  texts: AsyncIterable<string>,
  response: Response,
  reading: Reading,
): AsyncGenerator {
  const mode = reading.operation.events;
  const found: (ServerSentEvent & { data: string })[] = [];
  let retry: number | undefined;
  const parser = createParser({
    onRetry: (milliseconds) => {
      retry = milliseconds;
    },
    onEvent({ event, data, id }) {
      found.push({
        ...(event !== undefined && { event }),
        data,
        ...(id !== undefined && { id }),
        ...(retry !== undefined && { retry }),
      });
      retry = undefined;
    },
  });
  // An event that the end cuts off is none, as the standard has it: it may be half of one.
  for await (const text of texts) {
    parser.feed(text);
    for (const event of found.splice(0)) {
      const { data } = event;
      // No JSON: how many APIs say that this is all.
      if (mode && data === '[DONE]') return;
      // What only keeps the connection open.
      if (mode && !data) continue;
      throwIfAborted(reading.signal, reading.request);
      if (!mode) yield event;
      else {
        const value = parse(data, 'an event', response, reading);
        yield mode === 'data' ? value : { ...event, data: value };
      }
    }
  }
}

async function* lineItems(
  texts: AsyncIterable<string>,
  response: Response,
  reading: Reading,
): AsyncGenerator {
  const isSequence = /json-seq/i.test(response.headers.get('content-type') ?? '');
  // A value may have line breaks in it where each has its separator in front.
  const separator = isSequence ? '\u001e' : '\n';
  let pieces: string[] = [];
  for await (const text of texts) {
    const [first = '', ...others] = text.split(separator);
    pieces.push(first);
    for (const next of others) {
      yield* itemOf(pieces.join(''));
      pieces = [next];
    }
    // The next separator may be long in coming.
    if (isSequence && text.endsWith('\n') && isWhole(pieces.join(''))) {
      yield* itemOf(pieces.join(''));
      pieces = [];
    }
  }
  yield* itemOf(pieces.join(''));

  function* itemOf(line: string): Generator {
    if (!line.trim()) return;
    throwIfAborted(reading.signal, reading.request);
    yield parse(line, 'a line', response, reading);
  }
}

function isWhole(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

function parse(
  text: string,
  where: string,
  response: Response,
  { redact, refuse }: Reading,
): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const problem = `${response.status} with broken JSON in ${where}`;
    throw refuse(response, problem, redact(text).slice(0, 200));
  }
}

/** The text of a response as it arrives. The caller's signal ends it, and leaving it closes the connection. */
function textOf(response: Response, reading: Reading): AsyncIterable<string> {
  const { request, signal, redact } = reading;
  const reader = response.body?.getReader();
  const stop = (): void => {
    // What broke off has nothing to cancel.
    reader?.cancel(signal?.reason).catch(() => {});
  };
  // At once: the call may be aborted before the first item is asked for.
  signal?.addEventListener('abort', stop);
  return texts();

  async function* texts(): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    try {
      for (let isDone = !reader; !isDone;) {
        const piece = await reader?.read();
        throwIfAborted(reading.signal, reading.request);
        isDone = piece?.done ?? true;
        yield decoder.decode(piece?.value, { stream: !isDone });
      }
    } catch (cause) {
      if (cause instanceof AbortError) throw cause;
      throw new ConnectionError(request, 'the answer broke off', {
        cause: safeCause(cause, redact),
      });
    } finally {
      signal?.removeEventListener('abort', stop);
      stop();
    }
  }
}

/** Gives items to one loop. A second one would see a stream that is empty. */
function once(items: AsyncGenerator): AsyncIterable<unknown> {
  let isTaken = false;
  return {
    [Symbol.asyncIterator]() {
      if (isTaken) throw new TypeError('The items of an answer can be read only once.');
      isTaken = true;
      return items;
    },
  };
}
