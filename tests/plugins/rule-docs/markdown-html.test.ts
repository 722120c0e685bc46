import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { ruleAddress } from '../../../src/plugins/rule-docs/address';
import { markdownHtml } from '../../../src/plugins/rule-docs/markdown-html';

const address = ruleAddress('/fusion/', new Set(['a-rule']));
const html = (markdown: string) => markdownHtml(unified().use(remarkParse).parse(markdown).children, address).text;

describe('Markdown as HTML', () => {
  it('knows what rule pages use', () => {
    expect(html('A *b* **c** `<d>`.\n\n- e')).toBe(
      '<p>A <em>b</em> <strong>c</strong> <code>&lt;d&gt;</code>.</p><ul><li><p>e</p></li></ul>',
    );
  });

  it('escapes what looks like HTML in a text', () => {
    expect(html('1 &lt; 2 &amp; "x"')).toBe('<p>1 &lt; 2 &amp; &quot;x&quot;</p>');
  });

  it.each(['<script>alert(1)</script>', 'a <img src=x onerror=y>', '![x](y.png)'])('refuses %s', (markdown) => {
    expect(() => html(markdown)).toThrow(/^line 1: Markdown of the kind "(html|image)" is not known on rule pages\.$/);
  });
});

describe('links', () => {
  it.each([
    ['a-rule.md', '/fusion/docs/rules/a-rule/'],
    ['./a-rule.md#examples', '/fusion/docs/rules/a-rule/#examples'],
    ['index.mdx#operation', '/fusion/docs/rules/#operation'],
    ['/docs/tools/', '/fusion/docs/tools/'],
    ['https://example.com/a?b=1&c=2', 'https://example.com/a?b=1&amp;c=2'],
    ['#examples', '#examples'],
  ])('%s leads to %s', (url, expected) => {
    expect(html(`[x](${url})`)).toBe(`<p><a href="${expected}">x</a></p>`);
  });

  it.each(['b-rule.md', '../tools/validator.md', 'javascript:alert(1)', 'data:text/html,x', 'a-rule'])(
    '%s is refused with its line',
    (url) => {
      expect(() => html(`Text.\n\n[x](${url})`)).toThrow(`line 3: the link "${url}" leads to no rule`);
    },
  );
});
