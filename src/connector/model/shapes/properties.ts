/**
 * The objects of `apiProperties.json`. The published schema (`schemas/paconn-apiProperties.schema.json`) is older than
 * the platform, so members in daily use that it lacks (`scriptOperations`, `connectionParameterSets`) are known here.
 */
import { anything, array, map, object, type ShapeTable, string } from './shape';

export const propertiesShapes: ShapeTable = {
  PropertiesFile: {
    title: 'the file',
    fields: { properties: object('Properties', { required: 'properties-root-required' }) },
  },
  Properties: {
    title: 'the properties object',
    closed: 'properties-member-known',
    fields: {
      iconBrandColor: string({ required: 'properties-brand-color-required' }),
      publisher: string({ required: 'properties-publisher-required', filled: 'properties-publisher-required' }),
      stackOwner: string({ required: 'properties-stack-owner-required', filled: 'properties-stack-owner-required' }),
      capabilities: array(anything),
      connectionParameters: object('ConnectionParameters'),
      connectionParameterSets: object(undefined),
      policyTemplateInstances: array(object('PolicyInstance')),
      scriptOperations: array(string()),
      script: anything,
      // Known so that `properties-no-contact` alone reports them; they belong in the definition.
      website: anything,
      contact: anything,
    },
  },
  ConnectionParameters: map('the connectionParameters object', object('ConnectionParameter')),
  ConnectionParameter: { title: 'the connection parameter', fields: { type: string() } },
  PolicyInstance: {
    title: 'the policy template instance',
    fields: {
      templateId: string({ required: 'policy-members-required' }),
      title: string({ required: 'policy-members-required' }),
      parameters: object(undefined, { required: 'policy-members-required' }),
    },
  },
};
