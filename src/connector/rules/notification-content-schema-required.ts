/** The schema of the notification is what later steps of a flow can use. */
import type { PathView } from '../model/path';
import { certification } from './levels';
import { defineRule } from './rule';
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
    path({ node, template }: PathView) {
      const content = node.object('x-ms-notification-content');
      if (content === undefined || content.damaged) return;
      const schema = content.get('schema');
      if (schema !== undefined && (schema.kind !== 'object' || schema.members.length > 0)) return;
      report(schema ?? content, {
        message:
          schema === undefined
            ? `The notification content of \`${template}\` has no \`schema\`.`
            : `The schema of the notification content of \`${template}\` is empty.`,
        help: 'Describe the body that the service sends when it calls back.',
      });
    },
  }),
});
