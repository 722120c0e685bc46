/** A file that is not JSON is refused before anything else is looked at. */
import type { ConnectorModel } from '../model/connector';
import { error } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

export const rule = defineRule({
  id: 'json-syntax',
  title: 'The file is JSON',
  files: ['definition', 'properties', 'settings', 'config'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.json, pullRequest(1029)],
  fixable: 'safe',
  check: ({ report, reportFile }) => ({
    connector({ jsonFiles }: ConnectorModel) {
      for (const { file, parsed } of jsonFiles) {
        for (const { message, range, container, repair } of parsed.problems) {
          const finding = {
            message,
            range,
            fixes:
              repair === undefined
                ? []
                : [
                    {
                      title: repair.title,
                      kind: repair.sure ? ('safe' as const) : ('review' as const),
                      edits: [{ range: repair.range, text: repair.text }],
                    },
                  ],
          };
          if (container === undefined || parsed.root === undefined) reportFile(file.path, finding);
          else report(container, finding);
        }
      }
    },
  }),
});
