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
    'path-template-braces',
    'A part of the path is only partly a variable, or a variable has no name.',
    'Partial path templating is not allowed.',
    'Empty path parameter declarations are not valid',
  ),
  editor('path-parameters-unique', 'A path has a variable twice.', 'Path parameters must have unique name + in values'),
  editor(
    'path-routes-unique',
    'Two paths differ only in the names of their variables.',
    'Equivalent paths are not allowed.',
  ),
  editor(
    'path-leading-slash',
    'A path does not begin with a slash.',
    'should only have path names that start with `/`',
  ),
  editor(
    'response-code-valid',
    'A response has no status code of three digits.',
    'should only have three-digit status codes, `default`, and vendor extensions (`x-*`) as properties',
    'should only have three-digit status codes, and vendor extensions (`x-*`) as properties',
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
    "Headers with 'array' type require an 'items' property",
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
    'Sibling values are not allowed alongside a $ref.',
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
    '$ref values must be RFC3986-compliant percent-encoded URIs',
    '{0} $refs cannot match any of the following: {1}',
    '$refs cannot match any of the following: {0}',
    '{0} $refs must point to a position where a {1} can be legally placed',
    "Unknown type of $ref '{0}' at '{1}' for V2 document.",
    "The reference string '{0}' has invalid format.",
  ),
  editor(
    'schema-reference-found',
    'A reference leads to nothing.',
    '$refs must reference a valid location in the document',
    'Could not resolve reference: {0}',
    'Could not resolve reference because of: {0}',
    'Could not resolve pointer: {0} does not exist in document',
  ),
  editor(
    'security-requirement-defined',
    'A requirement names a security scheme that is not defined.',
    'Security requirements must match a security definition',
  ),
  editor('schema-items-single', 'The items of a list are themselves a list.', '`items` must be an object'),
  editor(
    'security-definitions-given',
    'A security scheme is not used by anything.',
    'Security scheme was defined but never used. To apply security, use the `security` section in operations or on the root level of your API definition.',
  ),
  editor(
    'parameter-file-in-form',
    'A file is not in the form.',
    'Parameters with "type: file" must have "in: formData"',
    'Parameter "in: {0}" is invalid, did you mean "in: formData"?',
  ),
  editor(
    'operation-body-or-form',
    'An operation has a body and form fields.',
    'Parameters cannot have both a "in: body" and "in: formData", as "formData" _will_ be the body',
  ),
  editor(
    'consumes-fits-content',
    'An operation has form fields and does not say so in `consumes`.',
    'Operations with Parameters of "in: formData" must include "application/x-www-form-urlencoded" or "multipart/form-data" in their "consumes" property',
  ),
  editor(
    'schema-required-on-object',
    'What is required stands at the wrong place or in the wrong form.',
    'should be an array of property names required within an object schema',
  ),
  editor(
    'schema-required-not-read-only',
    'A property is required and read-only at once.',
    'Read only properties cannot be marked as required by a schema.',
    'Read only properties cannot marked as required by a schema.',
  ),
  editor(
    'minimum-below-maximum',
    'The least value is larger than the largest.',
    "'minimum' must be a lower value than 'maximum'.",
    "'minLength' must be a lower value than 'maxLength'.",
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
