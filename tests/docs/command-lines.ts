// The commands that pages tell people to type: found in fences and in the middle of sentences, and cut into words.

/** One command, with the place where it stands. */
export interface CommandLine {
  readonly place: string;
  readonly words: readonly string[];
  /** In a sentence only a part of a command may stand: the name of a group, an ellipsis. */
  readonly inSentence: boolean;
}

/** The commands of a page. Blocks of questions are left out: half of what they say is wrong on purpose. */
export function commandLines(page: string, text: string): CommandLine[] {
  const found: CommandLine[] = [];
  let fence: { mark: string; language: string } | undefined;
  let pending = '';
  text.split('\n').forEach((line, index) => {
    const place = `${page}:${index + 1}`;
    const [, mark, language = ''] = /^\s*(`{3,})(\w*)/.exec(line) ?? [];
    if (mark !== undefined) {
      if (fence === undefined) fence = { mark, language };
      else if (mark === fence.mark && language === '') fence = undefined;
    } else if (fence === undefined) {
      for (const [, code = ''] of line.matchAll(/`([^`]+)`/g))
        for (const words of commandsOf(code)) found.push({ place, words, inSentence: true });
    } else if (/^(?:bash|sh|console|powershell)$/.test(fence.language)) {
      pending += line.replace(/\\$/, ' ');
      if (line.endsWith('\\')) return;
      for (const words of commandsOf(pending)) found.push({ place, words, inSentence: false });
      pending = '';
    }
  });
  return found;
}

/** The commands of one line; what is redirected, piped or a remark is cut off. */
export function commandsOf(line: string): string[][] {
  const commands: string[][] = [[]];
  for (const [word] of line.matchAll(/(?:"[^"]*"|'[^']*'|<[^<>]*>|[^\s"'<])+|</g)) {
    if (word.startsWith('#')) break;
    if (/^(?:&&|\|\|?|;|<|>{1,2})$/.test(word)) commands.push([]);
    else commands.at(-1)?.push(word.replace(/^(["'])(.*)\1$/, '$2'));
  }
  return commands.filter((words) => words.length > 0);
}
