/** The gallery links to the service from here. */
import { certification } from './levels';
import { requireMetadataItem } from './metadata-item-required';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'connector-metadata-website-required',
  title: 'The connector metadata names the `Website` of the service',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [
    {
      code: 'ConnectorMetadataPropertiesMissing',
      message: "The connector metadata property 'Website' is required.",
    },
  ],
  sources: [sources.submission, sources.swaggerValidator],
  fixable: 'review',
  check: (context) =>
    requireMetadataItem(
      context,
      'Website',
      'Add `{ "propertyName": "Website", "propertyValue": "https://…" }` with the home page of the service.',
    ),
});
