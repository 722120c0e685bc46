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
