/**
 * A connector is handed in with a readme: all but nine of 1,015 accepted ones have it. A warning, because a folder on
 * somebody's machine may only be on its way.
 */
import type { FileRole } from '../files';
import { submissionReviewed } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

const companions: ReadonlySet<FileRole> = new Set(['settings', 'icon', 'script', 'intro', 'maybe-readme']);

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
    companions({ readme, package: contents }, { definition, files }) {
      if (definition === undefined || readme !== undefined || contents !== undefined) return;
      // The two JSON files by themselves are what tools exchange; with more beside them it is the folder of a connector.
      if (!files.some(({ role }) => companions.has(role))) return;
      const meant = files.find(({ role }) => role === 'maybe-readme')?.path;
      reportFile(meant ?? definition.file, {
        message: `There is no readme beside the definition${meant === undefined ? '' : ` but \`${meant}\``}; a file \`readme.md\` is expected.`,
        help:
          meant === undefined
            ? 'Start from the template of the programme that you hand it in to.'
            : 'Save it as Markdown under that name.',
      });
    },
  }),
});
