import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/connector';
import { rulePage } from '../../../src/plugins/rule-docs/rule-page';
import { ruleOf, subjectFor } from './subject';

const folder = new URL('../../../docs/rules/', import.meta.url);
const id = 'operation-summary-required';
const make = (source: string, rule = ruleOf(id)) => rulePage(subjectFor(rule), source);
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('a rule page', () => {
  const { page, text: texts } = make(readFileSync(new URL(`${id}.md`, folder), 'utf8'));

  it('has the facts of the rule', () => {
    expect(page.title).toBe('Every visible operation has a summary');
    expect(page.html).toContain('<h1>Every visible operation has a summary</h1>');
    expect(text(page.html)).toContain('Custom Hint Verified publisher Error Independent publisher Error');
    expect(page.html).toContain('Definition (<code>apiDefinition.swagger.json</code>)');
    expect(page.html).toContain("<q>The '{0}' property is required.</q>");
    expect(page.html).toContain('data-copy="The \'{0}\' property is required."');
  });

  it('has its headings in order, each with an anchor', () => {
    const headings = [...page.html.matchAll(/<h2 class="anchor" id="([^"]+)"/g)].map((match) => match[1]);
    expect(headings).toEqual(['how-to-fix', 'when-to-ignore', 'examples', 'sources', 'rules-of-the-same-subject']);
  });

  it('shows the wrong and the right example side by side, with the finding and the repair', () => {
    const pair = /<div class="rule-pair">(.*)<\/figure><\/div>/s.exec(page.html)?.[1] ?? '';
    expect(pair.match(/<figure/g)).toHaveLength(2);
    expect(pair).toContain('The operation GetBook has no <code>summary</code>.');
    expect(pair).toContain("Official: <q>The 'summary' property is required.</q>");
    expect(text(pair)).toContain('Proposed repair: Use &quot;Get book&quot;, made from the operation id');
  });

  it('names every code that can be scrolled, each differently', () => {
    const names = [...page.html.matchAll(/<pre tabindex="0" role="group" aria-label="([^"]+)">/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['Wrong, example 1', 'Repaired, example 1', 'Right, example 2']);
  });

  it('leads to the place where it is edited, or nowhere', () => {
    expect(page.html).toContain(`href="https://example.com/edit/docs/rules/${id}.md"`);
    const unknown = rulePage({ ...subjectFor(ruleOf(id)), editUrl: undefined }, 'Why.');
    expect(unknown.page.html).not.toContain('Edit this page');
  });

  it('gives the reason and the repair for use elsewhere', () => {
    expect(texts.title).toBe('Every visible operation has a summary');
    expect(texts.why).toMatch(/^<p>The summary is the name of the step\./);
    expect(texts.fix).toMatch(/^<p>Add a <code>summary<\/code>/);
    expect(texts.fix).not.toContain('never show up');
  });
});

describe('a page that is wrong', () => {
  it.each([
    ['Why.\n\n```json incorrect at=/info/title\n"A"\n```', `:3: the engine finds nothing of ${id}`],
    ['Why.\n\n```json incorrect\n"A"\n```', ':3: an example needs at=… or whole'],
    ['Why.\n\n```json correct at=/info/title profile=nobody\n"A"\n```', ':3: no such profile'],
    ['Why.\n\nSee [it](no-such-rule.md).', ':3: the link "no-such-rule.md" leads to no rule'],
    ['Why.\n\n<b>x</b>', ':3: Markdown of the kind "html" is not known'],
  ])('is named with file and line: %j', (source, sentence) => {
    expect(() => make(source)).toThrow(`docs/rules/${id}.md${sentence}`);
  });
});

describe('every page that is there', () => {
  const pages = catalogue.filter((rule) => existsSync(new URL(`${rule.id}.md`, folder)));

  it.each(pages.map((rule) => [rule.id, rule] as const))('%s can be made and says why and how', (name, rule) => {
    const made = make(readFileSync(new URL(`${name}.md`, folder), 'utf8'), rule);
    expect(made.text.why).toMatch(/^<p>/);
    expect(made.text.fix).not.toBe('');
    expect(made.page.html).toContain('rule-example--incorrect');
  });
});
