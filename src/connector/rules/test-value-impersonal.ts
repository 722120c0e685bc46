/** Test values are published with the connector; they must not name a person or open a door. */
import type { DefinitionModel } from '../model/definition';
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule, type RuleContext } from './rule';
import { sources } from './sources';

/** Mail addresses outside the domains that are reserved for examples (RFC 2606). */
const mailAddress = /^[\w.+-]+@(?!(?:[\w-]+\.)*example(?:\.(?:com|net|org))?$)[\w-]+(?:\.[\w-]+)+$/;
/** Signs of credentials: tokens of three parts, or long runs of letters and digits mixed. */
const credential = /^(?:Bearer\s+\S+|eyJ[\w-]+\.[\w-]+\.[\w-]*|(?=\S*\d)(?=\S*[a-z])(?=\S*[A-Z])[\w+/=-]{32,})$/;

function check(node: JsonNode, { report }: RuleContext): void {
  const value = node.get('x-ms-test-value');
  const text = value?.asString;
  if (value === undefined || text === undefined) return;
  const kind = mailAddress.test(text)
    ? 'the mail address of a person'
    : credential.test(text)
      ? 'a credential'
      : undefined;
  if (kind === undefined) return;
  report(value, {
    message: `\`x-ms-test-value\` looks like ${kind}; it is published with the connector.`,
    help: 'Use a made-up value, such as an address at example.com.',
  });
}

export const rule = defineRule({
  id: 'test-value-impersonal',
  title: 'Test values hold no secrets and no personal data',
  files: ['definition'],
  severity: warning,
  origin: 'advice',
  official: [],
  sources: [sources.definitionSchema],
  fixable: false,
  check: (context) => ({
    definition({ parameters }: DefinitionModel) {
      for (const { node } of parameters) check(node, context);
    },
    schema(schema: JsonNode) {
      check(schema, context);
    },
  }),
});
