/** Values of parameters as somebody types them, by the type of the parameter. Pure. */

/** The value that a text stands for; the text itself where it does not fit the type, so that the check can say so. */
export function typedValue(text: string, type: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (type === 'boolean' && /^(?:true|false)$/.test(trimmed)) return trimmed === 'true';
  if ((type === 'integer' || type === 'number') && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(trimmed)) {
    const number = Number(trimmed);
    // A number that is still being typed, such as `1.`, does not come here; one with too many digits stays a text.
    return String(number) === trimmed || type === 'number' ? number : text;
  }
  if (type === 'array') return trimmed.split(',').map((entry) => entry.trim());
  return text;
}

/** The value as a text, for its field. */
export function textOfValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(textOfValue).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
