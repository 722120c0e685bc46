/** One rule page from its Markdown: the HTML of the page, and the texts that are shown elsewhere. */
import type { RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type StoredExample, storeExample } from '../../samples/stored-example';
import { composeExample, profileFor } from './example';
import { type Html, html, withCode, withoutBackticks } from './html';
import { markdownHtml } from './markdown-html';
import { bodyHtml, readExample } from './page/body';
import { editHtml } from './page/edit';
import { factsHtml } from './page/facts';
import { officialHtml } from './page/official';
import { relatedHtml } from './page/related';
import { sourcesHtml } from './page/sources';
import type { PageSubject } from './page/subject';
import { titleHtml } from './page/title';
import { placeOf } from './places';
import type { RulePageData } from './rule-page-data';
import type { RuleText } from './rule-texts-file';

const markdown = unified().use(remarkParse).use(remarkGfm);

export interface MadePage {
  readonly page: RulePageData;
  readonly text: RuleText;
  readonly examples: readonly StoredExample[];
}

/**
 * Makes a page.
 *
 * @throws a sentence with the file and the line of what is wrong in the page.
 */
export function rulePage(subject: PageSubject, source: string): MadePage {
  try {
    return made(subject, markdown.parse(source).children);
  } catch (error) {
    const [, line, sentence] = /^line (\d+): (.*)$/s.exec(error instanceof Error ? error.message : '') ?? [];
    throw line === undefined ? error : new Error(`${placeOf(subject.rule.id, Number(line))}: ${sentence}`);
  }
}

function made(subject: PageSubject, nodes: readonly RootContent[]): MadePage {
  const { rule, address } = subject;
  const parts: ReadonlyArray<Html | undefined> = [
    titleHtml(subject),
    factsHtml(subject),
    officialHtml(subject),
    bodyHtml(subject, nodes),
    sourcesHtml(subject),
    relatedHtml(subject),
    editHtml(subject),
  ];
  const title = withoutBackticks(rule.title);
  const [official] = rule.official;
  return {
    page: {
      title,
      description: official === undefined ? `${title}.` : `${title}. ${official.code}: ${official.message}`,
      html: html`${parts}`.text,
    },
    text: {
      title: withCode(rule.title).text,
      why: markdownHtml(section(nodes, 0), address).text,
      fix: markdownHtml(section(nodes, 1), address).text,
      official: Object.fromEntries(rule.official.map(({ code, message }) => [code, message])),
    },
    examples: storedExamples(subject, nodes),
  };
}

function storedExamples({ rule, sample }: PageSubject, nodes: readonly RootContent[]): StoredExample[] {
  const examples = nodes.flatMap((node) => (node.type === 'code' ? (readExample(node) ?? []) : []));
  return examples.map((example) => storeExample(profileFor(rule, example), composeExample(example, sample), sample));
}

/** The blocks under the nth heading, without the heading; those before the first heading are number 0. */
function section(nodes: readonly RootContent[], number: number): RootContent[] {
  let passed = 0;
  return nodes.filter((node) => {
    if (node.type === 'heading') passed++;
    return passed === number && node.type !== 'heading';
  });
}
