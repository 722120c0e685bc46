/** A byte order mark is invisible, and half of the tools stumble over it. */
import type { ConnectorModel } from '../model/connector';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'json-no-byte-order-mark',
  title: 'JSON files start without a byte order mark',
  files: ['definition', 'properties', 'settings', 'config'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.json, sources.paconn],
  fixable: 'safe',
  check: ({ reportFile }) => ({
    connector({ jsonFiles }: ConnectorModel) {
      for (const { file } of jsonFiles) {
        if (file.text.charCodeAt(0) !== 0xfeff || file.encodingProblem !== undefined) continue;
        const range = { start: 0, end: 1 };
        reportFile(file.path, {
          message: 'The file starts with a byte order mark, an invisible character; `{` is expected first.',
          help: '`paconn create` and `paconn update` cannot read such a file on every system.',
          range,
          fixes: [{ title: 'Remove the byte order mark', kind: 'safe', edits: [{ range, text: '' }] }],
        });
      }
    },
  }),
});
