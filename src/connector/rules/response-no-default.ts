/** `default` stands for "anything else"; reviewers ask for the codes that the service really answers with. */
import { reviewed } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

export const rule = defineRule({
  id: 'response-no-default',
  title: 'Responses are listed by status code, without `default`',
  files: ['definition'],
  severity: reviewed,
  origin: 'certification',
  official: [],
  sources: [sources.codingStandards, pullRequest(502), pullRequest(567), pullRequest(700)],
  fixable: 'review',
  check: ({ report, edit }) => ({
    operation({ responses, name }) {
      const fallback = responses.find(({ code }) => code === 'default');
      const success = responses.find(({ code }) => /^2\d\d$/.test(code));
      // Alone, it leaves the operation without a success, and with a schema it hides the schema of the success: both
      // have official codes and rules of their own.
      if (fallback === undefined || success === undefined || fallback.node?.has('schema') !== false) return;
      report(fallback.site, {
        message: `The operation ${name} lists a \`default\` response beside ${success.code}; the codes of its errors are expected.`,
        help: 'Replace it by the codes that the service answers with, such as 400, 404 and 429, or remove it.',
        fixes: [{ title: 'Remove the `default` response', kind: 'review', edits: edit.remove(fallback.site) }],
      });
    },
  }),
});
