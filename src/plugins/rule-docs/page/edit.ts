/** The way to change the page, where the other pages of the site have it. */
import { type Html, html } from '../html';
import { placeOf } from '../places';
import type { PageSubject } from './subject';

export function editHtml({ rule, editUrl }: PageSubject): Html | undefined {
  if (editUrl === undefined) return undefined;
  return html`<p class="rule-edit"><a href="${editUrl}${placeOf(rule.id)}" class="theme-edit-this-page">Edit this page</a></p>`;
}
