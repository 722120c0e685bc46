/** Header names are the same whatever their capital letters. */
import type { DefinitionModel } from '../model/definition';
import { warning } from './levels';
import { responseObjects } from './response-objects';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'response-headers-unique',
  title: 'The headers of a response differ in more than capital letters',
  files: ['definition'],
  severity: warning,
  origin: 'openapi',
  official: [{ code: 'ResponseHeadersAreNotUnique', message: 'The response headers are not unique.' }],
  sources: [sources.swaggerValidator],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      for (const { node, words } of responseObjects(definition)) {
        const headers = node.object('headers')?.members ?? [];
        if (headers.length < 2) continue;
        const first = new Map<string, string>();
        for (const { name, value } of headers) {
          const earlier = first.get(name.toLowerCase());
          if (earlier === undefined) first.set(name.toLowerCase(), name);
          // Equal to the letter, the names are one member written twice, which `json-members-unique` reports.
          if (earlier === undefined || earlier === name || value === undefined) continue;
          report(value, {
            message: `The headers \`${earlier}\` and \`${name}\` of ${words} are one and the same; one of them is expected.`,
            fixes: [{ title: `Remove \`${name}\``, kind: 'review', edits: edit.remove(value) }],
          });
        }
      }
    },
  }),
});
