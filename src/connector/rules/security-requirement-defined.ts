/** A requirement that nothing describes cannot be met. */

import type { DefinitionModel } from '../model/definition';
import type { JsonNode } from '../text/json-node';
import { nearest } from '../text/nearest';
import { inCode } from './in-code';
import { warning } from './levels';
import { defineRule } from './rule';
import { securityRequirements } from './security-requirements';
import { sources } from './sources';

export const rule = defineRule({
  id: 'security-requirement-defined',
  title: 'What `security` asks for is in `securityDefinitions`',
  files: ['definition'],
  // 21 accepted connectors break it, so nothing enforces it.
  severity: warning,
  origin: 'openapi',
  official: [
    {
      code: 'SecurityRequirementMustBeDefined',
      message: "The security requirement '{0}' is not defined in the 'securityDefinitions' object.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition(definition: DefinitionModel) {
      const { root } = definition;
      // OpenAPI 3 keeps them elsewhere.
      if (definition.isOpenApi3) return;
      const defined = root.object('securityDefinitions')?.members.map(({ name }) => name) ?? [];
      // One missing description is one cause, however many operations ask for it.
      const places = new Map<string, JsonNode[]>();
      for (const { name, value } of securityRequirements(definition)) {
        if (value === undefined || defined.includes(name)) continue;
        places.set(name, [...(places.get(name) ?? []), value]);
      }
      for (const [name, [first, ...others]] of places) {
        if (first === undefined) continue;
        const meant = nearest(name, defined) ?? (defined.length === 1 ? defined[0] : undefined);
        // Scopes stay where they mean something.
        const isOauth =
          root
            .object('securityDefinitions')
            ?.object(meant ?? '')
            ?.string('type') === 'oauth2';
        const free = [first, ...others].every(
          (place) =>
            meant === undefined || (place.parent?.has(meant) === false && (place.items.length === 0 || isOauth)),
        );
        report(first, {
          message: `\`security\` asks for \`${name}\`, which \`securityDefinitions\` does not describe${others.length === 0 ? '' : ` (at ${others.length + 1} places)`}.`,
          help:
            defined.length === 0
              ? 'Describe it in `securityDefinitions`, or remove the requirement if the service is open to all.'
              : `Described ${defined.length === 1 ? 'is' : 'are'} ${inCode(defined)}.`,
          range: first.keyRange ?? first.range,
          values: [name],
          fixes:
            meant === undefined || !free
              ? []
              : [
                  {
                    title: `Ask for \`${meant}\``,
                    kind: 'review',
                    edits: [first, ...others].flatMap((place) => edit.rename(place, meant)),
                  },
                ],
        });
      }
    },
  }),
});
