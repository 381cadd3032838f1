// What a cell of CSV means, by the schema of the item and the name of the column.
import { JsonError, parseJson } from '../json.ts';
import { typesAt } from '../nested.ts';
import { cleanLine } from '../text.ts';
import { usageFailure } from '../failure.ts';
import { RowError } from './row.ts';

const kinds = ['text', 'number', 'boolean', 'json'] as const;

type Kind = (typeof kinds)[number];

interface Column {
  readonly name: string;
  readonly path: readonly string[];
  readonly kind: Kind;
}

/**
 * Reads the header. `a.b` is the field `b` in the object `a`; `a:number` says what the cells hold, else the schema does,
 * and what it does not know is text.
 * @param schema the JSON Schema of the input
 * @param items the field of the input that holds the items
 */
export function readColumns(
  header: readonly string[],
  schema: unknown,
  items: string,
): readonly Column[] {
  const columns = header.map((cell): Column => {
    const [, name = cell, declared] = /^(.*):(text|number|boolean|json)$/s.exec(cell) ?? [];
    const path = name.trim().split('.');
    if (path.includes('')) {
      throw usageFailure(
        name.trim() === ''
          ? '--from: a column has no name.'
          : `--from: the column ${cleanLine(name, 80)} has an empty step.`,
      );
    }
    const kind = kinds.find((one) => one === declared) ?? kindOf(typesAt(schema, items, path));
    return { name: name.trim(), path, kind };
  });
  for (const [index, { name }] of columns.entries()) {
    const other = columns.find(
      (one, at) => at !== index && (one.name === name || name.startsWith(`${one.name}.`)),
    );
    if (other !== undefined) {
      throw usageFailure(
        `--from: the columns ${cleanLine(other.name, 80)} and ${cleanLine(name, 80)} are for the same field.`,
      );
    }
  }
  return columns;
}

function kindOf(types: readonly unknown[]): Kind {
  const known = types.flat().filter((type) => type !== 'null');
  if (known.length === 0 || known.includes('string') || known.includes(undefined)) return 'text';
  if (known.every((type) => type === 'number' || type === 'integer')) return 'number';
  return known.every((type) => type === 'boolean') ? 'boolean' : 'json';
}

/** The item of a row. An empty cell is a field that is not there. */
export function itemOf(columns: readonly Column[], cells: readonly string[]): unknown {
  const item: Tree = new Map();
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (cell !== '') set(item, column.path, valueOf(column, cell));
  }
  return plain(item);
}

type Tree = Map<string, unknown>;

function set(tree: Tree, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    tree.set(step, value);
    return;
  }
  const inner = (tree.get(step) as Tree | undefined) ?? new Map<string, unknown>();
  tree.set(step, inner);
  set(inner, rest, value);
}

// Defines every key, also one called `__proto__`, as its own.
function plain(tree: Tree): object {
  return Object.fromEntries(
    [...tree].map(([key, value]) => [key, value instanceof Map ? plain(value) : value]),
  );
}

function valueOf({ name, kind }: Column, cell: string): unknown {
  const text = cell.trim();
  switch (kind) {
    case 'text':
      return cell;
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true';
      throw new RowError(`${name}: needs true or false`);
    case 'number':
      if (!/^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(text))
        throw new RowError(`${name}: needs a number`);
      return json(name, text);
    case 'json':
      return json(name, cell);
  }
}

function json(name: string, text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof JsonError) throw new RowError(`${name}: needs JSON: ${error.message}`);
    throw error;
  }
}
