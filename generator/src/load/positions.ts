import { EVENT_ID, SCALAR_STYLE, getScalarValue, type Event, type ScalarEvent } from 'js-yaml';

/** A node of the text: where its key stands if it has one, else where it starts itself. */
interface TextNode {
  readonly offset: number;
  /** Shared between an anchor and its aliases. */
  readonly content: Content | undefined;
}

/** What is below a mapping or a sequence. */
interface Content {
  readonly members?: Map<string, TextNode>;
  readonly items?: TextNode[];
  /** The values of `<<`. */
  merged?: readonly TextNode[];
}

/** A collection that is being read. */
interface Frame {
  readonly offset: number;
  readonly content: Content;
  key: { readonly text: string; readonly offset: number; readonly merge: boolean } | undefined;
}

/** Where each node of a text stands. */
export class Positions {
  readonly #root: TextNode;
  readonly #lineStarts: readonly number[];

  /** Reads the positions from the events of the YAML parser; aliases and merge keys lead to their anchors. */
  constructor(text: string, events: readonly Event[]) {
    this.#root = readTree(text, events);
    this.#lineStarts = readLineStarts(text);
  }

  /**
   * The line and column of the node that these keys lead to: of its key in a mapping, of the node
   * itself in a sequence. Where the text has no such node, those of the nearest one above it.
   */
  locate(keys: Iterable<string>): { line: number; column: number } {
    let node = this.#root;
    for (const key of keys) {
      const child = childOf(node, key);
      if (child === undefined) {
        break;
      }
      node = child;
    }
    return node === this.#root ? { line: 1, column: 1 } : this.at(node.offset);
  }

  /** Every key of the text, as it is written (an alias's keys once), with its offset. */
  *keys(): Generator<{ key: string; offset: number }> {
    const pending = [this.#root.content];
    const seen = new Set<Content>();
    while (pending.length > 0) {
      const content = pending.pop();
      if (content === undefined || seen.has(content)) {
        continue;
      }
      seen.add(content);
      for (const [key, { offset }] of content.members ?? []) {
        yield { key, offset };
      }
      for (const nodes of [content.members?.values(), content.items, content.merged]) {
        for (const node of nodes ?? []) {
          pending.push(node.content);
        }
      }
    }
  }

  /** The line and column of an offset into the text. */
  at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }
}

function childOf({ content }: TextNode, key: string): TextNode | undefined {
  const pending = [content];
  const seen = new Set<Content>();
  while (pending.length > 0) {
    const next = pending.pop();
    if (next === undefined || seen.has(next)) {
      continue;
    }
    seen.add(next);
    const child = next.members?.get(key) ?? next.items?.[Number(key)];
    if (child !== undefined) {
      return child;
    }
    // The first of several merged mappings wins, so it must be looked at first.
    pending.push(...(next.merged ?? []).map((merged) => merged.content).reverse());
  }
  return undefined;
}

function readTree(text: string, events: readonly Event[]): TextNode {
  let root: TextNode = { offset: 0, content: undefined };
  const anchors = new Map<string, Content>();
  const frames: Frame[] = [];

  const place = (offset: number, content: Content | undefined, keyText: string): void => {
    const frame = frames.at(-1);
    if (frame === undefined) {
      root = { offset: 0, content };
    } else if (frame.content.items !== undefined) {
      // An empty item has no place of its own.
      frame.content.items.push({ offset: offset < 0 ? frame.offset : offset, content });
    } else if (frame.key === undefined) {
      frame.key = {
        text: keyText,
        offset,
        merge: keyText === '<<' && text.startsWith('<<', offset),
      };
    } else if (frame.key.merge) {
      frame.content.merged = content?.items ?? [{ offset, content }];
      frame.key = undefined;
    } else {
      frame.content.members?.set(frame.key.text, { offset: frame.key.offset, content });
      frame.key = undefined;
    }
  };

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const content: Content =
          event.type === EVENT_ID.MAPPING ? { members: new Map() } : { items: [] };
        if (event.anchorStart >= 0) {
          anchors.set(text.slice(event.anchorStart, event.anchorEnd), content);
        }
        place(event.start, content, '');
        frames.push({ offset: event.start, content, key: undefined });
        break;
      }
      case EVENT_ID.SCALAR:
        place(scalarOffset(event), undefined, getScalarValue(text, event));
        break;
      case EVENT_ID.ALIAS:
        place(
          event.anchorStart - 1,
          anchors.get(text.slice(event.anchorStart, event.anchorEnd)),
          '',
        );
        break;
      case EVENT_ID.POP:
        frames.pop();
        break;
      default:
    }
  }
  return root;
}

function scalarOffset({ style, valueStart }: ScalarEvent): number {
  const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? valueStart - 1 : valueStart;
}

function readLineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) {
    starts.push(index + lineBreak.length);
  }
  return starts;
}
