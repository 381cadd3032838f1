import { Recent } from './recent.ts';
import { valueAt } from './value-at.ts';

/** What a page brings that did not come before. */
export interface Brought<Item> {
  /** Its items, without those that came before. */
  readonly items: Item[];
  readonly isNew: boolean;
}

/** As many keys are remembered: far more than can be added to a list between two requests. */
const mostKeys = 10_000;

/**
 * Tells the items of each page that came before: by their keys, of which the last 10,000, or ten pages', are remembered.
 * Items without a key are never left out, but a page that has the same ones as the page before brings nothing new.
 */
export function newsBy<Item>(key: string | undefined): (page: readonly Item[]) => Brought<Item> {
  const keys = new Recent();
  let before = '[]';
  return (page) => {
    const most = Math.max(mostKeys, 10 * page.length);
    const withoutKey: Item[] = [];
    let isNew = false;
    const items = page.filter((item) => {
      const value = valueAt(item, key);
      if (typeof value !== 'string' && typeof value !== 'number') return withoutKey.push(item);
      const isFirst = !keys.add(value, most);
      isNew ||= isFirst;
      return isFirst;
    });
    const text = JSON.stringify(withoutKey);
    isNew ||= withoutKey.length > 0 && text !== before;
    before = text;
    return { items, isNew };
  };
}
