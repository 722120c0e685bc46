// An imported connector, read into answers, edited as a page edits them, and written again.
import { answersOf, generatePackage, readAnswers } from '../../../../src/connector/generate';
import { changes } from './imports';

export type Files = ReadonlyMap<string, string | Uint8Array>;
// biome-ignore lint/suspicious/noExplicitAny: a draft is JSON of any form, as a page edits it.
export type Raw = any;

export const definitionName = 'apiDefinition.swagger.json';
export const propertiesName = 'apiProperties.json';

export const json = (files: Files, name: string): Raw =>
  JSON.parse(Buffer.from(files.get(name) ?? '').toString('utf8'));

export function imported(files: Files): { readonly raw: Raw; readonly notes: readonly string[] } {
  const { answers, notes } = answersOf(files);
  return { raw: JSON.parse(JSON.stringify(answers)), notes };
}

/** What an edit changes, as sorted pointers in each file. */
export function edited(files: Files, edit: (raw: Raw) => void) {
  const { raw } = imported(files);
  edit(raw);
  const { answers, problems } = readAnswers(JSON.stringify(raw));
  if (answers === undefined) throw new Error('nothing was read');
  const made: Files = new Map(generatePackage(answers).files.map(({ path, content }) => [path, content]));
  const sides = (name: string) => changes(json(files, name), json(made, name)).sort();
  return { made, problems, definition: sides(definitionName), properties: sides(propertiesName) };
}
