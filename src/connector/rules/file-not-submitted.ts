/**
 * What is of use on the own machine or in the package is not wanted in a pull request. Seven accepted connectors have
 * such a file, and a folder is not yet a pull request: a hint, although reviewers had them removed. The icon of a
 * verified publisher is left alone: reviewers did not want it in 2021, but dozens of folders have one by now, and pull
 * requests with it are merged. For independent publishers `icon-not-independent` speaks.
 */
import { submissionHint } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

const reasons: Readonly<Record<string, string>> = {
  settings: 'it holds the ids of your own environment',
  intro: 'it belongs in the package for Partner Center',
};

export const rule = defineRule({
  id: 'file-not-submitted',
  title: 'A pull request goes without `settings.json` and `intro.md`',
  files: ['settings', 'intro'],
  severity: submissionHint,
  origin: 'certification',
  official: [],
  sources: [pullRequest(1423), pullRequest(1029), sources.policyErrors],
  fixable: false,
  check: ({ reportFile }) => ({
    companions({ package: contents }, { files, definition }) {
      if (contents !== undefined || definition === undefined) return;
      for (const { path, role } of files) {
        const reason = reasons[role];
        if (reason === undefined) continue;
        reportFile(path, { message: `\`${path}\` is not expected in the pull request: ${reason}.` });
      }
    },
  }),
});
