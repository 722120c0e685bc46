/** The script of a certified connector is public, and so is a secret that stands in it. */
import { certification } from './levels';
import { defineRule } from './rule';
import { isSecretByName, secretByForm, secretHelp } from './secrets';
import { sources } from './sources';

export const rule = defineRule({
  id: 'script-no-secrets',
  title: 'The script holds no keys, tokens or passwords',
  files: ['script'],
  severity: certification,
  origin: 'certification',
  official: [],
  sources: [sources.submission],
  fixable: false,
  check: ({ reportFile }) => ({
    script({ strings, code, file }) {
      for (const { start, end, text } of strings) {
        const form = secretByForm(text);
        const name = /(\w+)\s*=\s*$/.exec(code.slice(Math.max(0, start - 80), start))?.[1];
        if (form === undefined && (name === undefined || !isSecretByName(name, text))) continue;
        reportFile(file, {
          message: `This looks like ${form ?? `the literal value of \`${name}\``}; no secret is expected in a script.`,
          help: secretHelp,
          range: { start, end },
        });
      }
    },
  }),
});
