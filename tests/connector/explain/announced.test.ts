// Errors that no list has: told by their words where a program announces them, and only there.
import { describe, expect, test } from 'vitest';
import {
  errorFamilies,
  unlistedChange,
  unlistedCode,
  unlistedOfficial,
  unlistedPoint,
} from '../../../src/connector/explain/messages/error-families';
import { bakery, explained, messageOf, messagesOf } from './logs';

const said = (id: string) => errorFamilies.find(({ ofSentence }) => ofSentence.id === `sentence-${id}`)?.ofSentence;

describe('a sentence is told by its words', () => {
  test.each([
    ['behind a word for errors', 'Error: The oven of bakery 7 was not found', 'missing'],
    ['behind the name of an exception', 'Bakery.OvenException: The oven does not exist', 'missing'],
    ['behind a mark of a build server', '##[error]You are not authorized to open the oven', 'rights'],
    ['behind what failed', 'Error during baking of bread: Could not connect to the oven', 'connect'],
    ['as a particular of an error', 'Message : The dough exceeds the size of the oven', 'limit'],
    ['as the text of an object', '{ "error": { "message": "Bread 7 already exists" } }', 'exists'],
    ['as the text of an answer', '{"error":"The value of crumbs is not valid"}', 'invalid'],
    ['below the place that it is about', 'Semantic error at paths./breads.get\nBreads must be round', 'invalid'],
    ['that begins as programs begin', 'Failed to open the door of oven 7', 'missing'],
    ['in quotes that somebody introduces', 'I keep getting "The oven door is blocked by a tray"', 'blocked'],
  ])('%s', (_how, log, id) => {
    expect(messageOf(log)).toMatchObject({ certainty: 'probable', meaning: said(id)?.meaning });
  });

  test('without the words that announce it', () => {
    expect(messageOf('Error: The oven of bakery 7 was not found').text).toBe('The oven of bakery 7 was not found');
  });

  test.each([
    ['in a line of its own', 'What the page shows:\nOvenBreadTaskDoesNotAllowCrumbs', true],
    ['that is a name', 'What the page shows:\nOvenBreadTaskInformation', false],
    ['beside words', 'The name OvenBreadTaskDoesNotAllowCrumbs is mine', false],
  ])('and a code %s', (_how, log, isTold) => {
    expect(messagesOf(log)).toHaveLength(isTold ? 1 : 0);
  });

  test('which every family can be', () => {
    for (const { ofCode, ofSentence } of errorFamilies) expect(ofCode.meaning).not.toBe(ofSentence.meaning);
  });
});

describe('it gives way', () => {
  test('to a sentence that is known', () => {
    expect(messageOf("Error: The 'contact' property is required. ValuePath: /info").rule).toBe('info-contact-required');
  });

  test('to what somebody asks for', () => {
    expect(messageOf('Failed: operationId should be in PascalCase').certainty).toBe('reviewer');
  });

  test('to what stands below it, where it says only that something failed', () => {
    const below = "Baking failed: it did not succeed\nThe 'contact' property is required. ValuePath: /info";
    expect(messagesOf(`Error: ${below}`).map(({ rule }) => rule)).toEqual(['info-contact-required']);
  });
});

describe('a code is told', () => {
  test.each([
    ['without quotes', 'Error code: OvenNotFound', 'OvenNotFound'],
    ['that stands for an answer', '{"code":"BadRequest","message":"No crumbs"}', 'BadRequest'],
    ['of Dataverse', 'The import ended with 0x80049999', '0x80049999'],
    ['of Dataverse without its sign', 'Error code: 80049999', '80049999'],
    ['of a policy that is not listed', 'Policy Code: 5000.2.9.7', '5000.2.9.7'],
    ['of the sign-in', 'AADSTS50173: crumbs', 'AADSTS50173'],
  ])('%s', (_how, log, code) => expect(messageOf(log).code).toBe(code));

  test('beside a message, whatever it is', () => {
    expect(messageOf('{"code":"BakeryRollsUp","message":"Crumbs."}').meaning).toBe(unlistedCode.meaning);
  });
});

describe('a line is told by who prints such lines', () => {
  test('the validator, by its place', () => {
    const log = '##[error]Bread has too many crumbs. ValuePath: /paths/~1breads~1{breadId}/get';
    expect(messageOf(log, bakery)).toMatchObject({
      meaning: unlistedOfficial.meaning,
      state: 'placed',
      place: { pointer: '/paths/~1breads~1{breadId}/get' },
    });
  });

  test.each([
    ['with the source', 'The crumbs have been baked. ValuePath: operation/GetBread Source: NewSwagger'],
    [
      'in older logs',
      'src\\bakery\\apiDefinition.swagger.json: error CrumbsBaked: [operation/GetBread] Crumbs, baked.',
    ],
  ])('the check of updates, %s', (_how, log) => {
    expect(messageOf(log).meaning).toBe(unlistedChange.meaning);
  });

  test('the check of a submission, by the list', () => {
    const messages = messagesOf('Error(s) are:\n1. Crumbs in the package\n\n2. Sesame at the root of the package');
    expect(messages.map(({ meaning }) => meaning)).toEqual([unlistedPoint.meaning, unlistedPoint.meaning]);
  });

  test('and people who write below the list are not', () => {
    const log = 'Error(s) are:\n1. Crumbs in the package\nThanks, I will look at it.';
    expect(messagesOf(log).map(({ lastLine }) => lastLine)).toEqual([2]);
  });
});

describe('nothing is told', () => {
  test.each([
    ['of a sentence without such words', 'Error: the baker sings'],
    ['of an answer that is no error', '{ "message": "The bread was baked" }'],
    ['of what a person reports', 'I was unable to find the oven, where is it?'],
    ['of a sentence about errors', 'The operation returns an error when the bread does not exist.'],
    ['of names', 'Throws a "BreadNotFoundError" when there is none'],
  ])('%s', (_what, log) => expect(messagesOf(log)).toEqual([]));

  test('of the line that only says where', () => {
    const { passages } = explained('Semantic error at paths./breads.get.responses.200\nThe baker sings');
    expect(passages.map(({ kind }) => kind)).toEqual(['unknown', 'unknown']);
  });
});

test('what checks are said to say gives way to what they say', () => {
  const log =
    "Please see below for errors of the validation.\n##[error]The 'summary' property is required. ValuePath: /paths/~1breads/get";
  expect(messageOf(log).rule).toBe('operation-summary-required');
});

test('that something did not work gives way to what stands below it', () => {
  expect(messagesOf("Couldn't complete the bread\nError: getaddrinfo ENOTFOUND bakery.example")).toHaveLength(1);
});

test('what stands behind the name of an exception is told, not its name', () => {
  const log = 'System.NotImplementedException: Expecting a TextType but got Record';
  expect(messageOf(log).meaning).toMatch(/another type/);
});

test.each([
  'All these breaking changes are fine for the bakery.',
  'The connector is not published yet and nobody uses it.',
])('an author who explains asks for nothing: %s', (line) => expect(messagesOf(line)).toEqual([]));
