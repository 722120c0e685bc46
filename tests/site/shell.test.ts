/** What browsers read before any style sheet agrees with the style sheet and with the place of the site. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headTags } from '../../src/site/shell';

it('the colour of the browser bar is the ground of the page, light and dark', () => {
  const tokens = readFileSync('src/css/tokens.css', 'utf8');
  const grounds = [...tokens.matchAll(/--fusion-ground: (#\w+);/g)].map(([, colour]) => colour);
  const bars = headTags('/').flatMap(({ attributes }) =>
    attributes?.name === 'theme-color' ? [attributes.content] : [],
  );
  expect(grounds).toHaveLength(2);
  expect(bars).toEqual(grounds);
});

it.each(['/', '/fusion/', '/fusion'])('icons exist and are asked for under %s', (baseUrl) => {
  const base = baseUrl.replace(/\/*$/, '/');
  const addresses = headTags(baseUrl).flatMap(({ attributes }) => attributes?.href ?? []);
  expect(addresses).toHaveLength(3);
  for (const address of addresses) {
    expect(String(address).startsWith(base)).toBe(true);
    expect(existsSync(`static/${String(address).slice(base.length)}`)).toBe(true);
  }
});
