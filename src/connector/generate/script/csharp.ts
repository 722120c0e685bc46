/** Pieces of C#: texts that stand in quotes, conditions, bodies that are indented. */

/** A text as a C# literal; what is not plain ASCII is written by its number. */
export function literal(value: string): string {
  const inner = [...value.split('')]
    .map((unit) => {
      if (unit === '"' || unit === '\\') return `\\${unit}`;
      const code = unit.charCodeAt(0);
      return code >= 0x20 && code < 0x7f ? unit : `\\u${code.toString(16).padStart(4, '0')}`;
    })
    .join('');
  return `"${inner}"`;
}

/** The condition that the operation is one of several. */
export function isOneOf(ids: readonly string[]): string {
  return ids.map((id) => `operation == ${literal(id)}`).join(' || ');
}

/** Lines moved to the right by steps of four blanks; empty lines stay empty. */
export function indented(lines: readonly string[], steps: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(steps * 4) + line));
}

/** `if` with its body. */
export function when(condition: string, body: readonly string[]): string[] {
  return [`if (${condition})`, '{', ...indented(body, 1), '}'];
}
