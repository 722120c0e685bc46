/** A draft that comes as a file. Pure. */
import { isObject, type JsonObject } from './json-at';

export type Imported = { readonly draft: JsonObject } | { readonly problem: string };

/** As large as any source in JSON may be: a draft of an import holds the imported files. */
export const largestDraft = 16 * 2 ** 20;

/** Reads the text of a file. What is wrong within the draft is told at its fields; here it only has to be one. */
export function importedDraft(name: string, text: string): Imported {
  if (text.length > largestDraft)
    return { problem: `\`${name}\` is larger than 16 MB; the JSON file of a draft is expected.` };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const detail = error instanceof Error ? ` ${error.message}.` : '';
    return { problem: `\`${name}\` could not be read as JSON; the JSON file of a draft is expected.${detail}` };
  }
  if (!isObject(value)) return { problem: `\`${name}\` holds no JSON object; the JSON file of a draft is expected.` };
  if (typeof value.swagger === 'string' || typeof value.openapi === 'string')
    return { problem: `\`${name}\` is a definition; a draft is expected, the file that this page or \`init\` wrote.` };
  if (!isObject(value.general) && !Array.isArray(value.operations))
    return { problem: `\`${name}\` is no draft: it has neither \`general\` nor \`operations\`.` };
  return { draft: value };
}
