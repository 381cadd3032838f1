/** The candidates that a mistyped word most probably means: none, one, or a few that are equally near. */
export function suggest(word: string, candidates: readonly string[]): string[] {
  const typed = fold(word);
  let best = Math.max(1, Math.floor(typed.length * 0.4));
  let found: string[] = [];
  for (const candidate of candidates) {
    const distance = editDistance(typed, fold(candidate), best);
    if (distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(candidate);
  }
  if (found.length === 0 && typed.length > 1) {
    found = candidates.filter((candidate) => fold(candidate).startsWith(typed));
  }
  return found.slice(0, 3);
}

/** "Did you mean x?", or nothing. */
export function didYouMean(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const last = names.at(-1) ?? '';
  return [
    `Did you mean ${names.length === 1 ? last : `${names.slice(0, -1).join(', ')} or ${last}`}?`,
  ];
}

// camelCase, snake_case and kebab-case of one name are the same word to whoever types it.
function fold(word: string): string {
  return word
    .slice(0, 100)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

// Insertions, deletions, substitutions and swaps of neighbours.
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
