// The letters that stand for somebody instead of a picture.

/** Letters of the first and the last word of a name; titles before it ("Prof.") and degrees after a comma are left out. */
export function initialsOf(name: string): string {
  const [plain = ''] = name.split(',');
  const words = plain.split(/\s+/).filter((word) => /^[\p{Lu}\p{N}]/u.test(word) && !word.endsWith('.'));
  const first = words[0] ?? name.trim();
  if (/^\p{N}+$/u.test(first)) return first;
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return [first, last]
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase();
}
