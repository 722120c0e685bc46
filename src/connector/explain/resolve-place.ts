/**
 * From a place as a log writes it to a node of the open files. Logs write pointers in many ways: escaped or not, with dots
 * and brackets, with or without the slash in front, and with a prefix that the platform added.
 */
import type { ConnectorModel } from '../model/connector';
import type { JsonNode } from '../text/json-node';

export interface ResolvedPlace {
  readonly node: JsonNode;
  /** Whether all of it was found; else the node is the last one on the way. */
  readonly isWhole: boolean;
}

/** The first of several places that is there; else the one of which most is there. */
export function resolvePlace(model: ConnectorModel, places: readonly string[]): ResolvedPlace | undefined {
  let best: ResolvedPlace | undefined;
  for (const place of places) {
    for (const spelling of spellings(place)) {
      for (const root of [model.definition?.root, model.properties?.root]) {
        if (root === undefined) continue;
        const found = semanticPlace(model, spelling) ?? walk(root, spelling);
        if (found.isWhole) return found;
        if (found.node !== root && (best === undefined || found.node.depth > best.node.depth)) best = found;
      }
    }
  }
  return best;
}

function spellings(place: string): string[] {
  const bare = place.replace(/^#/, '');
  const plain = bare.replaceAll('~1', '/').replaceAll('~0', '~');
  const all = [plain, bare, plain.replace('/{connectionId}', ''), percentDecoded(plain)];
  return [...new Set(all)];
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `operation/<id>/…`, as the check of updates writes it. */
function semanticPlace({ definition }: ConnectorModel, place: string): ResolvedPlace | undefined {
  const [, id, rest = ''] = /^\/?operation\/([^/]+)(?:\/(.*))?$/.exec(place) ?? [];
  const operation = id === undefined ? undefined : definition?.operationById(id);
  if (operation === undefined || definition === undefined) return undefined;
  const [, name, below = ''] = /^parameters?\/([^/]+)(?:\/(.*))?$/.exec(rest) ?? [];
  const parameter = operation.parameters.find((one) => one.name === name);
  // What a trigger passes on stands beside the operation; the check counts it among the answers.
  const [, callback] = /^responses\/(x-ms-notification-content.*)$/.exec(rest) ?? [];
  const start = callback === undefined ? (parameter?.node ?? operation.node) : operation.pathItem;
  const steps = (callback ?? (parameter === undefined ? rest : below)).split('/').filter((step) => step !== '');
  let node = start;
  for (const step of steps) {
    const here = definition.resolve(node) ?? node;
    const child = here.get(step) ?? here.object('properties')?.get(step);
    if (child === undefined) return { node, isWhole: false };
    node = child;
  }
  return { node, isWhole: true };
}

/** Goes down as far as the text leads: of the members whose names it begins with, the longest. */
function walk(root: JsonNode, text: string): ResolvedPlace {
  let node = root;
  let rest = text.trim();
  while (rest !== '' && rest !== '/') {
    const step = stepDown(node, rest);
    if (step === undefined) return { node, isWhole: false };
    node = step.node;
    rest = step.rest;
  }
  return { node, isWhole: true };
}

function stepDown(node: JsonNode, text: string): { node: JsonNode; rest: string } | undefined {
  const [, opening = ''] = /^((?:\[['"]?|[/.])?)/.exec(text) ?? [];
  const rest = text.slice(opening.length);
  if (node.kind === 'array') {
    const index = /^(\d+)['"]?\]?/.exec(rest);
    const item = index === null ? undefined : node.items[Number(index[1])];
    return item === undefined || index === null ? undefined : { node: item, rest: rest.slice(index[0].length) };
  }
  let best: { node: JsonNode; rest: string; length: number } | undefined;
  for (const { name, value } of node.members) {
    // Somebody may have mended the two slashes of `/paths//books`.
    for (const spelled of name.startsWith('/') ? [name, name.slice(1)] : [name]) {
      if (value === undefined || (best !== undefined && spelled.length <= best.length)) continue;
      if (rest.slice(0, spelled.length).toLowerCase() !== spelled.toLowerCase()) continue;
      const after = rest.slice(spelled.length);
      if (after !== '' && !/^(?:['"]?\]|[/.[])/.test(after)) continue;
      best = { node: value, rest: after.replace(/^['"]?\]/, ''), length: spelled.length };
    }
  }
  return best === undefined ? undefined : { node: best.node, rest: best.rest };
}

/** The way through names that a log may have left out the escapes of, as a pointer; for texts without a connector. */
export function asPointer(place: string): string | undefined {
  const bare = place.replace(/^#/, '');
  if (/^\/?operation\//.test(bare)) return undefined;
  if (/[[]/.test(bare)) {
    const steps = [...bare.matchAll(/\[['"]([^'"]*)['"]\]|\[(\d+)\]|([^.[\]]+)/g)].map(
      (m) => m[1] ?? m[2] ?? m[3] ?? '',
    );
    return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  }
  if (!bare.includes('/') && bare.includes('.')) return `/${bare.replaceAll('.', '/')}`;
  return bare.startsWith('/') ? bare : `/${bare}`;
}
