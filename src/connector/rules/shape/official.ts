/** Official sentences that several rules of the table share. */
import type { OfficialMessage } from '../rule';

export const missing: readonly OfficialMessage[] = [
  { code: 'RequiredPropertyMissing', message: "The '{0}' property is required." },
];
export const notListed: readonly OfficialMessage[] = [
  { code: 'JsonValueNotInEnum', message: 'The property value must be one of the following: {0}.' },
];
export const unknown: readonly OfficialMessage[] = [
  {
    code: 'ExtensionNameNotValid',
    message: 'The property \'{0}\' is not valid. If this property is an extension, its name must begin with "x-".',
  },
];
export const duplicates: readonly OfficialMessage[] = [
  { code: 'ArrayDuplicateValue', message: 'The array contains duplicate values, values must be unique.' },
];
