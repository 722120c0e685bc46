/** A summary is a name, not a sentence: no full stop at its end. */
import { endFinding } from './end-alphanumeric';
import { certification } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Ends that `operation-summary-no-restricted-characters` reports. */
const restrictedEnd = /[/\\<>*%&?]$/;

export const rule = defineRule({
  id: 'operation-summary-end-alphanumeric',
  title: 'The summary of an operation ends in a letter or digit',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [
    { code: 'ValueMustEndWithAlphanumeric', message: "The 'summary' value must end with alphanumeric character." },
  ],
  sources: [sources.swaggerValidator, sources.stringGuidance],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    operation({ node, name }) {
      const summary = node.get('summary');
      const finding = endFinding(summary, `The summary of ${name}`, edit, restrictedEnd);
      if (summary !== undefined && finding !== undefined) report(summary, finding);
    },
  }),
});
