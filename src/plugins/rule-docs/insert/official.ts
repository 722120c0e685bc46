/** Puts the sentences of the official validator under the facts, each with a button that copies it. */
import type { OfficialMessage } from '../../../connector';
import { html } from '../html';
import { element, finished, importDefault } from '../mdx-node';
import type { RulePage } from './page';
import { underTitle } from './under-title';

export function insertOfficial({ tree, rule }: RulePage): void {
  if (rule.official.length === 0) {
    const none = html`<p>The official validator has no sentence for this.</p>`;
    underTitle(tree, finished('div', { className: 'rule-official rule-official--none' }, none));
    return;
  }
  tree.children.unshift(importDefault('CopyText', '@site/src/components/rules/CopyText'));
  underTitle(
    tree,
    element('div', { className: 'rule-official' }, [
      finished('p', { className: 'rule-official-intro' }, html`The official validator says`),
      ...rule.official.map(sentence),
    ]),
  );
}

function sentence({ code, message }: OfficialMessage) {
  return element('div', { className: 'rule-sentence' }, [
    finished('p', {}, html`<code>${code}</code> <q>${message}</q>`),
    element('CopyText', { text: message, what: `the sentence of ${code}` }),
  ]);
}
