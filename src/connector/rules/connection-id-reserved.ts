/** The platform puts `/{connectionId}` before every path, so the name is taken. */
import type { ParameterView } from '../model/parameter';
import { type PathView, templateVariables } from '../model/path';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'connection-id-reserved',
  title: 'No parameter and no path variable is called `connectionId`',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [{ code: 'ConnectionIdParameterNotAllowed', message: "A parameter cannot be named as 'connectionId'." }],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    parameter({ site, node, name, location }: ParameterView) {
      // A path variable of that name is one mistake in two places; the path says it.
      if (location === 'path' || name?.toLowerCase() !== 'connectionid') return;
      report(site === node ? (node.get('name') ?? site) : site, {
        message: `A parameter is called \`${name}\`; the platform keeps that name for itself.`,
        help: 'Rename it; a query or header name that the service insists on can be set by a policy.',
      });
    },
    path({ template, node }: PathView) {
      const variable = templateVariables(template).find((name) => name.toLowerCase() === 'connectionid');
      if (variable === undefined) return;
      report(node, {
        message: `The path variable \`{${variable}}\` has a name that the platform keeps for itself.`,
        help: 'Rename the variable and its parameter; the service does not see the name.',
      });
    },
  }),
});
