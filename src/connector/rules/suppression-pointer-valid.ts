/** A pointer that leads nowhere by its form suppresses nothing. */
import type { ConfigModel } from '../model/config';
import { escapeToken } from '../text/json-pointer';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'suppression-pointer-valid',
  title: 'The `pointer` of a suppression is a JSON pointer',
  files: ['config'],
  severity: warning,
  origin: 'advice',
  official: [],
  sources: [sources.jsonPointer],
  fixable: 'review',
  check: ({ report, edit }) => ({
    config({ suppressions }: ConfigModel) {
      for (const { node, place } of suppressions) {
        const value = node.get('pointer');
        const written = value?.asString;
        if (value === undefined || written === undefined || place !== undefined) continue;
        const meant = proposal(written);
        report(value, {
          message: `\`${written}\` is not a JSON pointer; \`/\` before each name is expected, as in \`/paths/~1books/get\`.`,
          help: 'In a name, `/` is written `~1` and `~` is written `~0`. The pointer stands in each finding.',
          fixes: [{ title: `Write \`${meant}\``, kind: 'review', edits: [edit.replace(value, meant)] }],
        });
      }
    },
  }),
});

/** Dots or slashes between names, a `#` before them, or a tilde that nobody escaped. */
function proposal(written: string): string {
  const path = written.replace(/^[#$]/, '');
  const tokens = path.includes('/') ? path.replace(/^\//, '').split('/') : path.split('.');
  return tokens.map((token) => `/${/~(?![01])/.test(token) ? escapeToken(token) : token}`).join('');
}
