/** Whoever sends data to a service may read first what becomes of it. */
import { certification } from './levels';
import { requireMetadataItem } from './metadata-item-required';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'connector-metadata-privacy-policy-required',
  title: 'The connector metadata names the `Privacy policy` of the service',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [
    {
      code: 'ConnectorMetadataPropertiesMissing',
      message: "The connector metadata property 'Privacy policy' is required.",
    },
  ],
  sources: [sources.submission, sources.swaggerValidator],
  fixable: 'review',
  check: (context) =>
    requireMetadataItem(
      context,
      'Privacy policy',
      'Add `{ "propertyName": "Privacy policy", "propertyValue": "https://…" }` with the privacy page of the service.',
    ),
});
