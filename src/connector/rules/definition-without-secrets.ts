/** The files of a certified connector are public, and so is a secret that stands in them. */
import type { DefinitionModel } from '../model/definition';
import type { PropertiesModel } from '../model/properties';
import type { JsonNode } from '../text/json-node';
import { certification } from './levels';
import { responseObjects } from './response-objects';
import { defineRule } from './rule';
import { isSecretByName, secretByForm, secretHelp } from './secrets';
import { sources } from './sources';

/** The members that hold values rather than descriptions of values. */
const valueMembers = ['default', 'example', 'x-ms-test-value'] as const;
const standIn = 'REMOVED';

export const rule = defineRule({
  id: 'definition-without-secrets',
  title: 'Defaults, examples and policies hold no keys, tokens or passwords',
  files: ['definition', 'properties'],
  severity: certification,
  origin: 'certification',
  official: [],
  sources: [sources.submission],
  fixable: 'review',
  check: ({ report, edit }) => {
    const found = (node: JsonNode, what: string) =>
      report(node, {
        message: `This looks like ${what}; no secret is expected in the files of a connector.`,
        help: secretHelp,
        fixes: [
          node.keyRange !== undefined && valueMembers.some((name) => name === node.key)
            ? { title: 'Remove the value', kind: 'review', edits: edit.remove(node) }
            : { title: `Put ${standIn} in its place`, kind: 'review', edits: [edit.replace(node, standIn)] },
        ],
      });
    const search = (node: JsonNode): void => {
      for (const item of node.items) search(item);
      for (const { value } of node.members) if (value !== undefined) search(value);
      const what = typeof node.value === 'string' ? secretByForm(node.value) : undefined;
      if (what !== undefined) found(node, what);
    };
    /** The values of a parameter or property. What is sent as it stands is also judged by the name it is sent under. */
    const look = (node: JsonNode, name: string | undefined) => {
      for (const member of valueMembers) {
        const value = node.get(member);
        if (value === undefined) continue;
        const sent = member !== 'example' && typeof value.value === 'string' ? value.value : undefined;
        const named = sent !== undefined && name !== undefined && isSecretByName(name, sent);
        if (named && secretByForm(sent) === undefined) found(value, `the literal value of \`${name}\``);
        else search(value);
      }
    };
    return {
      definition(definition: DefinitionModel) {
        for (const { node } of responseObjects(definition)) {
          const examples = node.get('examples');
          if (examples !== undefined) search(examples);
          for (const { name, value } of node.object('headers')?.members ?? [])
            if (value?.kind === 'object') look(value, name);
        }
      },
      properties({ policies }: PropertiesModel) {
        for (const { parameters } of policies) if (parameters !== undefined) search(parameters);
      },
      parameter: ({ node, name }) => look(node, name),
      schema: (node) => look(node, node.parent?.key === 'properties' ? String(node.key) : undefined),
    };
  },
});
