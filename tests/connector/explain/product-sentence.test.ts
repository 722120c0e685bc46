// Sentences in which products speak to who uses them: they ask a reviewer's author for nothing.
import { describe, expect, test } from 'vitest';
import { isOfProduct, isProductSentence } from '../../../src/connector/explain/product-sentence';
import { messagesOf } from './logs';

const demandsIn = (log: string) => messagesOf(log).filter(({ certainty }) => certainty === 'reviewer');

describe('a product speaks', () => {
  test.each([
    'Your flow will be turned off, as its description says.',
    'A missing summary prevents your agent from answering.',
    'The icon could not be shown. Contact your system administrator.',
    'You have 2 errors in your app that prevent publishing. Descriptions are required.',
    'We encountered an error while reading the schema.',
    'We could not connect to the data source. Please find more details below about specific errors.',
    'Download the file to review the error details of each operation.',
  ])('%s', (line) => {
    expect(isProductSentence(line)).toBe(true);
    expect(demandsIn(line)).toEqual([]);
  });

  test('where it only closes what it says', () => {
    const line = 'The icon must be loaded again. Try again later.';
    expect(isOfProduct(line)).toBe(true);
    expect(isProductSentence(line)).toBe(false);
    expect(demandsIn(line)).toEqual([]);
  });

  test('where a number stands behind the word for an error', () => {
    expect(demandsIn('  Error 2: Summaries are not allowed in breads')).toEqual([]);
    expect(demandsIn('error code: 7007')).toEqual([]);
  });

  test('where a command of PowerShell stands before it', () => {
    expect(demandsIn('ConvertFrom-Json : The host is missing in the bread')).toEqual([]);
  });
});

describe('a person speaks', () => {
  test.each([
    'You have errors in your swagger, please fix them.',
    'We could not verify the host of the connector, please change it.',
    'Please add the contact of your administrator to the readme.',
    'Please say in the readme that users have to contact your administrator.',
    'The description should say what your flow needs.',
    'Please give each error code a description in the responses.',
  ])('%s', (line) => {
    expect(isOfProduct(line)).toBe(false);
    expect(demandsIn(line)).not.toEqual([]);
  });

  test.each(['I asked your administrator, the flow is fine.', 'Our app will be published later, try again later?'])(
    'of himself: %s',
    (line) => expect(isOfProduct(line)).toBe(false),
  );
});
