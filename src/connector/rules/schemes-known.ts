/** The specification knows four protocols. */
import type { DefinitionModel } from '../model/definition';
import type { JsonNode } from '../text/json-node';
import { nearest } from '../text/nearest';
import { error } from './levels';
import { wordOnce } from './proposal';
import { defineRule, type Fix, type NodeEditor } from './rule';
import { schemesOf } from './scheme-lists';
import { sources } from './sources';

const protocols: readonly string[] = ['http', 'https', 'ws', 'wss'];

export const rule = defineRule({
  id: 'schemes-known',
  title: '`schemes` holds transfer protocols',
  files: ['definition'],
  severity: error,
  origin: 'openapi',
  official: [
    {
      code: 'SchemeNotValid',
      message: "The 'schemes' property must only contain transfer protocols from the list: {0}.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { items } of schemesOf(definition)) {
        for (const scheme of items) {
          if (typeof scheme.value !== 'string' || protocols.includes(scheme.value)) continue;
          report(scheme, {
            message: `\`${scheme.value}\` is not a transfer protocol; \`https\` is expected.`,
            values: [protocols.join(', ')],
            fixes: proposals(scheme, scheme.value, edit),
          });
        }
      }
    },
  }),
});

/** The protocol that is meant, written right; removed where the list has it already. */
function proposals(scheme: JsonNode, written: string, edit: NodeEditor): Fix[] {
  const plain = written.trim().toLowerCase().replace(/:\/*$/, '');
  const meant = protocols.includes(plain) ? plain : nearest(plain, ['http', 'https']);
  return meant === undefined ? [] : [wordOnce(scheme, meant, meant === plain ? 'safe' : 'review', edit)];
}
