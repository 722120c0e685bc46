/** The extension belongs to the path item; inside an operation nothing reads it. */
import type { OperationView } from '../model/operation';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'notification-content-on-path',
  title: '`x-ms-notification-content` stands beside the method, not inside it',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.webhookTrigger, sources.definitionSchema],
  fixable: 'review',
  check: ({ report, edit }) => ({
    operation({ name, node, pathItem, template }: OperationView) {
      const content = node.get('x-ms-notification-content');
      if (content === undefined) return;
      const isFree = !pathItem.has('x-ms-notification-content');
      report(content, {
        message: `\`x-ms-notification-content\` stands inside ${name}; it is expected in the path item \`${template}\`, beside the method.`,
        fixes: isFree
          ? [
              {
                title: 'Move it to the path item',
                kind: 'review',
                edits: [...edit.remove(content), edit.insert(pathItem, 'x-ms-notification-content', content.toValue())],
              },
            ]
          : [{ title: 'Remove it; the path item has one', kind: 'review', edits: edit.remove(content) }],
      });
    },
  }),
});
