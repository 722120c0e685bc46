/** No value lies between limits that cross. */
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

/** Lower limit, upper limit, and the official code; the official tool is silent about numbers of properties. */
const limits = [
  ['minimum', 'maximum', 'MinimumShouldBeLessThanOrEqualToMaximum'],
  ['minLength', 'maxLength', 'MinLengthShouldBeLessThanOrEqualToMaxLength'],
  ['minItems', 'maxItems', 'MinItemsShouldBeLessThanOrEqualToMaxItems'],
  ['minProperties', 'maxProperties', 'none'],
] as const;

export const rule = defineRule({
  id: 'minimum-below-maximum',
  title: 'A lower limit is not above the upper one',
  files: ['definition'],
  // Some hundred pairs in accepted connectors, and none that crosses.
  severity: error,
  origin: 'openapi',
  official: limits.flatMap(([lower, upper, code]) =>
    code === 'none'
      ? []
      : [{ code, message: `The '${lower}' value should be less than or equal to the '${upper}' value.` }],
  ),
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'review',
  check: ({ report, edit }) => ({
    value(value: JsonNode) {
      for (const [lower, upper, code] of limits) {
        const least = value.get(lower);
        if (typeof least?.value !== 'number') continue;
        const most = value.get(upper);
        if (typeof most?.value !== 'number' || least.value <= most.value) continue;
        report(least, {
          message: `\`${lower}\` is ${least.value} and \`${upper}\` is ${most.value}; \`${lower}\` is expected to be the smaller one.`,
          code,
          fixes: [
            {
              title: 'Swap the two',
              kind: 'review',
              edits: [edit.replace(least, most.value), edit.replace(most, least.value)],
            },
          ],
        });
      }
    },
  }),
});
