/** The way back and the title. The title is the rule's sentence, with its code set as code. */
import { type Html, html, withCode } from '../html';
import { subjectOf } from '../subjects';
import type { PageSubject } from './subject';

export function titleHtml({ rule, address }: PageSubject): Html {
  const subject = subjectOf(rule);
  return html`<nav class="rule-crumbs" aria-label="Place of this rule"><p><a href="${address('index.mdx')}">All rules</a> / <a href="${address(`index.mdx#${subject.id}`)}">${subject.title}</a></p></nav><header><h1>${withCode(rule.title)}</h1></header>`;
}
