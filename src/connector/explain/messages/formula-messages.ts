/** What the editor of Power Fx says of formulas, in apps and wherever else formulas are written. */
import type { OtherMessage } from './other-message';

const source = 'https://github.com/microsoft/Power-Fx/blob/main/src/strings/PowerFxResources.en-US.resx';

export const formulaMessages: readonly OtherMessage[] = [
  {
    id: 'formula-name',
    sentences: ["Name isn't valid. '{0}' isn't recognized.", "'{0}' is an unknown or unsupported function."],
    codes: [],
    meaning: 'A formula has a name that is not known there: a data source, a function, a control or a column.',
    advice:
      'Compare the spelling. If it is a connector, add it to the app again: its functions have the names of the operations, and old names go when an `operationId` changes.',
    source,
  },
  {
    id: 'formula-arguments',
    sentences: [
      "The function '{0}' has some invalid arguments.",
      'Invalid number of arguments: received {0}, expected {1}.',
      'Invalid number of arguments: received {0}, expected {1} or more.',
      'Invalid argument type ({0}). Expecting a {1} value instead.',
      "The first argument of '{0}' should be a table.",
      'Argument type mismatch. The types of all result arguments must agree with or be coercible to the first result argument.',
    ],
    codes: [],
    meaning: 'A formula calls a function with other arguments than it takes: too many, too few, or of another type.',
    advice:
      'Compare the arguments with what the function shows. An operation takes its required inputs one after the other and the optional ones as a record.',
    source,
  },
  {
    id: 'formula-column',
    sentences: [
      "Missing column. Your formula is missing a column '{0}' with a type of '{1}'.",
      "The specified column '{0}' does not exist. The column with the most similar name is '{1}'.",
    ],
    codes: [],
    meaning: 'A record in a formula lacks a column that is wanted there, or has one that is not known.',
    advice:
      'Add the column to the record, in the spelling of the definition. If the service does not need it, take it out of `required` in the schema of the body, and add the connector to the app again.',
    source,
  },
  {
    id: 'formula-argument-type',
    sentences: ["The type of this argument '{0}' does not match the expected type '{1}'. Found type '{2}'."],
    codes: [],
    meaning: 'A column of a record in a formula has another type than the definition says.',
    advice:
      'Convert the value, with `Value()`, `Text()` or `DateValue()`. If the definition is wrong, mend `type` there and add the connector to the app again.',
    source,
  },
  {
    id: 'formula-data-source',
    sentences: ['The data source supplied to the function is invalid.'],
    codes: [],
    meaning:
      'A function that works on tables got something that is none: an operation without an answer, or without a schema for it.',
    advice:
      'Call the operation with its brackets and read the list in its answer. If the formula bar shows no such list, describe the answer in the definition and add the connector to the app again.',
    source,
  },
  {
    id: 'formula-behavior',
    sentences: [
      "Behavior function in a non-behavior property. You can't use this property to change values elsewhere in the app.",
    ],
    codes: [],
    meaning: 'A formula calls an operation that may change something in a property that only shows a value.',
    advice:
      'Call it in `OnSelect` or `OnVisible`, keep the answer in a variable or a collection, and show that. An operation that only reads should be a `get` in the definition.',
    source,
  },
  {
    id: 'formula-types',
    sentences: [
      "Incompatible types for comparison. These types can't be compared: {0}, {1}.",
      'Incompatible type. The item you are trying to put into a table has a type that is not compatible with the table.',
      "The '.' operator cannot be used on {0} values.",
      'Only record or table values can be used in this context.',
      'Expected boolean. We expect a boolean (true/false) at this point in the formula.',
    ],
    codes: [],
    meaning: 'A formula puts together values of types that do not go together.',
    advice:
      'Look at the types of both. If one comes from a connector, compare its response schema with the raw answer: without a schema there is nothing to read with a dot.',
    source,
  },
  {
    id: 'formula-signs',
    sentences: [
      "Unexpected characters. The formula contains '{0}' where '{1}' is expected.",
      "Unexpected characters. The formula contains '{0}' where it isn't expected.",
      'Unexpected characters. Characters are used in the formula in an unexpected way.',
      'Expected colon. We expect a colon (:) at this point in the formula.',
      'Unterminated text literal.',
      'Unterminated quoted identifier.',
    ],
    codes: [],
    meaning: 'A formula cannot be read: a sign is missing, too much, or at the wrong place.',
    advice: 'Look at quotes, brackets and separators. In some languages the separator is `;` and not `,`.',
    source,
  },
];
