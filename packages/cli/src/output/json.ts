// JSON escapes C0 controls only; the others, and those that reorder text, are as dangerous for a terminal.
const unsafe = /[\u007f-\u009f\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/** Indented JSON that is safe to show: dangerous characters are written as escapes, which mean the same. */
export function toJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
