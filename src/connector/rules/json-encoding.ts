/** JSON files are UTF-8 text; anything else stops a tool of the chain. */
import type { FileRole } from '../files';
import type { ConnectorModel } from '../model/connector';
import type { EncodingProblem } from '../text/decode';
import { error } from './levels';
import { defineRule } from './rule';
import { pullRequest, sources } from './sources';

const jsonRoles: ReadonlySet<FileRole> = new Set(['definition', 'properties', 'settings', 'config']);

export const rule = defineRule({
  id: 'json-encoding',
  title: 'JSON files are UTF-8 text',
  files: ['definition', 'properties', 'settings', 'config'],
  severity: error,
  origin: 'platform',
  official: [],
  sources: [sources.json, pullRequest(619)],
  fixable: false,
  check: ({ reportFile }) => ({
    connector({ files }: ConnectorModel) {
      for (const { path, role, encodingProblem } of files) {
        if (encodingProblem === undefined || !jsonRoles.has(role)) continue;
        const { offset } = encodingProblem;
        reportFile(path, {
          message: sentence(encodingProblem),
          range: { start: offset, end: encodingProblem.kind === 'invalid-utf-8' ? offset + 1 : offset },
          ...(encodingProblem.kind === 'binary' ? {} : { help: 'Save the file again with the encoding UTF-8.' }),
        });
      }
    },
  }),
});

function sentence({ kind, looksLike }: EncodingProblem): string {
  if (kind === 'binary') return `This is ${looksLike ?? 'a binary file'}; a JSON text is expected.`;
  if (kind === 'utf-16') return 'The file is written in UTF-16; UTF-8 is expected.';
  return 'The bytes from here on are not UTF-8; they were written in another encoding.';
}
