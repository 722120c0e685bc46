/** As with parameters: nobody can fill in a hidden property, so a required one needs a default. */
import type { DefinitionModel } from '../model/definition';
import { inputSchemas } from '../model/input-schemas';
import { schemaIndex } from '../model/schema-index';
import { isInternal } from '../model/visibility';
import { notificationUrls } from '../model/webhook';
import type { JsonNode } from '../text/json-node';
import { warning } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

export const rule = defineRule({
  id: 'property-internal-has-default',
  title: 'An internal required property of a body has a `default`',
  files: ['definition'],
  // Two of 74 such properties in accepted connectors have none.
  severity: warning,
  origin: 'platform',
  official: [],
  sources: [sources.extensions, sources.stringGuidance],
  fixable: false,
  check: ({ report }) => ({
    definition(definition: DefinitionModel) {
      for (const schema of inputSchemas(definition)) {
        const required = new Set(schema.array('required').map(({ value }) => value));
        if (required.size === 0) continue;
        for (const { name, value } of schema.object('properties')?.members ?? []) {
          if (value === undefined || !required.has(name) || !isInternal(value) || value.damaged) continue;
          if (!takesOneValue(definition, value) || isLostUrl(definition, value)) continue;
          report(value, {
            message: `The property \`${name}\` is internal and required, but has no \`default\`.`,
            help: 'Add the value to send, or show the property to makers.',
          });
        }
      }
    },
  }),
});

/** The platform fills in the notification URL itself, and an object is made of the defaults of its properties. */
function takesOneValue(definition: DefinitionModel, property: JsonNode): boolean {
  const schema = definition.resolve(property);
  if (schema === undefined || schema.has('default') || property.has('default')) return false;
  if (schema.get('x-ms-notification-url')?.value === true) return false;
  return ['string', 'number', 'integer', 'boolean'].includes(schema.string('type') ?? '');
}

/** In a webhook without a notification URL this is most likely the one, which another rule reports. */
function isLostUrl(definition: DefinitionModel, property: JsonNode): boolean {
  return schemaIndex(definition)
    .operationsOf(property)
    .some((operation) => operation.isWebhook && notificationUrls(definition, operation).length === 0);
}
