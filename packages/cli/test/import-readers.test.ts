// What `--from` reads: NDJSON, JSON arrays and CSV, however the bytes come in pieces.
import { describe, expect, test } from 'vitest';

import { formatOf, peek, rowsOf, type ItemFormat } from '../src/bulk/format.ts';
import { largestRow, RowError, type Row } from '../src/bulk/row.ts';
import { Failure } from '../src/failure.ts';

const schema = {
  $defs: {
    Item: {
      type: 'object',
      properties: {
        name: { type: 'string' },
        size: { type: 'integer' },
        price: { type: ['number', 'null'] },
        isNew: { type: 'boolean' },
        tags: { type: 'array', items: { type: 'string' } },
        either: { anyOf: [{ type: 'string' }, { type: 'number' }] },
        meta: { type: 'object', properties: { count: { type: 'number' } } },
      },
    },
  },
  type: 'object',
  properties: { items: { type: 'array', items: { $ref: '#/$defs/Item' } } },
};

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function rows(
  format: ItemFormat,
  text: string | Uint8Array,
  size: number,
): Promise<readonly (readonly [value: unknown, line?: number])[]> {
  const { bytes } = await peek(pieces(Buffer.from(text as string), size));
  const found: [unknown, number?][] = [];
  for await (const row of await rowsOf(format, bytes, schema, 'items')) {
    found.push(row.line === undefined ? [valueOf(row)] : [valueOf(row), row.line]);
  }
  return found;
}

// A bad row is its reason, and what was read.
function valueOf(row: Row): unknown {
  try {
    return row.value();
  } catch (error) {
    if (error instanceof RowError) return { reason: error.message, source: row.source };
    throw error;
  }
}

