/** robots.txt names the sitemap where the site is really served. */
import { expect, it } from 'vitest';
import { robotsText } from '../../src/plugins/robots/robots-text';

it.each([
  ['https://example.org', '/', 'https://example.org/sitemap.xml'],
  ['https://example.org', '/fusion/', 'https://example.org/fusion/sitemap.xml'],
  ['https://example.org/', '/fusion', 'https://example.org/fusion/sitemap.xml'],
])('%s under %s', (url, baseUrl, sitemap) => {
  expect(robotsText(url, baseUrl)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
});

it('refuses an address that is none', () => {
  expect(() => robotsText('example.org', '/')).toThrow();
});
