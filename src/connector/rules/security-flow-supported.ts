/** No person is there to sign in, and the platform has no place for such credentials. */
import type { DefinitionModel } from '../model/definition';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'security-flow-supported',
  title: 'OAuth 2.0 uses a flow in which a person signs in',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.defineFromOpenApi, sources.connectionParameters],
  fixable: false,
  check: ({ report }) => ({
    definition({ root }: DefinitionModel) {
      for (const { value } of root.object('securityDefinitions')?.members ?? []) {
        const flow = value?.kind === 'object' ? value.get('flow') : undefined;
        if (flow?.value !== 'application' && flow?.value !== 'password') continue;
        report(flow, {
          message: `The flow \`${flow.value}\` is not supported for connections; \`accessCode\` is expected.`,
          help:
            flow.value === 'password'
              ? 'Use `accessCode`, so that makers sign in at the service itself.'
              : 'Use `accessCode`. A token without a person needs custom code that fetches it.',
        });
      }
    },
  }),
});
