/**
 * What the reference rules have in common. Swagger 2.0 keeps what references may mean in three places, and the official
 * validator checks each with codes of its own, so there are three rules of each sort and one check behind them.
 */

import type { DefinitionModel } from '../model/definition';
import { decodeFragment } from '../model/references';
import type { JsonNode } from '../text/json-node';
import { escapeToken, parsePointer } from '../text/json-pointer';
import { nearest } from '../text/nearest';
import type { ReferenceKind, RuleContext, Visitor } from './rule';

/** The member of the definition that holds what references of a kind may mean. */
export const referenceHomes: Readonly<Record<ReferenceKind, string>> = {
  schema: 'definitions',
  parameter: 'parameters',
  response: 'responses',
};

/** The name that a reference of the right form gives, such as `Book` of `#/definitions/Book`; else `undefined`. */
export function referredName(reference: string, kind: ReferenceKind): string | undefined {
  if (!reference.startsWith('#/')) return undefined;
  const home = `#/${referenceHomes[kind]}/`;
  const name = reference.startsWith(home) ? reference.slice(home.length) : '';
  // Nearly all are a plain name after the home, with nothing to decode.
  if (name !== '' && !/[/~%]/.test(name)) return name;
  const tokens = parsePointer(decodeFragment(reference.slice(1)));
  return tokens?.length === 2 && tokens[0] === referenceHomes[kind] && tokens[1] !== '' ? tokens[1] : undefined;
}

/** Whether the characters of a reference make a JSON pointer; another rule speaks where they do not. */
export function isPointer(reference: string): boolean {
  return !/~(?![01])/.test(reference);
}

/** Reports references that do not lead into the place for their kind. */
export function checkForm(kind: ReferenceKind, { report }: RuleContext): Visitor {
  const home = `#/${referenceHomes[kind]}/`;
  return {
    reference(node: JsonNode, nodeKind: ReferenceKind) {
      const reference = nodeKind === kind ? node.get('$ref') : undefined;
      if (typeof reference?.value !== 'string' || !isPointer(reference.value)) return;
      if (referredName(reference.value, kind) !== undefined) return;
      report(reference, {
        message: `\`$ref\` is \`${reference.value}\`; \`${home}\` and a name are expected.`,
        help: hintOn(reference.value, home),
        values: [reference.value],
      });
    },
  };
}

function hintOn(reference: string, home: string): string {
  if (/^(https?:|[\w./-]+\.(json|ya?ml))/i.test(reference)) {
    return 'The platform reads one file. Copy what you refer to into it.';
  }
  if (reference.startsWith('#/components/'))
    return `OpenAPI 3 keeps it there; in Swagger 2.0 it belongs in \`${home}\`.`;
  return `Move what you refer to into \`${home}\` and refer to it by its name.`;
}

/** Reports references to names that are not there, each missing name once. */
export function checkFound(kind: ReferenceKind, { report, edit }: RuleContext): Visitor {
  const missing = new Map<string, JsonNode[]>();
  return {
    reference(node: JsonNode, nodeKind: ReferenceKind, definition: DefinitionModel) {
      const reference = nodeKind === kind ? node.get('$ref') : undefined;
      if (typeof reference?.value !== 'string') return;
      const name = referredName(reference.value, kind);
      if (name === undefined || definition.root.get(referenceHomes[kind])?.has(name) === true) return;
      const earlier = missing.get(reference.value);
      if (earlier === undefined) missing.set(reference.value, [reference]);
      else earlier.push(reference);
    },
    done(definition: DefinitionModel) {
      const home = definition.root.get(referenceHomes[kind]);
      const known = home?.members.map(({ name }) => name) ?? [];
      for (const [value, [first, ...others]] of missing) {
        if (first === undefined) continue;
        const name = referredName(value, kind) ?? value;
        const meant = nearest(name, known);
        const more =
          others.length === 0
            ? ''
            : ` (${others.length} more ${others.length === 1 ? 'place refers' : 'places refer'} to it)`;
        report(first, {
          message: `\`$ref\` is \`${value}\`, but \`${referenceHomes[kind]}\` holds no \`${name}\`${more}.`,
          ...(meant === undefined ? {} : { help: `Did you mean \`${meant}\`?` }),
          values: [value],
          fixes:
            meant === undefined
              ? []
              : [
                  {
                    title: `Refer to \`${meant}\`${others.length === 0 ? '' : ' everywhere'}`,
                    kind: 'review',
                    edits: [first, ...others].map((site) =>
                      edit.replace(site, `#/${referenceHomes[kind]}/${escapeToken(meant)}`),
                    ),
                  },
                ],
        });
      }
    },
  };
}

/** Reports entries of the home that are themselves references. */
export function checkDirect(kind: ReferenceKind, { report }: RuleContext): Visitor {
  return {
    definition({ root }: DefinitionModel) {
      for (const { name, value } of root.object(referenceHomes[kind])?.members ?? []) {
        const reference = value?.get('$ref');
        // Where it leads nowhere at all, the rule about the form speaks.
        if (typeof reference?.value !== 'string' || referredName(reference.value, kind) === undefined) continue;
        report(reference, {
          message: `\`${name}\` in \`${referenceHomes[kind]}\` is only a reference to \`${reference.value}\`; the object itself is expected.`,
          help: 'Refer to the other one directly where this one is used, or write the object out here.',
        });
      }
    },
  };
}
