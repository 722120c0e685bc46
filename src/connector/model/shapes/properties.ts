/**
 * The objects of `apiProperties.json`. The published schema (`schemas/paconn-apiProperties.schema.json`) is older than
 * the platform, so members in daily use that it lacks (`scriptOperations`, `connectionParameterSets`) are known here.
 * Where a connector's text may also be `null`, or a truth value be quoted, published connectors write it so.
 */
import type { JsonNode } from '../../text/json-node';
import { operationNames, parameterPrefix } from '../policy-templates';
import { anything, array, type Field, foreign, map, object, oneOf, type Shape, type ShapeTable, string } from './shape';

const text: Field = { type: ['string', 'null'] };
/** `true` and `false`, with or without quotes. */
const flag: Field = {
  type: ['string', 'boolean'],
  values: ['true', 'false'],
  valuesRule: 'connection-parameter-flag-values',
};
const setsRequired = { required: 'connection-sets-members-required' };
const policyRequired = { required: 'policy-members-required' };

const kindShapes = new Map([
  ['string', 'PlainParameter'],
  ['securestring', 'PlainParameter'],
  ['int', 'PlainParameter'],
  ['bool', 'PlainParameter'],
  ['oauthsetting', 'OAuthParameter'],
  ['gatewaysetting', 'GatewayParameter'],
]);

const allowedValues = array(object('AllowedValue'));
const plain = { allowedValues, defaultValue: anything };
const gatewaySettings = 'connection-parameter-gateway-settings-required';

function rootOf(node: JsonNode): JsonNode {
  return node.parent === undefined ? node : rootOf(node.parent);
}

function customParameter(value: Field): Shape {
  return {
    title: 'the custom parameter',
    fields: { value: { ...value, required: 'oauth-parameter-value-required' } },
  };
}

function parameter(fields: Shape['fields']): Shape {
  return {
    title: 'the connection parameter',
    closed: 'connection-parameter-member-known',
    fields: {
      type: string({ required: 'connection-parameter-type-required' }),
      uiDefinition: { type: ['object', 'null'], shape: 'ParameterTexts' },
      metadata: anything,
      ...fields,
    },
  };
}

export const propertiesShapes: ShapeTable = {
  PropertiesFile: {
    title: 'the file',
    closed: 'properties-member-known',
    fields: { properties: object('Properties', { required: 'properties-root-required' }), $schema: string() },
  },
  Properties: {
    title: 'the properties object',
    closed: 'properties-member-known',
    fields: {
      iconBrandColor: string({ required: 'properties-brand-color-required' }),
      publisher: string({ required: 'properties-publisher-required', filled: 'properties-publisher-required' }),
      stackOwner: string({ required: 'properties-stack-owner-required', filled: 'properties-stack-owner-required' }),
      capabilities: array(string()),
      connectionParameters: object('ConnectionParameters'),
      connectionParameterSets: object('ConnectionSets'),
      policyTemplateInstances: array(object('PolicyInstance')),
      scriptOperations: array(string()),
      script: anything,
      // Known so that `properties-no-contact` alone reports them; they belong in the definition.
      website: anything,
      contact: anything,
    },
  },
  ConnectionParameters: map(
    'the connectionParameters object',
    object((node: JsonNode) => kindShapes.get((node.string('type') ?? '').toLowerCase()) ?? 'AnyParameter'),
  ),
  PlainParameter: parameter(plain),
  GatewayParameter: parameter({ gatewaySettings: object(undefined, { required: gatewaySettings }) }),
  OAuthParameter: parameter({
    oAuthSettings: object('OAuthSettings', { required: 'connection-parameter-oauth-settings-required' }),
  }),
  // A parameter whose type is missing or unknown is not also told that a member does not fit the type.
  AnyParameter: parameter({ ...plain, gatewaySettings: object(undefined), oAuthSettings: object('OAuthSettings') }),
  ParameterTexts: {
    title: 'the uiDefinition object',
    closed: 'connection-parameter-member-known',
    fields: {
      displayName: string(),
      description: string(),
      tooltip: string(),
      tabIndex: anything,
      schema: object(undefined),
      constraints: object('ParameterConstraints'),
    },
  },
  ParameterConstraints: {
    title: 'the constraints object',
    closed: 'connection-parameter-member-known',
    fields: {
      required: flag,
      hidden: flag,
      clearText: flag,
      tabIndex: anything,
      capability: array(string()),
      allowedValues,
      dependencies: object(undefined),
    },
  },
  AllowedValue: {
    title: 'the allowed value',
    closed: 'connection-parameter-member-known',
    fields: { value: anything, text: anything, uiDefinition: anything },
  },
  OAuthSettings: {
    title: 'the oAuthSettings object',
    closed: 'oauth-setting-known',
    fields: {
      identityProvider: string({
        required: 'oauth-identity-provider-required',
        filled: 'oauth-identity-provider-required',
      }),
      clientId: text,
      clientSecret: text,
      ClientId: foreign,
      ClientSecret: foreign,
      redirectMode: oneOf(['Global', 'GlobalPerConnector', 'Direct'], { valuesRule: 'oauth-redirect-mode-known' }),
      redirectUrl: string(),
      scopes: array(string()),
      properties: object(undefined),
      customParameters: object('CustomParameters'),
      additionalParameters: object(undefined),
    },
  },
  CustomParameters: map(
    'the customParameters object',
    // The schema of the file asks for texts. What a solution has is not quoted by the platform itself.
    object((node: JsonNode) =>
      /^enableOnbehalf/i.test(String(node.key)) && !rootOf(node).has('properties') ? 'CustomFlag' : 'CustomParameter',
    ),
  ),
  CustomParameter: customParameter(text),
  CustomFlag: customParameter({ type: ['string', 'boolean', 'null'] }),
  ConnectionSets: {
    title: 'the connectionParameterSets object',
    closed: 'connection-parameter-member-known',
    fields: {
      uiDefinition: object('SetTexts', setsRequired),
      values: array(object('ConnectionSet'), { ...setsRequired, filled: 'connection-sets-members-required' }),
    },
  },
  ConnectionSet: {
    title: 'the set of connection parameters',
    closed: 'connection-parameter-member-known',
    fields: {
      name: string({ ...setsRequired, filled: 'connection-sets-members-required' }),
      uiDefinition: object('SetTexts', setsRequired),
      parameters: object('ConnectionParameters', setsRequired),
      metadata: anything,
    },
  },
  SetTexts: {
    title: 'the uiDefinition object',
    closed: 'connection-parameter-member-known',
    // The documentation of sets writes the first of them in small letters.
    fields: {
      displayName: string(),
      displayname: string({ foreign: true }),
      description: string(),
      tooltip: string(),
    },
  },
  PolicyInstance: {
    title: 'the policy template instance',
    closed: 'policy-member-known',
    fields: {
      templateId: string({ ...policyRequired, filled: 'policy-members-required' }),
      title: string(policyRequired),
      type: string(),
      parameters: object('PolicyParameters', policyRequired),
    },
  },
  PolicyParameters: {
    title: 'the parameters of the policy',
    fields: {
      [operationNames]: array(string()),
      [`${parameterPrefix}triggerConfig`]: object(undefined),
    },
  },
};
