// Every built page carries one content security policy that fits its scripts.
import { describe, expect, test } from 'vitest';
import { readBuiltFile, readBuiltSite } from '../../scripts/built-site.mjs';
import { inlineScriptHashes, policyFor } from '../../src/plugins/content-security-policy/policy';

const site = readBuiltSite();
const pages = site.files.filter((file) => file.endsWith('.html'));

test('there are pages', () => {
  expect(pages).toEqual(expect.arrayContaining(['index.html', '404.html']));
});

describe.each(pages)('%s', (page) => {
  const html = readBuiltFile(site, page);
  const head = /<head[^>]*>([\s\S]*?)<\/head>/i.exec(html)?.[1] ?? '';

  test('has one policy, first in its head', () => {
    expect(html.match(/http-equiv=["']?content-security-policy/gi)).toHaveLength(1);
    expect(head).toMatch(/^(<meta charset=[^>]*>)?<meta http-equiv="Content-Security-Policy" content="[^"]+">/i);
  });

  test('its policy names each inline script, and no other', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(head)?.[1];
    expect(policy).toBe(policyFor(inlineScriptHashes(html)));
  });
});
