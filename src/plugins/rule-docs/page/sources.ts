/** What the rule rests on, at the end of the page. */
import { type Html, html } from '../html';
import { sourceLabel } from '../source-label';
import { headingHtml } from './heading';
import type { PageSubject } from './subject';

export function sourcesHtml({ rule }: PageSubject): Html | undefined {
  if (rule.sources.length === 0) return undefined;
  const items = rule.sources.map((url) => html`<li><a href="${url}">${sourceLabel(url)}</a></li>`);
  return html`${headingHtml('Sources')}<ul>${items}</ul>`;
}
