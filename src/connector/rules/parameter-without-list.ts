/** Power Apps cannot use an operation whose address or headers hold a list. */
import type { ParameterView } from '../model/parameter';
import { warning } from './levels';
import { defineRule } from './rule';

const places: ReadonlySet<string> = new Set(['query', 'header', 'path']);

export const rule = defineRule({
  id: 'parameter-without-list',
  title: 'Parameters in the address and in headers are not arrays',
  files: ['definition'],
  // The validator accepts them; the conversion for Power Apps prints the refusal.
  severity: warning,
  origin: 'platform',
  official: [],
  sources: ['https://github.com/MicrosoftDocs/BusinessApplicationPlatform-Connectors-public/issues/344'],
  fixable: 'review',
  check: ({ report, edit }) => ({
    parameter({ node, name, location }: ParameterView) {
      const type = node.get('type');
      if (type?.value !== 'array' || location === undefined || !places.has(location)) return;
      const items = node.get('items');
      // With a default, a list of values or a format there is more to rewrite than a proposal should.
      const plain = !['default', 'enum', 'collectionFormat'].some((member) => node.has(member)) && !items?.has('enum');
      // The converter names the parameter, not its type.
      report(node, {
        range: type.range,
        message: `The ${location} parameter \`${name ?? ''}\` is an array; Power Apps expects a single value.`,
        help: 'Take one string in which the values are separated by commas, or a list in the body. For flows alone an array works.',
        fixes: plain
          ? [
              {
                title: 'Take one string',
                kind: 'review',
                edits: [edit.replace(type, 'string'), ...(items === undefined ? [] : edit.remove(items))],
              },
            ]
          : [],
      });
    },
  }),
});
