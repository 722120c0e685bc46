/** The platform passes what the maker filled in for the poll on to the subscription, by name. */
import type { DefinitionModel } from '../model/definition';
import { ofParameter } from '../model/inputs';
import { error } from './levels';
import { notificationLinks } from './notification-links';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'notification-link-parameters-agree',
  title: 'Parameters of the same name agree in a polling trigger and its webhook',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'ParamtersWithSameNameMustHaveSameTypeAndVisibility',
      message: 'Parameters of the same name in fetch and subscribe operations must be of the same type and visibility.',
    },
  ],
  sources: [sources.swaggerValidator],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { operation, target } of notificationLinks(definition)) {
        for (const parameter of operation.parameters) {
          const other = target?.parameters.find(({ name }) => name !== undefined && name === parameter.name);
          if (target === undefined || other === undefined || other.node === parameter.node) continue;
          const [here, there] = [ofParameter(definition, parameter), ofParameter(definition, other)];
          const visibility = (node: typeof here.node) => node.string('x-ms-visibility') || 'none';
          const [seen, seenThere] = [visibility(parameter.node), visibility(other.node)];
          if (here.type === there.type && seen === seenThere) continue;
          const difference =
            here.type === there.type
              ? `has the visibility \`${seen}\` here and \`${seenThere}\``
              : `is of type \`${here.type ?? 'unknown'}\` here and \`${there.type ?? 'unknown'}\``;
          report(parameter.site, {
            message: `The parameter \`${parameter.name ?? ''}\` of ${operation.name} ${difference} in the webhook ${target.name}; both are expected to agree.`,
          });
        }
      }
    },
  }),
});
