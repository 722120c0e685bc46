/** What Spectral says with its rules for OpenAPI, beyond what other checkers say too. Many of these are matters of taste. */
import type { OtherMessage } from './other-message';

const page = 'https://github.com/stoplightio/spectral/blob/develop/docs/reference/openapi-rules.md';

function spectral(meaning: string, code: string, ...sentences: readonly string[]): OtherMessage {
  return {
    id: `spectral-${code}`,
    sentences,
    // Other names of rules are words that people use for other things.
    codes: /^(?:oas2|openapi|operation|path|duplicated)-/.test(code) ? [code] : [],
    meaning,
    advice: 'The certification of connectors does not ask for it.',
    source: page,
  };
}

function ruled(rule: string, meaning: string, code: string, ...sentences: readonly string[]): OtherMessage {
  const advice = 'Check the file here: the finding stands at the place itself, with a repair where there is one.';
  return { ...spectral(meaning, code, ...sentences), rule, advice };
}

export const spectralMessages: readonly OtherMessage[] = [
  spectral(
    'An operation has no tags.',
    'operation-tags',
    'Operation must have non-empty "tags" array.',
    'Operation should have non-empty "tags" array.',
  ),
  spectral(
    'An operation has a tag that the list of tags does not have.',
    'operation-tag-defined',
    'Operation tags must be defined in global tags.',
    'Operation tags should be defined in global tags.',
  ),
  spectral(
    'An operation has several tags.',
    'operation-singular-tag',
    'Operation must not have more than a single tag.',
  ),
  spectral('There is no list of tags.', 'openapi-tags', 'OpenAPI object must have non-empty "tags" array.'),
  spectral(
    'The tags are not in the order of the alphabet.',
    'openapi-tags-alphabetical',
    'OpenAPI object must have alphabetical "tags".',
  ),
  spectral('A tag has no description.', 'tag-description', 'Tag object must have "description".'),
  spectral('There is no licence.', 'info-license', 'Info object must have "license" object.'),
  spectral('The licence has no address.', 'license-url', 'License object must include "url".'),
  spectral(
    'A path ends in a slash.',
    'path-keys-no-trailing-slash',
    'Path must not end with slash.',
    'paths should not end with a slash',
  ),
  spectral(
    'A description holds a part of a program.',
    'no-script-tags-in-markdown',
    'Markdown descriptions must not have "<script>" tags.',
    'Markdown descriptions must not have "eval(".',
  ),
  ruled(
    'info-contact-name-required',
    'The contact is not complete.',
    'contact-properties',
    'Contact object must have "name", "url" and "email".',
  ),
  ruled('tag-names-unique', 'A tag is listed twice.', 'openapi-tags-uniqueness', 'Each tag must have a unique name.'),
  ruled(
    'enum-values-unique',
    'A list of values has one twice.',
    'duplicated-entry-in-enum',
    'Enum values must not have duplicate entry.',
    '"enum" property must not have duplicate items (items ## {0} and {1} are identical).',
  ),
  ruled(
    'path-template-braces',
    'A variable of a path has no name.',
    'path-declarations-must-exist',
    'Path parameter declarations must not be empty, ex."/given/{}" is invalid.',
  ),
  ruled(
    'path-without-query',
    'A path has a question mark.',
    'path-not-include-query',
    'Path must not include query string.',
  ),
  ruled(
    'array-has-items',
    'A list does not say what it holds.',
    'array-items',
    'Schemas with "type: array", require a sibling "items" field',
  ),
  ruled(
    'host-format',
    'The host ends in a slash or is an example.',
    'oas2-host-trailing-slash',
    'Server URL must not have trailing slash.',
    'Host URL must not point at example.com.',
  ),
  ruled(
    'operation-parameters-unique',
    'Two parameters of an operation have the same name at the same place.',
    'operation-parameters',
    'Operation parameters are unique and non-repeating.',
    'A parameter in this operation already exposes the same combination of "name" and "in" values.',
  ),
  ruled(
    'security-requirement-defined',
    'A requirement names a security scheme that is not defined.',
    'oas2-operation-security-defined',
    'Operation "security" values must match a scheme defined in the "securityDefinitions" object.',
    'API "security" values must match a scheme defined in the "securityDefinitions" object.',
  ),
  ruled(
    'schema-keyword-supported',
    'A word of OpenAPI 3 stands in the schema.',
    'oas2-anyOf',
    '"anyOf" keyword must not be used in OpenAPI v2 document.',
    '"oneOf" keyword must not be used in OpenAPI v2 document.',
  ),
  ruled(
    'default-matches-type',
    'An example or a default does not fit its schema.',
    'oas2-valid-schema-example',
    'Examples must be valid against their defined schema.',
    '"example" property type must be {0}',
    '"default" property type must be {0}',
  ),
  ruled(
    'member-required',
    'A required member is missing.',
    'oas2-schema',
    '"{0}" property must have required property "{1}".',
    'Object must have required property "{0}".',
  ),
  ruled('member-known', 'A member does not exist there.', 'oas3-schema', 'Property "{0}" is not expected to be here.'),
  ruled(
    'value-from-list',
    'A value is not one of those that exist.',
    'enum',
    '"{0}" property must be equal to one of the allowed values: {1}',
  ),
];
