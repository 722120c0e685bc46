/** An expression that cannot be read is sent as it stands, or fails. */
import { anyCase } from '../model/connection-parameters';
import { policyTexts } from '../model/policies';
import type { PropertiesModel } from '../model/properties';
import { nearest } from '../text/nearest';
import { warning } from './levels';
import { proposal } from './proposal';
import { defineRule } from './rule';
import { sources } from './sources';
import { partRange, replacePart } from './string-part';

const functions = [
  'body',
  'connectionParameters',
  'environmentVariables',
  'headers',
  'item',
  'queryParameters',
  'triggerBody',
];
/** The start of a call in an expression, with or without braces around it. */
const call = /@\{?\s*([a-z]+)\(/gi;

export const rule = defineRule({
  id: 'policy-expression-valid',
  title: 'Expressions in policies are complete and call known functions',
  files: ['properties'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.policyTemplates],
  fixable: 'review',
  check: ({ report, edit }) => ({
    properties(connector: PropertiesModel) {
      for (const { parameters } of connector.policies) {
        for (const { node, text } of policyTexts(parameters)) {
          for (const match of text.matchAll(call)) {
            const name = match[1] ?? '';
            const start = match.index + match[0].length - 1 - name.length;
            const meant = anyCase(name, functions) === undefined ? nearest(name, functions) : undefined;
            if (meant !== undefined)
              report(node, {
                message: `Policies know no function \`${name}\`.`,
                range: partRange(node, start, start + name.length),
                ...proposal(name, [meant], () => [replacePart(edit, node, start, start + name.length, meant)]),
              });
            else if (!isClosed(text.slice(start + name.length)))
              report(node, {
                message: `The call of \`${name}\` is not closed; brackets and quotes in pairs are expected.`,
              });
          }
        }
      }
    },
  }),
});

/** Whether the bracket at the start of a text is closed outside of quotes. */
function isClosed(text: string): boolean {
  let depth = 0;
  let quote = '';
  for (const sign of text) {
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === "'" || sign === '"') quote = sign;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return true;
  }
  return false;
}
