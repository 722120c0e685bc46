/** What the parts of the OpenAPI converter share: the source, the remarks, and where references lead. */
import { escapeToken, parsePointer } from '../../text/json-pointer';
import { isObject, type JsonObject } from '../json';
import { pascalCase, UniqueNames } from '../operation-names';
import type { Path, Remarks } from '../remarks';

export interface Target {
  readonly value: unknown;
  readonly path: Path;
}

const longestChain = 50;

export class Context {
  private readonly names = new UniqueNames();
  /** Schemas that references find outside `components/schemas`, by pointer; they become definitions. */
  private readonly hoisted = new Map<string, string>();
  /** Schemas that are converted already: a schema is asked for more than once where variants are put together. */
  readonly converted = new WeakMap<JsonObject, JsonObject>();
  /** Schemas that are written out at the place of a reference, by pointer; `open` are those that are being written. */
  readonly writtenOut = new Map<string, JsonObject | undefined>();
  readonly open = new Set<string>();
  /** Hoisted schemas that are still to be converted. */
  readonly waiting: Array<{ readonly name: string; readonly target: Target }> = [];

  constructor(
    readonly root: JsonObject,
    readonly remarks: Remarks,
    schemaNames: readonly string[],
  ) {
    for (const name of schemaNames) this.names.take(name);
  }

  /** What a local pointer like `#/components/schemas/Pet` leads to. */
  lookUp(reference: string): Target | undefined {
    const path = pathOf(reference);
    if (path === undefined) return undefined;
    let value: unknown = this.root;
    for (const token of path) {
      if (Array.isArray(value)) value = /^\d+$/.test(token) ? value[Number(token)] : undefined;
      else value = isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
      if (value === undefined) return undefined;
    }
    return { value, path };
  }

  /** Follows references until something else stands there; `undefined`, with a remark, when none leads on. */
  follow(value: unknown, path: Path): { readonly value: JsonObject; readonly path: Path } | undefined {
    let target: Target = { value, path };
    for (let step = 0; step < longestChain; step++) {
      if (!isObject(target.value)) {
        this.remarks.problem(target.path, `An object is expected here; ${kindOf(target.value)} is not read.`);
        return undefined;
      }
      const reference = target.value.$ref;
      if (typeof reference !== 'string') return { value: target.value, path: target.path };
      const next = this.lookUp(reference);
      if (next === undefined) {
        this.dangling(reference, target.path);
        return undefined;
      }
      target = next;
    }
    this.remarks.problem(path, 'The reference leads in a circle and never to anything.');
    return undefined;
  }

  /** Says why a reference was left out. */
  dangling(reference: string, path: Path): void {
    if (reference.startsWith('#')) {
      this.remarks.problem([...path, '$ref'], `Nothing is at \`${reference}\`; what it should describe is left out.`);
    } else {
      this.remarks.lost(
        [...path, '$ref'],
        `\`${reference}\` is in another file, which is not read. Put the parts into one file first.`,
      );
    }
  }

  /** The reference in Swagger 2.0 for a schema reference of the source, or `undefined`, with a remark. */
  schemaReference(reference: string, from: Path): string | undefined {
    const target = this.lookUp(reference);
    if (target === undefined) {
      this.dangling(reference, from);
      return undefined;
    }
    const { path } = target;
    const [first, second, name] = path;
    if (path.length === 3 && first === 'components' && second === 'schemas') return definitionReference(String(name));
    const key = path.join('\n');
    let given = this.hoisted.get(key);
    if (given === undefined) {
      given = this.names.take(pascalCase(path.slice(-3).join(' ')) || 'Schema');
      this.hoisted.set(key, given);
      this.waiting.push({ name: given, target });
    }
    return definitionReference(given);
  }
}

function definitionReference(name: string): string {
  return `#/definitions/${escapeToken(name)}`;
}

function pathOf(reference: string): string[] | undefined {
  if (!reference.startsWith('#')) return undefined;
  try {
    return parsePointer(decodeURI(reference.slice(1)));
  } catch {
    return parsePointer(reference.slice(1));
  }
}

/** The kind of a value, as a person calls it. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
