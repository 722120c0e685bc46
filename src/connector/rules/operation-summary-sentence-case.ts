/** "Get a book", not "Get A Book": the summaries of all connectors stand in one list and should look alike. */
import { capitalised } from '../text/capitalised';
import { namesIn, startsSmall, wordsInTitleCase } from './letter-case';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';
import { replacePart } from './string-part';

export const rule = defineRule({
  id: 'operation-summary-sentence-case',
  title: 'The summary of an operation is in sentence case',
  files: ['definition'],
  // A third of the accepted connectors use Title Case, and names cannot be told from other words with certainty.
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.stringGuidance, sources.extensions],
  fixable: 'review',
  check: ({ report, edit }) => {
    let names: ReadonlySet<string> = new Set();
    return {
      definition({ root }) {
        names = namesIn(root.object('info')?.string('title') ?? '');
      },
      operation({ node, name, isInternal }) {
        const summary = node.get('summary');
        const text = summary?.asString ?? '';
        if (isInternal || summary === undefined || text.trim() === '') return;
        const large = new Set(wordsInTitleCase(text, names));
        if (large.size === 0 && !startsSmall(text)) return;
        const proposal = capitalised(text).replace(/\S+/g, (word, at) =>
          at > 0 && large.has(word) ? word.toLowerCase() : word,
        );
        report(summary, {
          message:
            large.size === 0
              ? `The summary of ${name} starts with a small letter; a capital is expected.`
              : `The summary of ${name} is in Title Case; sentence case is expected, with capitals for the first word and for names only.`,
          fixes: [
            {
              title: `Use "${proposal}"`,
              kind: 'review',
              edits: [replacePart(edit, summary, 0, text.length, proposal)],
            },
          ],
        });
      },
    };
  },
});
