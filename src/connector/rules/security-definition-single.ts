/** The platform asks the maker for one kind of sign-in and takes it from the first definition. */
import type { DefinitionModel } from '../model/definition';
import { hint } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'security-definition-single',
  title: 'A definition describes one kind of authentication',
  files: ['definition'],
  severity: hint,
  origin: 'platform',
  official: [],
  sources: [sources.defineFromOpenApi, sources.multiAuthentication],
  fixable: false,
  check: ({ report }) => ({
    definition({ root }: DefinitionModel) {
      const [first, ...others] = root.object('securityDefinitions')?.members ?? [];
      if (first === undefined) return;
      for (const { name, value } of others) {
        if (value === undefined) continue;
        report(value, {
          message: `\`${name}\` is a further security definition; the platform uses \`${first.name}\` alone.`,
          help: 'Offer several ways to sign in with `connectionParameterSets` in `apiProperties.json`.',
        });
      }
    },
  }),
});
