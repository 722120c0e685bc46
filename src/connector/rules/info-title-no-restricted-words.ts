/** Every entry of the gallery is a connector to an API: the words say nothing there, and certification refuses them. */

import type { JsonNode } from '../text/json-node';
import { certification } from './levels';
import { restrictedWordFinding, restrictedWordMessage, titleWords, wordPattern } from './restricted-words';
import { defineRule, type Fix, type NodeEditor } from './rule';
import { pullRequest, sources } from './sources';

const pattern = wordPattern(titleWords);

export const rule = defineRule({
  id: 'info-title-no-restricted-words',
  title: 'The title of the connector does not contain the words "API" and "connector"',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [restrictedWordMessage('title', titleWords)],
  sources: [sources.submission, sources.stringGuidance, pullRequest(3407)],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition({ root }) {
      const title = root.object('info')?.get('title');
      const finding = restrictedWordFinding(title, pattern, 'The title');
      if (title !== undefined && finding !== undefined) report(title, { ...finding, fixes: withoutWords(title, edit) });
    },
  }),
});

/** Proposes the title without the words, if that leaves a name. */
function withoutWords(title: JsonNode, edit: NodeEditor): Fix[] {
  const proposal = (title.asString ?? '')
    .replace(pattern, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})]+$/gu, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(proposal)
    ? [{ title: `Use "${proposal}"`, kind: 'review', edits: [edit.replace(title, proposal)] }]
    : [];
}
