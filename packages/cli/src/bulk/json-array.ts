// The items of one JSON array, without ever holding it: its texts are found by their brackets, and read by JSON.parse,
// which sees all that lies between the commas. What passes it is JSON as a whole.
import { brokenFile, jsonRow, largestRow, RowError, type Row } from './row.ts';

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);
const [listStart, listEnd] = [0x5b, 0x5d];
const blank = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** A row for each item of the array. */
export async function* jsonArrayRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let row = 0;
  let depth = 0;
  let isEnded = false;
  let isText = false;
  let isEscaped = false;
  const keep = (part: Uint8Array): void => {
    parts.push(part);
    size += part.length;
    if (size > largestRow) throw brokenFile(`Row ${row + 1}`, `has more than ${largestRow} bytes`);
  };
  const take = (): Row => {
    const whole = Buffer.concat(parts);
    [parts, size] = [[], 0];
    row++;
    return rowOf(whole, row);
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (isText) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) isText = false;
      } else if (depth === 0) {
        if (blank.has(byte)) continue;
        if (isEnded || byte !== listStart)
          throw brokenFile(isEnded ? 'After the end, the file' : 'The file', 'is no JSON array');
        depth = 1;
        start = at + 1;
      } else if (byte === quote) isText = true;
      else if (opening.has(byte)) depth++;
      else if (closing.has(byte)) {
        depth--;
        if (depth > 0) continue;
        if (byte !== listEnd) throw brokenFile(`After row ${row + 1}, the array`, 'ends with }');
        isEnded = true;
        keep(chunk.subarray(start, at));
        // An array may be empty, but not end with a comma.
        if (row > 0 || !parts.every((part) => part.every((one) => blank.has(one)))) yield take();
      } else if (byte === comma && depth === 1) {
        keep(chunk.subarray(start, at));
        yield take();
        start = at + 1;
      }
    }
    if (depth > 0) keep(chunk.subarray(start));
  }
  if (!isEnded && (depth > 0 || row > 0))
    throw brokenFile('The array', `breaks off in row ${row + 1}`);
}

function rowOf(bytes: Uint8Array, row: number): Row {
  return jsonRow(bytes, (error) =>
    // Where its syntax is broken, nobody knows where it ends.
    error.isSyntax || bytes.every((byte) => blank.has(byte))
      ? brokenFile(`Row ${row} of the array`, `is not JSON: ${error.message}`)
      : new RowError(error.message),
  );
}
