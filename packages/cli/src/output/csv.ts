import { cellText, isRecord, valueAt } from './value.ts';

/** One record of RFC 4180, with its line break. */
export function csvRecord(fields: readonly string[]): string {
  return `${fields.map(quoted).join(',')}\r\n`;
}

/**
 * The fields of an item.
 * @param safe an apostrophe is put before what a spreadsheet would run as a formula
 */
export function csvFields(item: unknown, columns: readonly string[], safe: boolean): string[] {
  return columns.map((name) => {
    const value = isRecord(item) ? valueAt(item, name) : item;
    const text = cellText(value);
    return safe && typeof value !== 'number' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  });
}

// A record of one empty field would be an empty line, which readers skip.
function quoted(field: string, _index: number, { length }: readonly string[]): string {
  return /[",\r\n]|^\s|\s$/.test(field) || (field === '' && length === 1)
    ? `"${field.replaceAll('"', '""')}"`
    : field;
}
