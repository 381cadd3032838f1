import stringWidth from 'string-width';

// What a terminal acts on, what breaks a row, and what reorders text.
const unsafe = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;
const short: Readonly<Record<string, string>> = {
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
};

/** Text on one line: control characters are shown as escapes, never acted on. */
export function printable(text: string): string {
  return text.replace(
    unsafe,
    (one) => short[one] ?? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** How many cells of a terminal a printable text takes. */
export function widthOf(text: string): number {
  return isAscii.test(text) ? text.length : stringWidth(text);
}

const isAscii = /^[ -~]*$/;
const graphemes = new Intl.Segmenter();

/** The text in at most so many cells; what is cut off is shown by `…`. */
export function fit(text: string, width: number): string {
  if (text.length <= width && widthOf(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const { segment } of graphemes.segment(text.slice(0, width * 16))) {
    used += widthOf(segment);
    if (used > width) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** The text with spaces up to the width. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
