/** The specification knows four protocols. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { defineRule } from './rule';
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
      for (const scheme of schemesOf(definition).flatMap(({ items }) => items)) {
        if (typeof scheme.value !== 'string' || protocols.includes(scheme.value)) continue;
        const meant = /^https(:\/\/)?$/i.test(scheme.value.trim()) ? 'https' : undefined;
        report(scheme, {
          message: `\`${scheme.value}\` is not a transfer protocol; \`https\` is expected.`,
          values: [protocols.join(', ')],
          fixes:
            meant === undefined ? [] : [{ title: 'Use `https`', kind: 'safe', edits: [edit.replace(scheme, meant)] }],
        });
      }
    },
  }),
});
