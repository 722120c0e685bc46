/** Makers all over the world read the names and descriptions of steps; certification wants them in English. */
import { englishFinding } from './english';
import { certification } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

export const rule = defineRule({
  id: 'operation-text-english',
  title: 'Summary and description of an operation are written in English',
  files: ['definition'],
  severity: certification,
  origin: 'certification',
  official: [{ code: 'ValueMustBeInEnglish', message: "The '{0}' value must be written in English." }],
  sources: [sources.swaggerValidator, pullRequest(705)],
  fixable: 'safe',
  check: ({ report, edit }) => ({
    operation({ node, name }) {
      for (const field of ['summary', 'description']) {
        const text = node.get(field);
        const finding = englishFinding(text, `The ${field} of ${name}`, edit);
        if (text !== undefined && finding !== undefined) report(text, { ...finding, values: [field] });
      }
    },
  }),
});
