// Contents that are sequences: events, and values in lines.
import type { Operation, Response } from './api.ts';

/** Server-sent events. */
export function isEventStream(mediaType: string): boolean {
  return /^text\/event-stream\b/i.test(mediaType);
}

/** What comes in items: events, or JSON values in lines or after record separators (RFC 7464). */
export function isSequence(mediaType: string): boolean {
  return (
    isEventStream(mediaType) ||
    /[/+](x-)?(nd-?json|jsonl|json-?lines|json-seq)\s*([;,]|$)/i.test(mediaType)
  );
}

/** The responses that mean success; `default` does where no other does. */
export function successes(operation: Operation): readonly Response[] {
  const some = operation.responses.filter(({ status }) => status.startsWith('2'));
  return some.length > 0 ? some : operation.responses.filter(({ status }) => status === 'default');
}

/** Whether hooks read an operation as a query: it reads, and answers with a value, which a cache can hold. */
export function isQuery(operation: Operation): boolean {
  const contents = successes(operation).flatMap(({ content }) => content);
  return operation.reads && !contents.some(({ mediaType }) => isSequence(mediaType));
}
