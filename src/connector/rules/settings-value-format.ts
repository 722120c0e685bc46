/** The command line takes what the settings say as it stands, and fails far away from the mistake. */
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** What each member must look like. Default environments are called `Default-` and a GUID, which the schema forgot. */
const formats: ReadonlyArray<readonly [names: readonly string[], form: RegExp, expected: string]> = [
  [
    ['environment'],
    new RegExp(`^(?:Default-)?${guid}$`, 'i'),
    'an environment id such as `3f1c0a52-7d0e-4b8f-9a61-0c5d2e8b7f14`',
  ],
  [
    ['connectorId'],
    new RegExp(`^(?:shared_.+|${guid})$`, 'i'),
    'a connector id that starts with `shared_`, or the GUID of a connector in a solution,',
  ],
  [['powerAppsUrl', 'flowUrl'], /^https:\/\/[^\s/]+\S*$/i, 'an address with `https://`'],
];

export const rule = defineRule({
  id: 'settings-value-format',
  title: 'Ids and addresses in the settings have the form that the command line expects',
  files: ['settings'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.settingsSchema, sources.paconn],
  fixable: false,
  check: ({ report }) => {
    const check = (node: JsonNode | undefined, form: RegExp, expected: string) => {
      // An empty id is one that is still to come: the command line asks for it.
      if (!node?.asString || form.test(node.asString)) return;
      report(node, { message: `\`${node.key}\` is \`${node.asString}\`; ${expected} is expected.` });
    };
    return {
      settings({ root }) {
        for (const [names, form, expected] of formats) for (const name of names) check(root.get(name), form, expected);
      },
    };
  },
});
