/** The platform asks the maker for one kind of sign-in and takes it from the first definition. */
import type { ConnectorModel } from '../model/connector';
import { warning } from './levels';
import { defineRule } from './rule';
import { securityRequirements } from './security-requirements';
import { sources } from './sources';

export const rule = defineRule({
  id: 'security-definition-single',
  title: 'A definition describes one kind of authentication',
  files: ['definition'],
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.defineFromOpenApi, sources.multiAuthentication],
  fixable: 'review',
  check: ({ report, edit }) => ({
    connector({ definition, properties }: ConnectorModel) {
      // With sets of connection parameters the ways to sign in are described there, and makers choose among them. The
      // accepted connectors with sets have one definition or none, but nobody says that several are wrong: where a key
      // belongs in a request stands only in its definition, and the platform itself has taken a key beside OAuth.
      if (definition === undefined || properties?.properties?.has('connectionParameterSets')) return;
      const [first, ...others] = definition.root.object('securityDefinitions')?.members ?? [];
      if (first === undefined || others.length === 0) return;
      const asked = new Set(securityRequirements(definition).map(({ name }) => name));
      for (const { name, value } of others) {
        if (value === undefined || name === first.name) continue;
        report(value, {
          message: `\`${name}\` is a further security definition; the platform uses the first one, \`${first.name}\`, alone.`,
          help: 'Offer several ways to sign in with `connectionParameterSets` in `apiProperties.json`.',
          // What `security` names would be missed there.
          fixes: asked.has(name) ? [] : [{ title: `Remove \`${name}\``, kind: 'review', edits: edit.remove(value) }],
        });
      }
    },
  }),
});
