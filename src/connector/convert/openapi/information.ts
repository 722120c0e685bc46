/** `info`, `tags` and `externalDocs`. */
import { compact, extensionsOf, isObject, type JsonObject, textOf } from '../json';
import { type Context, kindOf } from './context';

export function convertInfo(context: Context, value: unknown): JsonObject {
  if (!isObject(value)) {
    context.remarks.problem(['info'], `\`info\` is an object with title and version; ${kindOf(value)} stands there.`);
  }
  const info = isObject(value) ? value : {};
  const title = textOf(info.title);
  if (title === undefined)
    context.remarks.problem(['info', 'title'], 'The source has no title; "Untitled" stands for it.');
  const hasVersion = typeof info.version === 'string' || typeof info.version === 'number';
  if (!hasVersion) context.remarks.problem(['info', 'version'], 'The source has no version; "1.0" stands for it.');
  if (info.summary !== undefined && info.description !== undefined) {
    context.remarks.lost(['info', 'summary'], '`info` has no `summary` in Swagger 2.0.');
  }
  const description = textOf(info.description) ?? textOf(info.summary);
  return compact([
    ['title', title ?? 'Untitled'],
    ['description', description],
    ['version', hasVersion && String(info.version) !== '' ? String(info.version) : '1.0'],
    ['termsOfService', textOf(info.termsOfService)],
    ['contact', partOf(info.contact, ['name', 'url', 'email'])],
    [
      'license',
      textOf(isObject(info.license) ? info.license.name : undefined) && partOf(info.license, ['name', 'url']),
    ],
    ...extensionsOf(info),
  ]);
}

function partOf(value: unknown, names: readonly string[]): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  const part = compact([
    ...names.map((name): [string, unknown] => [name, textOf(value[name])]),
    ...extensionsOf(value),
  ]);
  return Object.keys(part).length === 0 ? undefined : part;
}

export function convertTags(context: Context, value: unknown): JsonObject[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const tags = new Map<string, JsonObject>();
  for (const [index, tag] of value.entries()) {
    const name = isObject(tag) ? textOf(tag.name) : undefined;
    if (!isObject(tag) || name === undefined || tags.has(name)) {
      context.remarks.problem(['tags', index], 'A tag has a name of its own; this one is left out.');
      continue;
    }
    const docs = convertDocs(tag.externalDocs);
    tags.set(
      name,
      compact([['name', name], ['description', textOf(tag.description)], ['externalDocs', docs], ...extensionsOf(tag)]),
    );
  }
  return tags.size === 0 ? undefined : [...tags.values()];
}

export function convertDocs(value: unknown): JsonObject | undefined {
  const url = isObject(value) ? textOf(value.url) : undefined;
  return isObject(value) && url !== undefined
    ? compact([['description', textOf(value.description)], ['url', url], ...extensionsOf(value)])
    : undefined;
}
