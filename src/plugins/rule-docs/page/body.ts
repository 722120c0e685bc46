/** The page's own text, with its examples judged; a wrong one and the right one after it stand side by side. */
import type { Code, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { exampleQuery } from '../../../samples/stored-example';
import { codeHtml } from '../code-html';
import { type Example, readMeta } from '../example';
import { exampleHtml } from '../example-html';
import { type Html, html } from '../html';
import { judgeExample } from '../judge';
import { markdownHtml } from '../markdown-html';
import { headingHtml } from './heading';
import type { PageSubject } from './subject';

interface Figure {
  readonly kind: Example['kind'];
  readonly html: Html;
}

/**
 * The text of a page as HTML.
 *
 * @throws a sentence that begins with the line of the page.
 */
export function bodyHtml(subject: PageSubject, nodes: readonly RootContent[]): Html {
  const parts: Html[] = [];
  let run: Figure[] = [];
  let number = 0;
  for (const node of nodes) {
    const example = node.type === 'code' ? readExample(node) : undefined;
    if (example !== undefined && node.type === 'code') {
      number++;
      run.push(figure(subject, example, node.lang ?? '', number));
      continue;
    }
    parts.push(...sideBySide(run), blockHtml(subject, node));
    run = [];
  }
  return html`${[...parts, ...sideBySide(run)]}`;
}

/** The example that a code block is; `undefined` for other code. */
export function readExample({ meta, value, position }: Code): Example | undefined {
  const example = readMeta(meta ?? '', position?.start.line ?? 1);
  return example === undefined ? undefined : { ...example, code: value };
}

function figure({ rule, sample, address }: PageSubject, example: Example, language: string, number: number): Figure {
  try {
    const judged = judgeExample(rule, example, sample);
    const content = exampleHtml(judged, language, number, address(`/validator/${exampleQuery(rule.id, number)}`));
    return {
      kind: example.kind,
      html: html`<figure class="rule-example rule-example--${example.kind}">${content}</figure>`,
    };
  } catch (error) {
    throw new Error(`line ${example.line}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function sideBySide(run: readonly Figure[]): Html[] {
  const rows: Html[] = [];
  for (let index = 0; index < run.length; index++) {
    const [left, right] = run.slice(index, index + 2);
    if (left === undefined) break;
    if (left.kind === 'incorrect' && right?.kind === 'correct') {
      rows.push(html`<div class="rule-pair">${left.html}${right.html}</div>`);
      index++;
    } else {
      rows.push(left.html);
    }
  }
  return rows.length === 0 ? [] : [html`<div class="rule-examples">${rows}</div>`];
}

function blockHtml({ address }: PageSubject, node: RootContent): Html {
  if (node.type === 'heading') return headingHtml(textOf(node));
  if (node.type !== 'code') return markdownHtml([node], address);
  return html`<pre class="rule-code" tabindex="0" role="group" aria-label="Code"><code>${codeHtml(node.value, node.lang ?? '', [])}</code></pre>`;
}
