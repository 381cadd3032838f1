// What the comments of operations say.
import type { Operation } from '../model/api.ts';
import type { Doc } from '../print/type.ts';
import { sentMethod } from './wire.ts';

/** The comment of an operation, or of a declaration that belongs to it: `lead` says in what way. */
export function operationDoc(operation: Operation, lead?: string): Doc {
  const { path, summary, description, deprecated } = operation;
  const tags = deprecated ? [{ name: 'deprecated', text: '' }] : [];
  const request = `\`${sentMethod(operation)} ${path}\``;
  if (lead !== undefined) return { text: `${lead} ${request}.`, tags };
  const words = [summary, description].flatMap((text) => text?.trim() || []);
  const distinct = words[0] === words[1] ? words.slice(1) : words;
  return { text: [...distinct, request].join('\n\n'), tags };
}
