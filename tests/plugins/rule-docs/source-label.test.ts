import { expect, it } from 'vitest';
import { catalogue } from '../../../src/connector';
import { sourceLabel } from '../../../src/plugins/rule-docs/source-label';

it.each([
  [
    'https://learn.microsoft.com/en-us/connectors/custom-connectors/openapi-extensions',
    'Microsoft Learn: openapi extensions',
  ],
  ['https://github.com/microsoft/PowerPlatformConnectors/pull/609', 'PowerPlatformConnectors: pull request 609'],
  ['https://github.com/microsoft/PowerPlatformConnectors/issues/7', 'PowerPlatformConnectors: issue 7'],
  [
    'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/a.json',
    'PowerPlatformConnectors: schemas/a.json',
  ],
  ['https://www.rfc-editor.org/rfc/rfc8259', 'RFC 8259'],
  ['https://spec.openapis.org/oas/v2.0', 'The Swagger 2.0 specification'],
  ['https://example.com/a/b/', 'example.com/a/b'],
])('%s is called "%s"', (address, label) => {
  expect(sourceLabel(address)).toBe(label);
});

it('tells the sources of each rule apart', () => {
  for (const { id, sources } of catalogue) {
    const labels = sources.map(sourceLabel);
    expect(new Set(labels).size, `${id}: ${labels.join(', ')}`).toBe(new Set(sources).size);
  }
});
