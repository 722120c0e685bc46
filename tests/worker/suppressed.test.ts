/** What the configuration beside a connector means for the page: the profile that it opens with, and what is hidden. */
import { expect, it } from 'vitest';
import { lint } from '../../src/connector';
import { check } from '../../src/worker/check';
import { read } from '../../src/worker/read';

const definition =
  '{\n  "swagger": "2.0",\n  "info": { "title": "Tea", "version": "1.0" },\n  "schemes": ["https", "https"],\n  "paths": {}\n}\n';
const config = '{ "profile": "independent", "suppressions": [{ "rule": "array-values-unique", "reason": "Old." }] }';
const files = new Map([
  ['apiDefinition.swagger.json', definition],
  ['fusion-connector.config.json', config],
]);
const sources = (folder: string, from: ReadonlyMap<string, string>) =>
  [...from].map(([path, text]) => ({ path: folder + path, bytes: new TextEncoder().encode(text) }));

it('a connector opens with the profile of its configuration, whatever its folder is called', () => {
  expect(read(sources('certified-connectors/Tea/', files), false).opened?.profile).toBe('independent');
  const without = new Map([...files].slice(0, 1));
  expect(read(sources('Tea/', without), true).opened?.profile).toBeUndefined();
});

it('suppressed findings come with their reason and their place, and do not count', () => {
  const { findings, suppressed, summary } = check(lint, files, 'custom');
  expect(suppressed).toEqual([
    {
      id: 'array-values-unique@apiDefinition.swagger.json#/schemes/1',
      rule: 'array-values-unique',
      file: 'apiDefinition.swagger.json',
      message: '"https" stands twice in `schemes`; once is enough.',
      reason: 'Old.',
      position: { line: 4, column: 24 },
    },
  ]);
  expect(findings.some(({ rule }) => rule === 'array-values-unique')).toBe(false);
  expect(summary.errors + summary.warnings + summary.hints).toBe(findings.length);
});
