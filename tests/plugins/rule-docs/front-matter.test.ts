import { describe, expect, it } from 'vitest';
import { ruleFrontMatter } from '../../../src/plugins/rule-docs/front-matter';

async function parse(filePath: string, frontMatter: Record<string, unknown> = {}) {
  const defaultParseFrontMatter = async ({ fileContent }: { fileContent: string }) => ({
    frontMatter,
    content: fileContent,
  });
  return ruleFrontMatter({ filePath, fileContent: 'Text.', defaultParseFrontMatter });
}

describe('the front matter of a rule page', () => {
  it('is made of the rule, with a title without backticks', async () => {
    const result = await parse('site/docs/rules/operation-id-required.md');
    expect(result.content).toBe('Text.');
    expect(result.frontMatter).toEqual({ title: 'Every operation has an operationId', displayed_sidebar: 'rules' });
  });

  it('is found on Windows too', async () => {
    const result = await parse('C:\\site\\docs\\rules\\operation-id-required.md');
    expect(result.frontMatter.title).toBe('Every operation has an operationId');
  });

  it('stops at a page without a rule', async () => {
    await expect(parse('site/docs/rules/no-such-rule.md')).rejects.toThrow(
      'docs/rules/no-such-rule.md: there is no rule "no-such-rule".',
    );
  });

  it('stops at front matter that a page has of its own', async () => {
    await expect(parse('site/docs/rules/operation-id-required.md', { title: 'Mine' })).rejects.toThrow(
      'docs/rules/operation-id-required.md:1: "title" is set here',
    );
  });
});

it.each([
  'site/docs/rules/index.mdx',
  'site/docs/tools/validator.md',
  'site/docs/rules/deep/page.md',
  'site/blog/a.md',
])('leaves %s alone', async (filePath) => {
  expect((await parse(filePath, { title: 'Mine' })).frontMatter).toEqual({ title: 'Mine' });
});
