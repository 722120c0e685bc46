/** The schema of the notification is what later steps of a flow can use. */
import type { DefinitionModel } from '../model/definition';
import { certification } from './levels';
import { defineRule } from './rule';
import { saysSomething } from './schema-content';
import { sources } from './sources';

export const rule = defineRule({
  id: 'notification-content-schema-required',
  title: '`x-ms-notification-content` has a schema that is not empty',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [],
  sources: [sources.webhookTrigger, sources.submission],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const { node, template } of definition.paths) {
        const content = node.object('x-ms-notification-content');
        if (content === undefined || content.damaged) continue;
        const schema = content.get('schema');
        const meant = schema && definition.resolve(schema);
        // Another kind of value, and a reference that leads nowhere, are the matter of other rules.
        if (schema !== undefined && (meant?.kind !== 'object' || meant.damaged || saysSomething(meant))) continue;
        report(schema ?? content, {
          message:
            schema === undefined
              ? `The notification content of \`${template}\` has no \`schema\`.`
              : `The schema of the notification content of \`${template}\` is empty.`,
          help: 'Describe the body that the service sends when it calls back.',
        });
      }
    },
  }),
});
