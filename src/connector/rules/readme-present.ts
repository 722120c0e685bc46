/**
 * A connector is handed in with a readme: all but nine of 1,015 accepted ones have it. A warning, because a folder on
 * somebody's machine may only be on its way.
 */
import type { ConnectorModel } from '../model/connector';
import { submissionReviewed } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

export const rule = defineRule({
  id: 'readme-present',
  title: 'A connector that is handed in has a readme',
  files: ['readme'],
  severity: submissionReviewed,
  origin: 'certification',
  official: [],
  sources: [sources.readmeTemplate, pullRequest(1423)],
  fixable: false,
  check: ({ reportFile }) => ({
    connector({ definition, properties, readme, package: contents }: ConnectorModel) {
      // A definition by itself was never meant to be the whole folder.
      if (definition === undefined || properties === undefined || readme !== undefined) return;
      if (contents !== undefined) return;
      reportFile(definition.file, {
        message: 'There is no readme beside the definition; a file `readme.md` is expected.',
        help: 'Start from the template of the programme that you hand it in to.',
      });
    },
  }),
});
