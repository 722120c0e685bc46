/** Which of several content types is taken: Swagger 2.0 has one schema for all of them. */
import { isObject, type JsonObject } from '../json';
import type { Path } from '../remarks';
import { type Context, kindOf } from './context';
import { literal } from './literal';

export interface Media {
  readonly type: string;
  readonly value: JsonObject;
  readonly path: Path;
  /** All types that share the schema of the chosen one. */
  readonly types: readonly string[];
}

const jsonType = /^(application|text)\/([\w.+-]+\+)?json\b/i;

/** The lower, the better: JSON is what the platform reads best, then forms. */
function rank(type: string): number {
  if (/^application\/json\b/i.test(type)) return 0;
  if (jsonType.test(type)) return 1;
  if (/^multipart\/form-data\b/i.test(type)) return 2;
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return 3;
  return type.includes('*') ? 5 : 4;
}

export function isForm(type: string): boolean {
  return rank(type) === 2 || rank(type) === 3;
}

export function isTextual(type: string): boolean {
  return jsonType.test(type) || /xml\b|^text\//i.test(type);
}

/** Chooses from a `content` object, and says what was not chosen. */
export function chooseMedia(context: Context, content: unknown, path: Path): Media | undefined {
  if (content === undefined) return undefined;
  if (!isObject(content)) {
    context.remarks.problem(path, `\`content\` maps media types to schemas; ${kindOf(content)} is left out.`);
    return undefined;
  }
  const given = Object.entries(content);
  const [chosen] = given
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => rank(a.entry[0]) - rank(b.entry[0]) || a.index - b.index);
  if (chosen === undefined) return undefined;
  const [name, raw] = chosen.entry;
  const others = given.filter(([type]) => type !== name);
  if (others.length > 0) {
    context.remarks.lost(
      path,
      `\`${name}\` is taken; ${others.map(([type]) => `\`${type}\``).join(', ')} ${others.length === 1 ? 'is' : 'are'} left out, because Swagger 2.0 has one schema for all media types.`,
    );
  }
  const type = mediaType.test(name) && !name.startsWith('*') && !name.includes('/*') ? name : 'application/json';
  if (type !== name)
    context.remarks.changed(
      [...path, name],
      `\`${name}\` is no definite media type; \`application/json\` stands for it.`,
    );
  const at = [...path, name];
  if (!isObject(raw))
    context.remarks.problem(at, `A media type is described by an object; ${kindOf(raw)} is left out.`);
  return { type, value: isObject(raw) ? raw : {}, path: at, types: [type] };
}

const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(\s*;\s*[\w.-]+=("[^"]*"|[^\s;"]+))*\s*;?$/;

/** The example of a media type: its own, or the first of several. */
export function exampleOf(context: Context, { value, path }: Media): unknown {
  if (value.example !== undefined) return literal(context, value.example, [...path, 'example']);
  if (!isObject(value.examples)) return undefined;
  const [first, ...others] = Object.keys(value.examples);
  if (first === undefined) return undefined;
  if (others.length > 0)
    context.remarks.lost([...path, 'examples'], `Swagger 2.0 has one example for a media type; \`${first}\` stays.`);
  const target = context.follow(value.examples[first], [...path, 'examples', first]);
  const found = target?.value;
  if (found?.externalValue !== undefined) {
    context.remarks.lost([...path, 'examples', first], 'The example is in another file and is left out.');
  }
  return target === undefined ? undefined : literal(context, target.value.value, [...target.path, 'value']);
}
