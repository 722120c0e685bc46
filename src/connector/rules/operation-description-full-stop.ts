/** Descriptions are sentences, and sentences end. */
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';
import { partRange, replacePart } from './string-part';

/** A sentence may end in a quotation or parenthesis behind its mark. */
const sentenceEnd = /[.!?:…]["'”’)\]*_`]*$/;
/** A full stop behind an address becomes part of the link. */
const addressEnd = /(?:https?:\/\/|www\.)\S+$/i;

export const rule = defineRule({
  id: 'operation-description-full-stop',
  title: 'The description of an operation ends with a full stop',
  files: ['definition'],
  // Two thirds of the accepted certified connectors leave it out somewhere.
  severity: hint,
  origin: 'advice',
  official: [],
  sources: [sources.codingStandards, sources.submission],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    operation({ node, name, isInternal }) {
      const description = node.get('description');
      const text = description?.asString ?? '';
      const end = text.trimEnd();
      if (isInternal || description === undefined || end === '') return;
      if (sentenceEnd.test(end) || addressEnd.test(end)) return;
      report(description, {
        message: `The description of ${name} does not end with a full stop.`,
        range: partRange(description, end.length - 1, end.length),
        fixes: [
          {
            title: 'Add a full stop',
            kind: 'safe',
            edits: [replacePart(edit, description, end.length, end.length, '.')],
          },
        ],
      });
    },
  }),
});
