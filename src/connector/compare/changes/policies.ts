/** Changes of policies, which stand in `apiProperties.json` and rewrite calls and answers. */
import type { JsonNode } from '../../text/json-node';
import type { ConnectorKind } from './change';
import { sameValue } from './values';
import { quoted, shown } from './words';

export const policyKinds: readonly ConnectorKind[] = [
  {
    id: 'policies-changed',
    verdict: 'risky',
    why: 'Policies rewrite calls and answers on their way. Flows may send or get something else than before.',
    instead: 'Run a flow for each operation that the policy names.',
    find: ({ old, new: now }) => {
      const [before, after] = [old.properties?.properties, now.properties?.properties];
      if (before === undefined || after === undefined) return undefined;
      const [was, is] = [before.array('policyTemplateInstances'), after.array('policyTemplateInstances')];
      const title = (node: JsonNode) => quoted(node.string('title') ?? node.string('templateId') ?? 'without a title');
      return Array.from({ length: Math.max(was.length, is.length) }, (_, index) => index).flatMap((index) => {
        const [one, other] = [was[index], is[index]];
        if (sameValue(one, other)) return [];
        const what = one === undefined ? 'is new' : other === undefined ? 'is gone' : 'has changed';
        const named = one ?? other;
        return {
          message: `Policy ${index + 1}, ${named === undefined ? '' : title(named)}, ${what}.`,
          was: shown(one),
          is: shown(other),
          old: one ?? before,
          new: other ?? after,
        };
      });
    },
  },
];
