/** `x-ms-deployment-version` is a version number: numbers with dots between them. */
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** The pattern of Microsoft's schema for definitions. */
const versionNumber = /^\d+(\.\d+)+$/;

export const rule = defineRule({
  id: 'info-deployment-version-format',
  title: '`x-ms-deployment-version` is numbers with dots between them',
  files: ['definition'],
  // Only the published schema asks for it; no tool is known to refuse it.
  severity: hint,
  origin: 'platform',
  official: [],
  sources: [sources.definitionSchema],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition({ root }) {
      const version = root.object('info')?.get('x-ms-deployment-version');
      const text = version?.asString;
      if (version === undefined || text === undefined || versionNumber.test(text)) return;
      const found = /\d+(?:\.\d+)*/.exec(text)?.[0];
      const proposal = found === undefined || found.includes('.') ? found : `${found}.0`;
      report(version, {
        message: `\`x-ms-deployment-version\` is \`${text}\`; numbers with dots between them are expected, such as \`1.0\`.`,
        fixes:
          proposal === undefined
            ? []
            : [{ title: `Use \`${proposal}\``, kind: 'review', edits: [edit.replace(version, proposal)] }],
      });
    },
  }),
});
