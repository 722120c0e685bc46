/** Two shelves are enough for one connector. */
import { limits } from '../model/measure';
import { readCategories } from './connector-categories';
import { certification } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';
import { partRange } from './string-part';

/** The number stands in the validator's own message. */
const maximum = limits.categories;

export const rule = defineRule({
  id: 'connector-metadata-max-two-categories',
  title: 'The connector is in at most two categories',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [
    {
      code: 'TooManyConnectorCategories',
      message: `The maximum allowed number of categories for the connector is '${maximum}'.`,
    },
  ],
  sources: [sources.submission, sources.swaggerValidator, pullRequest(500)],
  fixable: false,
  check: ({ report }) => ({
    definition({ root }) {
      const found = readCategories(root);
      const extra = found?.categories[maximum];
      if (found === undefined || extra === undefined) return;
      const { node, categories } = found;
      report(node, {
        message: `The connector names ${categories.length} categories; ${maximum} are allowed.`,
        help: 'Keep the two under which makers would look for the service.',
        range: partRange(node, extra.start, categories.at(-1)?.end ?? extra.end),
      });
    },
  }),
});
