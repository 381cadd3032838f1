// Sequences that a terminal acts on: CSI, OSC with its text, and two-character escapes.
const escapes =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;
// Control characters but the line break, and those that reorder text.
const unprintable = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/** Text from outside made safe for a terminal: no escape sequences, control characters or text direction tricks. */
export function clean(text: string): string {
  return text.replace(escapes, '').replaceAll('\t', ' ').replace(unprintable, '');
}

/** The same on one line, cut at `limit` characters. */
export function cleanLine(text: string, limit: number = Number.POSITIVE_INFINITY): string {
  const line = clean(text).replace(/\s+/g, ' ').trim();
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}

// A full stop, and what can begin a sentence after it; not within "e.g. JSON".
const sentence = /^.*?[.!?](?<!\b(?:e\.g|i\.e|etc|vs|cf)\.)(?=\s+[\p{Lu}*_`("“[])/u;

/** The first sentence of Markdown below its headings, on one line: for where there is no room for all of it. */
export function firstSentence(markdown: string): string {
  const paragraphs = clean(markdown)
    .trim()
    .split(/\n\s*\n/);
  const text = paragraphs.find((paragraph) => !/^\s*#[^\n]*$/.test(paragraph)) ?? '';
  const line = unmarked(cleanLine(text.replace(/^\s*#.*\n/, '')));
  return sentence.exec(line)?.[0] ?? line;
}

/** What stands in Markdown before its second section: what an introduction begins with. */
export function introduction(markdown: string): string {
  const text = markdown.trim();
  const end = text.search(/\n#{1,6}\s/);
  return end < 0 ? text : text.slice(0, end);
}

/**
 * Wraps Markdown for a terminal: paragraphs are filled, list items keep their bullets and hang, headings stand alone,
 * tables and fenced code stay as they are. Blank lines separate paragraphs.
 */
export function wrap(markdown: string, width: number): string[] {
  const lines: string[] = [];
  for (const block of blocks(markdown)) {
    if (block.verbatim) lines.push(block.text);
    else fill(block.text, block.hang, width, lines);
  }
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

interface Block {
  text: string;
  readonly hang: number;
  readonly verbatim: boolean;
}

function blocks(markdown: string): Block[] {
  const found: Block[] = [];
  let paragraph: Block | undefined;
  let fenced = false;
  const verbatim = (text: string): void => {
    found.push({ text, hang: 0, verbatim: true });
    paragraph = undefined;
  };
  for (const raw of clean(markdown).split('\n')) {
    const line = raw.trimEnd();
    const text = line.trimStart();
    if (text.startsWith('```')) {
      fenced = !fenced;
      paragraph = undefined;
    } else if (fenced) {
      verbatim(`  ${line}`);
    } else if (text === '') {
      if (found.length > 0 && found.at(-1)?.text !== '') verbatim('');
    } else if (text.startsWith('|')) {
      verbatim(line);
    } else if (text.startsWith('#')) {
      found.push({ text: unmarked(text.replace(/^#+\s*/, '')), hang: 0, verbatim: false });
      paragraph = undefined;
    } else {
      const item = /^([-*+]|\d{1,9}[.)])\s+/.exec(text);
      if (item !== null || paragraph === undefined) {
        const indent = item === null ? 0 : Math.min(line.length - text.length, 8);
        paragraph = {
          text: ' '.repeat(indent) + unmarked(text),
          hang: indent + (item?.[1] === undefined ? 0 : item[1].length + 1),
          verbatim: false,
        };
        found.push(paragraph);
      } else {
        paragraph.text += ` ${unmarked(text)}`;
      }
    }
  }
  return found;
}

// Bold is the one mark that gets in the way of reading.
function unmarked(text: string): string {
  return text.replace(/\*\*([^*\s][^*]{0,200})\*\*/g, '$1');
}

function fill(text: string, hang: number, width: number, lines: string[]): void {
  const indent = /^ */.exec(text)?.[0] ?? '';
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    if (line === '') line = indent + word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = ' '.repeat(hang) + word;
    }
  }
  if (line !== '') lines.push(line);
}
