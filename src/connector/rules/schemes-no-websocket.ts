/** The platform speaks HTTP alone. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { defineRule } from './rule';
import { schemesOf } from './scheme-lists';
import { sources } from './sources';

export const rule = defineRule({
  id: 'schemes-no-websocket',
  title: '`schemes` names no WebSocket protocol',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [{ code: 'SchemeNotSupported', message: 'The WebSocket transfer protocol schemes are not supported.' }],
  sources: [sources.swaggerValidator],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { items } of schemesOf(definition)) {
        const others = items.some(({ value }) => value === 'https' || value === 'http');
        for (const scheme of items) {
          if (scheme.value !== 'ws' && scheme.value !== 'wss') continue;
          report(scheme, {
            message: `\`${scheme.value}\` is a WebSocket protocol, which the platform does not speak; \`https\` is expected.`,
            fixes: others
              ? [{ title: `Remove \`${scheme.value}\``, kind: 'review', edits: edit.remove(scheme) }]
              : [{ title: 'Use `https`', kind: 'review', edits: [edit.replace(scheme, 'https')] }],
          });
        }
      }
    },
  }),
});
