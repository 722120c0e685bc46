/** People look for connectors by category. */
import { certification } from './levels';
import { requireMetadataItem } from './metadata-item-required';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'connector-metadata-categories-required',
  title: 'The connector metadata names one or two `Categories`',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [
    {
      code: 'ConnectorMetadataPropertiesMissing',
      message: "The connector metadata property 'Categories' is required.",
    },
  ],
  sources: [sources.submission, sources.swaggerValidator],
  fixable: 'review',
  check: (context) =>
    requireMetadataItem(
      context,
      'Categories',
      'Add `{ "propertyName": "Categories", "propertyValue": "Data" }` with one or two of the fixed categories.',
    ),
});
