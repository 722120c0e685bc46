// The numbers of Dataverse: in either form, and giving way to sentences.
import { describe, expect, test } from 'vitest';
import { dataverseCode, dataverseCodes } from '../../../src/connector/explain/messages/dataverse-codes';
import { messageOf } from './logs';

describe('a number is told by what it means', () => {
  test.each([
    ['0x80040217', 'Code: 0x80040217'],
    ['0x80040217', 'ErrorCode: -2147220969'],
    ['0x80072322', 'Error code -2147015902'],
    ['0x80040203', '<Fault>\n\t<ErrorCode>-2147220989</ErrorCode>\n\t<Message>No bread wi'],
    ['0x80048d19', '{"error":{"code":"0x80048D19","message":"Loaf of an odd kind."}}'],
  ])('%s: %s', (code, log) => {
    const message = messageOf(log);
    expect(message.code?.toLowerCase()).toBe(code);
    expect(dataverseCodes.find(({ codes }) => codes.includes(code))?.meaning).toBe(message.meaning);
  });

  test('without its sign', () => {
    expect(messageOf('Error code: 80040217').meaning).toMatch(/^Dataverse does not have the row/);
  });

  test('or only as a number, if nobody has described it', () => {
    expect(messageOf('ErrorCode: -2147167000').meaning).toBe(dataverseCode.meaning);
  });
});

test('a number that nobody has described gives way to a sentence', () => {
  const { meaning } = messageOf('It says "Connector import: FAILURE: One or more errors occurred." and 0x80060999');
  expect(meaning).toMatch(/^The import of the solution stopped at its connector/);
});

test('every number is told once', () => {
  const codes = dataverseCodes.flatMap((message) => message.codes);
  expect(new Set(codes.map((code) => code.toLowerCase())).size).toBe(codes.length);
});
