/** Supplies the front matter of rule pages: it is made of the rule's facts, so that nobody writes them twice. */
import type { MarkdownConfig } from '@docusaurus/types';
import { findRule } from '../../connector';
import { withoutBackticks } from './html';
import { placeOf, ruleIdOfPage, rulesInstance } from './places';

/** The site's hook for front matter; files that are no rule pages are left alone. */
export const ruleFrontMatter: MarkdownConfig['parseFrontMatter'] = async ({ defaultParseFrontMatter, ...file }) => {
  const result = await defaultParseFrontMatter(file);
  const id = ruleIdOfPage(file.filePath);
  return id === undefined ? result : { ...result, frontMatter: frontMatterOf(id, result.frontMatter) };
};

function frontMatterOf(id: string, written: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const rule = findRule(id);
  if (rule === undefined) throw new Error(`${placeOf(id)}: there is no rule "${id}".`);
  const [name] = Object.keys(written);
  if (name !== undefined) {
    throw new Error(`${placeOf(id, 1)}: "${name}" is set here; a rule page has no front matter, the rule supplies it.`);
  }
  return { title: withoutBackticks(rule.title), displayed_sidebar: rulesInstance };
}
