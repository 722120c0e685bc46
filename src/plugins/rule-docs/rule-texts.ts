/** Takes the reason and the repair of a rule out of its page, for those who meet the rule elsewhere. */
import type { RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { RuleMeta } from '../../connector';
import { withCode } from './html';
import { markdownHtml } from './markdown-html';
import { placeOf } from './places';
import type { RuleText } from './rule-texts-file';

const markdown = unified().use(remarkParse).use(remarkGfm);

/**
 * The texts of one page as HTML.
 *
 * @param baseUrl where the site is served, with a slash at its end.
 */
export function ruleText(rule: Pick<RuleMeta, 'id' | 'title'>, page: string, baseUrl: string): RuleText {
  const { children } = markdown.parse(page);
  const second = children.findIndex((node) => node.type === 'heading');
  const third = children.findIndex((node, index) => index > second && node.type === 'heading');
  const section = (from: number, to: number) => sectionHtml(rule.id, children.slice(from, to), baseUrl);
  return {
    title: withCode(rule.title).text,
    why: section(0, second === -1 ? children.length : second),
    fix: second === -1 ? '' : section(second + 1, third === -1 ? children.length : third),
  };
}

function sectionHtml(id: string, nodes: readonly RootContent[], baseUrl: string): string {
  try {
    return markdownHtml(nodes, (url) => siteAddress(url, baseUrl)).text;
  } catch (error) {
    const [, line, sentence] = /^line (\d+): (.*)$/s.exec(error instanceof Error ? error.message : '') ?? [];
    throw line === undefined ? error : new Error(`${placeOf(id, Number(line))}: ${sentence}`);
  }
}

/** The address of a link of a rule page, seen from any page of the site. */
function siteAddress(url: string, baseUrl: string): string {
  if (/^https?:\/\//.test(url)) return url;
  if (url.startsWith('/')) return `${baseUrl}${url.slice(1)}`;
  const [, id, anchor = ''] = /^(?:\.\/)?([a-z\d-]+)\.mdx?(#.*)?$/.exec(url) ?? [];
  if (id === undefined) throw new Error(`line 1: the link "${url}" leads to no rule and to no address of the site.`);
  return `${baseUrl}docs/rules/${id === 'index' ? '' : `${id}/`}${anchor}`;
}
