/**
 * The facts of the table rules about parameters and about the limits on values. As in `facts.ts`, what they check is
 * written in `model/shapes/`.
 */
import { capitalised } from '../../text/capitalised';
import { error, warning } from '../levels';
import type { RuleMeta } from '../rule';
import { sources } from '../sources';

const common = {
  files: ['definition'],
  origin: 'openapi',
  fixable: false,
  sources: [sources.swaggerValidator, sources.openapi],
} as const;

const notNegative = (keyword: string) => ({
  code: `${capitalised(keyword)}MustBeGreaterThanOrEqualToZero`,
  message: `The '${keyword}' value must be greater than or equal to zero.`,
});

export const valueShapeRules: readonly RuleMeta[] = [
  {
    ...common,
    id: 'enum-not-empty',
    title: 'An `enum` lists at least one value',
    severity: error,
    official: [{ code: 'EnumMustContainAtLeastOneElement', message: "The 'enum' array requires at least one value." }],
  },
  {
    ...common,
    id: 'multiple-of-positive',
    title: '`multipleOf` is above zero',
    // Hardly any accepted connector uses the keyword, so nothing shows that the rule is enforced.
    severity: warning,
    official: [
      { code: 'MultipleOfMustBeGreaterThanZero', message: "The 'multipleOf' value must be greater than zero." },
    ],
  },
  {
    ...common,
    id: 'count-not-negative',
    title: 'Numbers of characters, items and properties are zero or more',
    // About a thousand uses in accepted connectors, none of them negative.
    severity: error,
    official: ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'].map(notNegative),
  },
  {
    ...common,
    id: 'parameter-schema-only-in-body',
    title: 'Only a body parameter has a `schema`',
    severity: error,
    official: [
      {
        code: 'NonBodyParameterSchemaNotValid',
        message: "The parameter cannot define a schema as it is not in the 'body'.",
      },
    ],
    fixable: 'review',
  },
  {
    ...common,
    id: 'parameter-body-schema-required',
    title: 'A body parameter has a `schema`',
    severity: error,
    official: [
      { code: 'BodyParameterSchemaRequired', message: "The 'body' parameter must define a 'schema' property." },
    ],
    fixable: 'review',
  },
  {
    ...common,
    id: 'parameter-body-uses-schema',
    title: 'A body parameter says its type, values and limits in its `schema`',
    severity: error,
    fixable: 'review',
    official: [
      {
        code: 'BodyParameterPropertyNotValid',
        message:
          "The 'body' parameter cannot use property '{0}', instead, the 'schema' property should be used to define the type used by the parameter.",
      },
    ],
  },
  {
    ...common,
    id: 'parameter-body-without-dynamic',
    title: 'The dynamic extensions of a body stand in its `schema`',
    // No accepted connector has one on the body parameter itself.
    severity: error,
    origin: 'platform',
    fixable: 'review',
    official: [
      {
        code: 'DynamicExtensionDefinitionNotAllowedInParameter',
        message: 'Dynamic extensions are not allowed to be defined on the body parameter. It should be in the schema.',
      },
    ],
    sources: [sources.swaggerValidator, sources.extensions],
  },
];
