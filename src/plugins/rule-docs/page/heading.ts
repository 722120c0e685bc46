/** A heading that can be linked to, as the other pages of the site have them. */
import { type Html, html } from '../html';

export function headingHtml(text: string): Html {
  const id = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return html`<h2 class="anchor" id="${id}">${text}<a href="#${id}" class="hash-link" aria-label="Direct link to ${text}">\u200B</a></h2>`;
}