async function problem(
  format: ItemFormat,
  text: string | Uint8Array,
  size = 5,
): Promise<string | undefined> {
  try {
    await rows(format, text, size);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

describe.each([1, 2, 7, 100_000])('in pieces of %d bytes', (size) => {
  test('NDJSON: a row for each line that is not blank', async () => {
    const text = '\ufeff{"a":"grüße"}\r\n\n  \n[1]\n{"a":\n"no end"';
    expect(await rows('ndjson', text, size)).toEqual([
      [{ a: 'grüße' }, 1],
      [[1], 4],
      [{ reason: expect.stringMatching(/^is not JSON: /), source: '{"a":' }, 5],
      ['no end', 6],
    ]);
  });

  test('a JSON array: a row for each item', async () => {
    const text = '\ufeff [ {"a":"]},[\\"\\\\"} , [[1,2],{}],\n"ü,", 5 ,null ] \r\n';
    expect(await rows('json', text, size)).toEqual([
      [{ a: ']},["\\' }],
      [[[1, 2], {}]],
      ['ü,'],
      [5],
      [null],
    ]);
    expect(await rows('json', '[ \n ]', size)).toEqual([]);
  });

  test('CSV: quotes, line ends, and what the schema says of columns', async () => {
    const text =
      '\ufeffname,size,price,isNew,tags,either,meta.count,meta.other,x.y:json\r\n' +
      '"a ""b"", c\nd",1,1.5,true,"[""t""]",5,7,8,{}\r\n' +
      ' ü ,,,,,,,,\r\n';
    expect(await rows('csv', text, size)).toEqual([
      [
        {
          name: 'a "b", c\nd',
          size: 1,
          price: 1.5,
          isNew: true,
          tags: ['t'],
          either: '5',
          meta: { count: 7, other: '8' },
          x: { y: {} },
        },
        3,
      ],
      [{ name: ' ü ' }, 4],
    ]);
  });
});

test('nothing in, nothing out', async () => {
  for (const format of ['csv', 'json', 'ndjson'] as const) {
    expect(await rows(format, '', 5)).toEqual([]);
    expect(await rows(format, '\n\n', 5)).toEqual([]);
  }
  expect(await rows('csv', 'name,size\n', 5)).toEqual([]);
});

test.each([
  ['name:number', '5', { name: 5 }],
  ['size:text', '5', { size: '5' }],
  ['new:boolean', 'false', { new: false }],
  ['new:json', '"[1]"', { new: [1] }],
  ['new', 'true', { new: 'true' }],
  ['dc:title', 'x', { 'dc:title': 'x' }],
  ['__proto__.a', 'x', JSON.parse('{"__proto__":{"a":"x"}}')],
])('the column %s', async (column, cell, item) => {
  const [[value]] = (await rows('csv', `${column}\n${cell}\n`, 99)) as [[unknown]];
  expect(JSON.stringify(value)).toBe(JSON.stringify(item));
});

test.each([
  ['size', '1.5x', 'size: needs a number'],
  ['size', '0x10', 'size: needs a number'],
  ['isNew', 'yes', 'isNew: needs true or false'],
  ['tags', 'a', 'tags: needs JSON: '],
  ['size', '12345678901234567890', 'size: needs JSON: the number'],
  ['name', 'a,b', 'has 2 cells, but the header has 1'],
])('CSV: a bad row in the column %s: %s', async (column, cell, reason) => {
  const text = `${column}\n${cell}\n`;
  const [[value]] = (await rows('csv', text, 99)) as [[{ reason: string }]];
  expect(value.reason).toContain(reason);
});

test('a number that cannot be kept is one bad row', async () => {
  const large = '12345678901234567890';
  const bad = { reason: expect.stringContaining('cannot be kept exactly'), source: large };
  expect(await rows('json', `[1,${large},2]`, 3)).toEqual([[1], [bad], [2]]);
});

test('what is no UTF-8', async () => {
  const bytes = Buffer.from([0x22, 0xff, 0x22]);
  const line = Buffer.concat([bytes, Buffer.from('\n1\n')]);
  expect(await rows('ndjson', line, 2)).toMatchObject([
    [{ reason: 'is not UTF-8 text' }, 1],
    [1, 2],
  ]);
  const list = Buffer.concat([Buffer.from('[1,'), bytes, Buffer.from(']')]);
  expect(await rows('json', list, 2)).toMatchObject([[1], [{ reason: 'is not UTF-8 text' }]]);
  expect(await problem('csv', line)).toBe('--from: The file is not UTF-8 text.');
});

test.each([
  ['[1,2', 'The array breaks off in row 2.'],
  ['[{"a":"', 'The array breaks off in row 1.'],
  ['[', 'The array breaks off in row 1.'],
  ['[1,]', 'Row 2 of the array is not JSON: it is empty.'],
  ['[,1]', 'Row 1 of the array is not JSON: it is empty.'],
  ['[1 2]', 'Row 1 of the array is not JSON: '],
  ['[1,{"a":[1}]', 'The array breaks off in row 2.'],
  ['[1,{"a":[1}],2]]', 'Row 2 of the array is not JSON: '],
  ['[1}', 'After row 1, the array ends with }.'],
  ['[1] 2', 'After the end, the file is no JSON array.'],
  ['[1][2]', 'After the end, the file is no JSON array.'],
  ['{"a":1}', 'The file is no JSON array.'],
])('no JSON array: %s', async (text, message) => {
  expect(await problem('json', text)).toContain(`--from: ${message}`);
});

test('takes the arrays that JSON.parse takes', async () => {
  const alphabet = ['[', ']', '{', '}', ',', ':', '"', '\\', '1', ' ', '"a"', 'null'];
  let seed = 7;
  let valid = 0;
  for (let run = 0; run < 4000; run++) {
    let text = '[';
    for (let length = 0; length < run % 6; length++) {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      text += alphabet[Math.floor((seed / 2 ** 31) * alphabet.length)] ?? '';
    }
    text += ']';
    let expected: unknown;
    try {
      expected = JSON.parse(text);
      valid++;
    } catch {
      expected = undefined;
    }
    const found = await rows('json', text, 3).catch(() => undefined);
    expect(found?.map(([value]) => value)).toEqual(expected);
  }
  expect(valid).toBeGreaterThan(100);
});

test.each([
  ['a\n"b', 'The file ends within quotes'],
  ['a\n"b"c\n', 'Line 2 has text behind a closing quote'],
  ['a\nb"c"\n', 'Line 2 has a quote in the middle of a cell'],
  ['a,,b\n', 'a column has no name'],
  ['a..b\n', 'the column a..b has an empty step'],
  ['a,a\n', 'the columns a and a are for the same field'],
  ['a:number,a:text\n', 'the columns a and a are for the same field'],
  ['a.b,a\n', 'the columns a and a.b are for the same field'],
])('no CSV: %j', async (text, message) => {
  expect(await problem('csv', text)).toContain(message);
});

test.each([
  ['ndjson', 'Line 1 has more than'],
  ['json', 'Row 1 has more than'],
  ['csv', 'Line 1 has more than'],
] as const)('a row without end is no row: %s', async (format, message) => {
  const text = `${format === 'json' ? '[' : ''}"${'x'.repeat(largestRow + 9)}`;
  expect(await problem(format, text, 1024 * 1024)).toContain(message);
});

test.each([
  ['csv', undefined, 'x.CSV', '['],
  ['ndjson', undefined, 'x.jsonl', '['],
  ['ndjson', undefined, 'x.ndjson', 'a,b'],
  ['json', undefined, 'x.json', '\ufeff \n[1]'],
  ['ndjson', undefined, 'x.json', '{"a":1}'],
  ['csv', undefined, '-', 'a,b'],
  ['csv', undefined, '-', ''],
  ['json', 'json', 'x.csv', 'a,b'],
])('%s is how it is read: said %s, named %s, with %j', (expected, said, name, text) => {
  expect(formatOf(said, name, Buffer.from(text))).toBe(expected);
});

test('no format', () => {
  expect(() => formatOf('jsn', '-', Buffer.from(''))).toThrow('--from-format cannot be "jsn".');
});
