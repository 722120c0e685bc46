/** A value under a name that the template does not know has no effect. */
import { anyCase } from '../model/connection-parameters';
import { operationNames, parameterPrefix, policySection } from '../model/policy-templates';
import type { PropertiesModel } from '../model/properties';
import { warning } from './levels';
import { proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'policy-parameter-known',
  title: 'A policy has only parameters of its template',
  files: ['properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.policyTemplates, sources.propertiesSchema],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      for (const { id, template, parameters } of connector.policies) {
        const known = Object.keys(template?.parameters ?? {});
        if (known.length === 0 || parameters === undefined) continue;
        const names = [...known.map((name) => parameterPrefix + name), operationNames, policySection];
        for (const { name, value, keyRange } of parameters.members) {
          if (value === undefined || names.includes(name)) continue;
          const free = names.filter((candidate) => !parameters.has(candidate));
          // People forget the prefix, or write the one of the neighbour.
          const bare = anyCase(name.slice(name.lastIndexOf('.') + 1), known);
          const full = bare === undefined ? undefined : parameterPrefix + bare;
          const rename = (meant: string) => edit.rename(value, meant);
          report(value, {
            message: `\`${name}\` is not a parameter of the policy \`${id}\`.`,
            range: keyRange,
            ...(full !== undefined && free.includes(full)
              ? {
                  help: `Did you mean \`${full}\`?`,
                  fixes: [{ title: `Rename to \`${full}\``, kind: 'safe' as const, edits: rename(full) }],
                }
              : proposal(
                  name,
                  free,
                  rename,
                  `It takes ${known.map((word) => `\`${parameterPrefix}${word}\``).join(', ')}.`,
                )),
          });
        }
      }
    },
  }),
});
