/** Eight signs may not stand in a summary; they come from addresses and code, and upset what shows the name. */
import type { JsonNode } from '../text/json-node';
import { certification } from './levels';
import { defineRule, type Fix, type NodeEditor } from './rule';
import { pullRequest, sources } from './sources';
import { partRange } from './string-part';

/** The list of the validator's own message. */
const restricted = /[/\\<>*%&?]/g;

export const rule = defineRule({
  id: 'operation-summary-no-restricted-characters',
  title: 'The summary of an operation has none of the characters `/ \\ < > * % & ?`',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [
    {
      code: 'RestrictedCharactersInSummary',
      message: 'Summary string contains any of the restricted characters [/\\<>*%&?]',
    },
  ],
  sources: [sources.stringGuidance, pullRequest(1095)],
  fixable: 'review',
  check: ({ report, edit }) => ({
    // Internal operations included: the check makes no exception.
    operation({ node, name }) {
      const summary = node.get('summary');
      const found = [...(summary?.asString ?? '').matchAll(restricted)];
      const [first] = found;
      if (summary === undefined || first === undefined) return;
      const signs = [...new Set(found.map(([sign]) => `\`${sign}\``))];
      report(summary, {
        message: `The summary of ${name} contains ${signs.join(' and ')}; letters, digits, spaces and parentheses are expected.`,
        range: partRange(summary, first.index, first.index + 1),
        fixes: withWords(summary, edit),
      });
    },
  }),
});

/** Proposes words for the signs that stand for words, and leaves out the others. */
function withWords(summary: JsonNode, edit: NodeEditor): Fix[] {
  const proposal = (summary.asString ?? '')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/\s*[/\\]\s*/g, ' or ')
    .replace(/\s*%/g, ' percent')
    .replace(restricted, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}\p{N})]$/u.test(proposal)
    ? [{ title: `Use "${proposal}"`, kind: 'review', edits: [edit.replace(summary, proposal)] }]
    : [];
}
