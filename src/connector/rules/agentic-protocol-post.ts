/** A connector for an MCP server is one POST operation that speaks the protocol by its name. */
import type { OperationView } from '../model/operation';
import { defineRule } from './rule';
import { sources } from './sources';

/** The one name that Microsoft's samples use. */
const protocol = 'mcp-streamable-1.0';

export const rule = defineRule({
  id: 'agentic-protocol-post',
  title: `\`x-ms-agentic-protocol\` is \`${protocol}\` on a POST operation`,
  files: ['definition'],
  // Seen in custom connectors only; what certification makes of it is not known.
  severity: { custom: 'warning', certified: 'hint', independent: 'hint' },
  origin: 'platform',
  official: [],
  sources: [sources.mcpSamples],
  fixable: 'review',
  check: ({ report, edit }) => ({
    operation({ name, node, method }: OperationView) {
      const value = node.get('x-ms-agentic-protocol');
      if (value === undefined) return;
      if (value.value !== protocol) {
        report(value, {
          message: `\`x-ms-agentic-protocol\` of ${name} is \`${typeof value.value === 'string' ? value.value : JSON.stringify(value.toValue())}\`; \`${protocol}\` is expected.`,
          fixes: [{ title: `Use \`${protocol}\``, kind: 'review', edits: [edit.replace(value, protocol)] }],
        });
      } else if (method !== 'post') {
        report(value, {
          message: `${name} is a ${method.toUpperCase()} operation; the protocol \`${protocol}\` needs POST.`,
        });
      }
    },
  }),
});
