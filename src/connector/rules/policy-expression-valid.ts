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
            else {
              const end = endOfCall(text, start + name.length);
              if (end === undefined)
                report(node, {
                  message: `The call of \`${name}\` is not closed; brackets and quotes in pairs are expected.`,
                });
              else if (text[end] === ')' && !isBracketOpen(text.slice(0, match.index)))
                report(node, {
                  message: `A bracket too much follows the call of \`${name}\`.`,
                  range: partRange(node, end, end + 1),
                  fixes: [
                    { title: 'Remove the bracket', kind: 'review', edits: [replacePart(edit, node, end, end + 1, '')] },
                  ],
                });
            }
          }
        }
      }
    },
  }),
});

/** Where a call ends whose opening bracket stands at `from`; `undefined` if it is not closed outside of quotes. */
function endOfCall(text: string, from: number): number | undefined {
  let depth = 0;
  let quote = '';
  for (let index = from; index < text.length; index++) {
    const sign = text[index] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === "'" || sign === '"') quote = sign;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return index + 1;
  }
  return undefined;
}

/** Whether a bracket of the words before a call waits to be closed. */
function isBracketOpen(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
