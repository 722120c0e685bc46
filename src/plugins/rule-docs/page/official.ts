/** The sentences of the official validator, each with a button that copies it. */
import type { OfficialMessage } from '../../../connector';
import { type Html, html } from '../html';
import type { PageSubject } from './subject';

export function officialHtml({ rule }: PageSubject): Html {
  if (rule.official.length === 0) {
    return html`<p class="rule-official rule-official--none">The official validator has no sentence for this.</p>`;
  }
  return html`<div class="rule-official"><p class="rule-official-intro">The official validator says</p>${rule.official.map(sentenceHtml)}</div>`;
}

function sentenceHtml({ code, message }: OfficialMessage): Html {
  return html`<div class="rule-sentence"><p><code>${code}</code> <q>${message}</q></p><button type="button" class="rule-copy" data-copy="${message}" aria-label="Copy the sentence of ${code}">Copy</button><span class="rule-copied" role="status"></span></div>`;
}
