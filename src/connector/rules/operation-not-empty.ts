/** An operation that takes nothing and returns nothing is mostly a stub that somebody forgot. */
import type { OperationView } from '../model/operation';
import { reviewed } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

export const rule = defineRule({
  id: 'operation-not-empty',
  title: 'A visible operation takes or returns something',
  files: ['definition'],
  // Reviewers ask; a few accepted connectors have such an operation all the same.
  severity: reviewed,
  origin: 'certification',
  official: [],
  sources: [sources.submission, pullRequest(1316), pullRequest(1086)],
  fixable: false,
  check: ({ report }) => ({
    operation({ node, name, isInternal, isTrigger, parameters, responses }: OperationView) {
      if (isInternal || isTrigger || parameters.length > 0 || node.array('parameters').length > 0) return;
      // That there is no response at all is told by another rule; a reference that leads nowhere may stand for one with
      // content.
      if (
        node.damaged ||
        responses.length === 0 ||
        responses.some((response) => response.node === undefined || response.node.has('schema'))
      )
        return;
      report(node, {
        message: `${name} takes no parameter and returns nothing that a schema describes.`,
        help: 'Describe what it returns, or remove it.',
      });
    },
  }),
});
