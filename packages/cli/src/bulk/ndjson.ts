// Items in lines: a line that is no JSON is one bad row.
import { brokenFile, jsonRow, largestRow, RowError, type Row } from './row.ts';

const [newline, space] = [0x0a, 0x20];

/** A row for each line that is not blank. */
export async function* ndjsonRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  let line = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array): void => {
    parts.push(part);
    size += part.length;
    if (size > largestRow)
      throw brokenFile(`Line ${line + 1}`, `has more than ${largestRow} bytes`);
  };
  const take = (): Uint8Array => {
    const whole = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    [parts, size] = [[], 0];
    line++;
    return whole;
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(newline, start);
      if (end === -1) break;
      keep(chunk.subarray(start, end));
      const text = take();
      if (!isBlank(text)) yield rowOf(text, line);
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  const rest = take();
  if (!isBlank(rest)) yield rowOf(rest, line);
}

function isBlank(text: Uint8Array): boolean {
  return text.every((byte) => byte <= space);
}

function rowOf(bytes: Uint8Array, line: number): Row {
  return jsonRow(bytes, ({ message }) => new RowError(`is not JSON: ${message}`), line);
}
