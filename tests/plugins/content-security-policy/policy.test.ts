// The policy of one page, and the step that writes it into all of them.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writePolicies } from '../../../src/plugins/content-security-policy';
import { inlineScriptHashes, withPolicy } from '../../../src/plugins/content-security-policy/policy';

const page = (head: string, body = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('hashes', () => {
  test('are of inline scripts only, each once', () => {
    const html = page(
      '<script>a()</script><script data-rh=true>b()</script><script src=/x.js></script><script>a()</script>',
      '<script type="application/ld+json">{"a":1}</script><script type=application/json>{}</script><script></script>',
    );
    expect([...inlineScriptHashes(html)]).toEqual([hash('a()'), hash('b()')]);
  });
  test('are of modules and speculation rules too: a browser runs them', () => {
    expect(inlineScriptHashes('<script type=module>m()</script><script type=speculationrules>{}</script>').size).toBe(
      2,
    );
  });
  test('are of a script whose attribute only ends in "src"', () => {
    expect(inlineScriptHashes('<script data-src=x>a()</script>').size).toBe(1);
  });
});

describe('the tag', () => {
  test('stands first, after the character set', () => {
    expect(withPolicy(page('<title>x</title>'))).toMatch(/<head><meta http-equiv="Content-Security-Policy" content="/);
    expect(withPolicy(page('<meta charset=UTF-8><title>x</title>'))).toMatch(
      /<head><meta charset=UTF-8><meta http-equiv="Content/,
    );
  });
  test('is replaced when the step runs again', () => {
    const once = withPolicy(page('<meta charset=UTF-8><script>a()</script>'));
    expect(withPolicy(once)).toBe(once);
  });
  test('replaces an older policy, however it is written', () => {
    const old = page('<meta http-equiv=content-security-policy content="default-src *"><title>x</title>');
    expect(withPolicy(old).match(/content-security-policy/gi)).toHaveLength(1);
    expect(withPolicy(old)).not.toContain('default-src *');
  });
  test('closes what a page could send by', () => {
    const tag = withPolicy(page(''));
    for (const part of ["default-src 'none'", "connect-src 'self'", "form-action 'none'", "frame-src 'none'"]) {
      expect(tag).toContain(part);
    }
    expect(tag).not.toMatch(/script-src[^;]*unsafe|\*|https?:/);
  });
});

describe('a page that the policy would break is refused', () => {
  test.each([
    ['a style element', page('<style>a{}</style>'), /<style> element/],
    ['a handler', page('', '<button type=button onclick="a()">x</button>'), /inline "onclick" handler/],
    ['no head', '<p>x</p>', /no <head>/],
  ])('%s', (_, html, message) => expect(() => withPolicy(html)).toThrow(message));

  test.each([
    ['a handler in a script', page('<script>x="<b onclick=a>"</script>')],
    ['a style in a comment', page('<!-- <style> -->')],
    ['a code sample', page('', '<code>&lt;style&gt; onclick=a</code>')],
    ['a word that begins with "on"', page('', '<p class=x data-online=1 title="only=1">on=1</p>')],
  ])('but not %s', (_, html) => expect(withPolicy(html)).toContain('default-src'));
});

describe('the step', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'policies-'));
    mkdirSync(path.join(folder, 'docs'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('writes into pages at any depth', async () => {
    for (const name of ['index.html', 'docs/index.html']) writeFileSync(path.join(folder, name), page(''));
    expect(await writePolicies(folder)).toBe(2);
    expect(readFileSync(path.join(folder, 'docs/index.html'), 'utf8')).toContain('default-src');
  });
  test('names every faulty page', async () => {
    for (const name of ['a.html', 'docs/b.html']) writeFileSync(path.join(folder, name), '<p>x</p>');
    await expect(writePolicies(folder)).rejects.toThrow(/a\.html has no <head>[\s\S]*b\.html has no <head>/);
  });
  test('refuses a folder without a page', async () => {
    await expect(writePolicies(folder)).rejects.toThrow('There is no page');
    await expect(writePolicies(path.join(folder, 'gone'))).rejects.toThrow('There is no page');
  });
});
