/** What the Swagger editor says, and code editors with the schemas. Most of it is a rule of ours too. */
import type { OtherMessage } from './other-message';

const place = 'The editor names the line; here the finding stands at the place itself.';

function editor(rule: string, meaning: string, ...sentences: readonly string[]): OtherMessage {
  return { id: `editor-${rule}`, sentences, codes: [], rule, meaning, advice: place };
}

export const editorMessages: readonly OtherMessage[] = [
  editor(
    'operation-path-variables-defined',
    'A variable of the path has no parameter.',
    'Declared path parameter "{0}" needs to be defined as a path parameter at either the path or operation level',
  ),
  editor(
    'parameter-path-in-template',
    'A parameter of the path does not occur in the path.',
    'Path parameter "{0}" must have the corresponding {1} segment in the "{2}" path',
  ),
  editor(
    'path-routes-unique',
    'Two paths differ only in the names of their variables.',
    'Equivalent paths are not allowed.',
  ),
  editor('path-without-query', 'A path has a question mark.', 'Query strings in paths are not allowed.'),
  editor(
    'operation-parameters-unique',
    'Two parameters of an operation have the same name at the same place.',
    'Sibling parameters must have unique name + in values',
  ),
  editor('default-in-enum', 'A default is not one of the listed values.', 'Default values must be present in `enum`'),
  editor('operation-id-unique', 'Two operations have the same id.', 'Operations must have unique operationIds.'),
  editor(
    'array-has-items',
    'A list does not say what it holds.',
    "Schemas with 'type: array', require a sibling 'items: ' field",
  ),
  editor(
    'enum-values-match-type',
    'A listed value has another type than its schema.',
    "enum value should conform to its schema's `type`",
  ),
  editor(
    'reference-alone',
    'Beside a `$ref` nothing else counts.',
    'Sibling values alongside $refs are ignored. To add properties to a $ref, wrap the $ref into allOf, or move the extra properties into the referenced definition (if applicable).',
    'Sibling values alongside $refs are ignored.',
  ),
  editor(
    'definition-entries-used',
    'A definition is not used by anything.',
    'Definition was declared but never used in document',
  ),
  editor(
    'schema-reference-form',
    'A reference is written in a form that is not read.',
    '$ref paths must begin with `#/`',
  ),
  editor(
    'schema-reference-found',
    'A reference leads to nothing.',
    '$refs must reference a valid location in the document',
    'Could not resolve reference: {0}',
    'Could not resolve pointer: {0} does not exist in document',
  ),
  editor(
    'security-requirement-defined',
    'A requirement names a security scheme that is not defined.',
    'Security requirements must match a security definition',
  ),
  editor('operation-one-body', 'An operation has two bodies.', 'Multiple body parameters are not allowed.'),
  editor(
    'parameter-file-needs-multipart',
    'An operation takes a file and does not say so in `consumes`.',
    'Operations with parameters of "type: file" must include "multipart/form-data" in their "consumes" property',
  ),
  editor('member-required', 'A required member is missing.', "should have required property '{0}'"),
  editor(
    'member-known',
    'A member does not exist there.',
    'should NOT have additional properties',
    'Property {0} is not allowed.',
  ),
  editor(
    'value-from-list',
    'A value is not one of those that exist.',
    'should be equal to one of the allowed values',
    'Value is not accepted. Valid values: {0}.',
  ),
];
