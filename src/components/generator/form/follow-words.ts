/** What follows an id when it changes, in a sentence. Pure. */

/** More than these are counted. */
const most = 4;

/** Empty where nothing names the id. */
export function followWords(places: readonly string[]): string {
  const all = [...new Set(places)];
  if (all.length === 0) return '';
  const shown = all.slice(0, all.length > most ? most - 1 : most);
  const left = all.length - shown.length;
  const parts = left === 0 ? shown : [...shown, `${left} more`];
  const last = parts.at(-1) ?? '';
  const list = parts.length === 1 ? last : `${parts.slice(0, -1).join('; ')}; and ${last}`;
  return `Named by ${list}. What names it follows when you change it.`;
}
