/** Leads on to the rules of the same subject: those with the nearest names, and the way to all of them. */
import type { RuleMeta } from '../../../connector';
import { type Html, html, withCode } from '../html';
import { subjectOf } from '../subjects';
import { headingHtml } from './heading';
import type { PageSubject } from './subject';

/** More would be a list of its own, and that is the index. */
const most = 6;

export function relatedHtml({ rule, catalogue, address }: PageSubject): Html | undefined {
  const subject = subjectOf(rule);
  const related = relatedRules(rule, catalogue);
  if (related.length === 0) return undefined;
  const items = related
    .slice(0, most)
    .map(({ id, title }) => html`<li><a href="${address(`${id}.md`)}">${withCode(title)}</a></li>`);
  if (related.length > most) {
    const words = `All ${related.length + 1} rules of “${subject.title}”`;
    items.push(html`<li><a href="${address(`index.mdx#${subject.id}`)}">${words}</a></li>`);
  }
  return html`<div class="rule-related">${headingHtml('Rules of the same subject')}<ul>${items}</ul></div>`;
}

/** The other rules of a rule's subject, nearest names first. */
export function relatedRules(rule: RuleMeta, catalogue: readonly RuleMeta[]): RuleMeta[] {
  const subject = subjectOf(rule).id;
  return catalogue
    .filter((other) => other.id !== rule.id && subjectOf(other).id === subject)
    .sort((left, right) => shared(right.id, rule.id) - shared(left.id, rule.id) || (left.id < right.id ? -1 : 1));
}

/** How many words two ids have in common from the start. */
function shared(left: string, right: string): number {
  const words = right.split('-');
  const parted = left.split('-').findIndex((word, index) => word !== words[index]);
  return parted === -1 ? words.length : parted;
}
