/** Routing does not look at capital letters, so two such paths are one. */
import type { DefinitionModel } from '../model/definition';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'path-unique',
  title: 'Paths differ in more than capital letters',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'PathRedefined',
      message:
        "The path '{0}' is defined multiple times with different capitalization. Paths must be unique when compared case-insensitively.",
    },
  ],
  sources: [sources.swaggerValidator, 'https://github.com/microsoft/powerapps-tools/issues/222'],
  fixable: false,
  check: ({ report }) => ({
    definition({ paths }: DefinitionModel) {
      const first = new Map<string, string>();
      for (const { template, node } of paths) {
        const key = template.toLowerCase();
        const earlier = first.get(key);
        if (earlier === undefined) {
          first.set(key, template);
        } else if (earlier !== template) {
          report(node, {
            message: `The path \`${template}\` differs from \`${earlier}\` in capital letters alone; one of them is expected.`,
            help: 'Put the operations of both under one path.',
            values: [key],
          });
        }
      }
    },
  }),
});
