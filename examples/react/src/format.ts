/**
 * The time in UTC, spelled alike by every server and browser: what `Intl` makes differs by version, and a page that
 * differs from what the server rendered is rendered anew.
 */
export function formatDate(time: string | number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}

/** @param ms milliseconds */
export function formatDuration(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(2)} s`;
}

export function formatMetric(value: unknown): string {
  if (typeof value !== 'number') return String(value);
  return String(Number(value.toPrecision(3)));
}

export function formatName(key: string): string {
  return key.replaceAll('_', ' ');
}
