/** The words of a command as bash reads them: quotes, escapes, and lines that go on after a backslash. */

export interface ShellWords {
  readonly words: readonly string[];
  readonly problem: string | undefined;
}

const ansiEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'", '"': '"' };

/** Splits a command. Stops where another command would begin. */
export function shellWords(command: string): ShellWords {
  const text = command.replace(/\r\n?/g, '\n');
  const words: string[] = [];
  let word: string | undefined;
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '\\') {
      if (text.charAt(at + 1) !== '\n') word = `${word ?? ''}${text.charAt(at + 1)}`;
      at += 2;
    } else if (char === "'" || char === '"' || (char === '$' && text.charAt(at + 1) === "'")) {
      const start = char === '$' ? at + 1 : at;
      const quoted = readQuoted(text, start, char === '$');
      if (quoted === undefined) {
        const line = text.slice(0, start).split('\n').length;
        return { words: [], problem: `Line ${line}: a quote is opened and never closed.` };
      }
      word = `${word ?? ''}${quoted.value}`;
      at = quoted.end;
    } else if (/\s/.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      at++;
      if (char === '\n' && words.length > 0) break;
    } else if ('|;&<>'.includes(char)) break;
    else {
      word = `${word ?? ''}${char}`;
      at++;
    }
  }
  if (word !== undefined) words.push(word);
  return { words, problem: undefined };
}

function readQuoted(text: string, start: number, ansi: boolean): { value: string; end: number } | undefined {
  const quote = text.charAt(start);
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === quote) return { value, end: at + 1 };
    const next = text.charAt(at + 1);
    if (char !== '\\' || (quote === "'" && !ansi)) value += char;
    else if (ansi) {
      const unit = /^u([\dA-Fa-f]{1,4})|^x([\dA-Fa-f]{1,2})/.exec(text.slice(at + 1, at + 6));
      value += unit
        ? String.fromCharCode(Number.parseInt(unit[1] ?? unit[2] ?? '', 16))
        : (ansiEscapes[next] ?? `\\${next}`);
      at += unit ? unit[0].length : 1;
    } else {
      // Between double quotes a backslash is kept before most characters.
      if (next !== '\n') value += '"\\$`'.includes(next) ? next : `\\${next}`;
      at++;
    }
  }
  return undefined;
}
