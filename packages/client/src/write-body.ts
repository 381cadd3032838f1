import type { EncodeBody, WriteBody } from './codecs.ts';
import { InputError } from './errors.ts';

/** Writes what `encode` makes of a body. @throws InputError where a required one is missing, and as `encode` does */
export function writes(encode: EncodeBody): WriteBody {
  return (declared, fields, draft) => {
    const { field, required } = declared;
    let value: unknown;
    if (field) {
      value = fields.get(field);
      fields.delete(field);
    } else if (fields.size || required) {
      value = Object.fromEntries(fields);
      fields.clear();
    }
    const at = field ?? 'body';
    if (value === undefined) {
      if (required) throw new InputError(at, 'is required');
      return;
    }
    const [content, type, isStream] = encode(declared, value, at);
    draft.body = content;
    if (type) draft.headers['content-type'] = type;
    else if (type === null) delete draft.headers['content-type'];
    if (isStream) draft.duplex = 'half';
  };
}
