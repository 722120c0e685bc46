/** Pieces of Markdown for the readme and the introduction. */

export interface Section {
  readonly title: string;
  readonly body: string;
}

/** A document with a title, an opening and sections. */
export function document(title: string, opening: string, sections: readonly Section[]): string {
  const parts = sections.flatMap(({ title: name, body }) => [`## ${name}`, body]);
  return `${[`# ${plain(title)}`, opening, ...parts].join('\n\n')}\n`;
}

/** A text on one line, with its marks as they are meant. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

/** A text that a person has written as Markdown stays as it is, but cannot open a section of its own. */
export function written(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^(#{1,2})(?=\s)/gm, '###');
}
