/** Rules, pages and tests belong together: each rule has all three, and every example on a page is run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits, catalogue } from '../../src/connector';
import { composeExample, type Example, lintExample, readExamples } from '../../src/plugins/rule-docs/example';
import { definitionFile, propertiesFile, sampleWith } from '../connector/rules/sample';

const pages = new URL('../../docs/rules/', import.meta.url);
const tests = new URL('../connector/rules/', import.meta.url);
const code = new URL('../../src/connector/rules/', import.meta.url);
const ids = catalogue.map(({ id }) => id);
const named = (folder: URL, pattern: RegExp) =>
  readdirSync(folder).flatMap((name) => (pattern.test(name) ? [name.replace(pattern, '')] : []));

const sample = new Map([...sampleWith()].map(([path, content]) => [path, typeof content === 'string' ? content : '']));

describe('the catalogue', () => {
  it('has unique ids in kebab-case', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z\d]*(-[a-z\d]+)+$/);
  });

  it('has a page for each rule and no page without one', () => {
    expect(named(pages, /(?<!index)\.md$/).sort()).toEqual(ids);
  });

  it('has a test for each rule and no test without one', () => {
    expect(named(tests, /\.test\.ts$/).sort()).toEqual(ids);
  });

  it.each(['code-rules.ts', 'companion-rules.ts'])('has a file for each rule of %s, listed in order', (name) => {
    const list = readFileSync(new URL(name, code), 'utf8');
    const listed = [...list.matchAll(/from '\.\/([\w-]+)'/g)].map((match) => match[1]);
    expect(listed).toEqual([...listed].sort());
    for (const id of listed) expect(ids, `the file ${id}.ts holds the rule of that name`).toContain(id);
  });
});

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const file = new URL(`${id}.md`, pages);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';

  it('says why, how to fix it and when to ignore it', () => {
    expect(text.split('\n')[0], 'it starts with the reason, without front matter or title').toMatch(/^[^#\-\s]/);
    const headings = [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect(headings).toEqual(['How to fix', 'When to ignore', 'Examples']);
  });

  it('has wrong and right examples that the engine judges so', () => {
    const examples = readExamples(text);
    expect(examples.filter(({ kind }) => kind === 'incorrect').length).toBeGreaterThan(0);
    expect(examples.filter(({ kind }) => kind === 'correct').length).toBeGreaterThan(0);
    for (const example of examples) judge(example);
  });

  function judge(example: Example): void {
    const files = composeExample(example, sample);
    const report = lintExample(rule, example, files);
    const place = `${id}.md:${example.line}`;
    if (example.kind === 'correct') {
      expect(report.diagnostics, place).toEqual([]);
      return;
    }
    expect(report.diagnostics.length, place).toBeGreaterThan(0);
    for (const diagnostic of report.diagnostics) {
      for (const fix of diagnostic.fixes) {
        const mended = new Map(files);
        const content = files.get(diagnostic.file);
        mended.set(diagnostic.file, applyEdits(typeof content === 'string' ? content : '', fix.edits));
        const after = lintExample(rule, example, mended).diagnostics;
        expect(after.length, `${place}: "${fix.title}"`).toBeLessThan(report.diagnostics.length);
      }
    }
  }
});

it('the sample connector has the two files that examples change', () => {
  expect([...sample.keys()]).toEqual([definitionFile, propertiesFile]);
});
