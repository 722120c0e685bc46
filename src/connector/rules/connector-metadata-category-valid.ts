/** Categories come from a fixed list; any other name puts the connector nowhere. */
import { connectorCategories } from '../model/connector-categories';
import { nearest } from '../text/nearest';
import { type Category, isCategory, readCategories } from './connector-categories';
import { certification } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';
import { partRange, replacePart } from './string-part';

const list = connectorCategories.join(', ');

export const rule = defineRule({
  id: 'connector-metadata-category-valid',
  title: 'The categories of the connector come from the fixed list',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [
    {
      code: 'InvalidConnectorCategory',
      message: 'The connector category is invalid. Available categories are: [{0}].',
    },
  ],
  sources: [sources.submission, sources.swaggerValidator, pullRequest(500)],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    definition({ root }) {
      const found = readCategories(root);
      if (found === undefined) return;
      const { node, categories } = found;
      if (categories.length === 0) {
        report(node, {
          message: '`Categories` is empty; one or two categories are expected.',
          help: `The categories are: ${list}.`,
          values: [list],
        });
      }
      for (const category of categories) {
        if (!isCategory(category.name))
          report(node, { range: partRange(node, category.start, category.end), values: [list], ...judge(category) });
      }

      function judge({ name, start, end }: Category) {
        const pieces = name.split(/[,|/&]/).map((piece) => piece.trim());
        if (pieces.length > 1 && pieces.every(isCategory)) {
          const edits = [replacePart(edit, node, start, end, pieces.join(';'))];
          return {
            message: `\`${name}\` is not a category; the categories in it need a semicolon between them.`,
            fixes: [{ title: 'Put semicolons between the categories', kind: 'safe' as const, edits }],
          };
        }
        const meant = nearest(name, connectorCategories);
        return {
          message: `\`${name}\` is not a category of connectors.`,
          help: `${meant === undefined ? '' : `Did you mean \`${meant}\`? `}The categories are: ${list}.`,
          fixes:
            meant === undefined
              ? []
              : [
                  {
                    title: `Use \`${meant}\``,
                    kind: 'review' as const,
                    edits: [replacePart(edit, node, start, end, meant)],
                  },
                ],
        };
      }
    },
  }),
});
