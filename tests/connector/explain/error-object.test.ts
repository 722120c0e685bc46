// Objects with which services answer errors, in the forms of all kinds of services; and objects that are no errors.
import { describe, expect, test } from 'vitest';
import { errorObjectIn, fieldRefused, unlistedObject } from '../../../src/connector/explain/error-object';
import { messageOf, messagesOf } from './logs';

describe('an object tells', () => {
  test.each([
    ['its subject', '{"success":false,"error":{"code":601,"info":"The access token has expired."}}', 'topic-expired'],
    ['its field and code', '{"errors":[{"field":"redirect_uri","code":"invalid"}]}', 'topic-redirect'],
    ['its sentence', '{"error":{"message":"Bread 7 already exists","type":"BreadException"}}', 'sentence-exists'],
    ['the answer that its code names', '{"error":{"code":"Conflict","message":"Loaf moved on"}}', 'http-409'],
    [
      'that it is so already',
      '{"error":{"code":"B7","message":"The oven is already enabled."}}',
      'topic-service-so-already',
    ],
    ['the field that is not known', '{"error":{"message":"Unrecognized field crumbs"}}', 'topic-service-field'],
    ['what it does not have', '{"error":{"message":"No record found"}}', 'topic-missing-record'],
    ['its code', '{"ok":false,"error":"too_many_breads"}', 'code-limit'],
    ['its field', '{"status":"error","errors":[{"field":"crumbs","message":"too many"}]}', fieldRefused.id],
    ['only that it is an error', '{"ok":false,"error":"burnt"}', unlistedObject.id],
    [
      'what the model of .NET says',
      '{"Message":"The request is invalid.","ModelState":{"id":["x"]}}',
      'sentence-invalid',
    ],
    ['the fields that are refused', '{"errors":{"crumbs":["is too dry for this oven"]}}', fieldRefused.id],
    ['the field that was empty', '{"errors":{"crumbs":["can\'t be blank"]}}', fieldRefused.id],
    ['what is said of a field', '{"errors":{"loaf":["has already been taken"]}}', 'topic-service-unique'],
    ['a subscription that is there', '{"errors":{"webhook":["already exists for this oven"]}}', 'topic-service-taken'],
    ['a saying and nothing else', '{"detail":"Method \\"PATCH\\" not allowed."}', 'topic-service-method'],
    ['the same after its quotes were cleaned', '{"detail":"Method "PATCH" not allowed."}', 'topic-service-method'],
    ['a word alone', '{"message":"Unauthenticated."}', 'topic-service-anonymous'],
    [
      'a saying with its trace',
      '{"message":"no Route matched with those values","request_id":"1"}',
      'topic-service-route',
    ],
    ['what no list has, with its trace', '{"message":"The oven is cold","trace_id":"1"}', unlistedObject.id],
    ['what no list has, as its detail', '{"detail":"Oven is cold"}', unlistedObject.id],
    ['a saying that sounds like an error', '{"msg":"The oven could not be found"}', 'sentence-missing'],
  ])('%s', (_what, text, id) => expect(errorObjectIn(text)?.message.id).toBe(id));

  test('from a brace that stands alone', () => {
    const log =
      '{\n  "$id": "1",\n  "message": "Necessary breads were not provided.",\n  "typeName": "Bakery.BreadException, Bakery",\n  "code": 0\n}';
    expect(messageOf(log)).toMatchObject({ text: 'Necessary breads were not provided.', firstLine: 3 });
  });

  test('in a text that is cut off', () =>
    expect(errorObjectIn('"error": { "message": "Bread 7 already exists in oven')?.message.id).toBe('sentence-exists'));

  test('over several lines, at the line of its words', () => {
    const log = '{\n  "success": false,\n  "error": {\n    "info": "The access token has expired."\n  }\n}';
    expect(messageOf(log)).toMatchObject({ text: 'The access token has expired.', firstLine: 4 });
  });

  test('cut off before its end', () => {
    expect(
      messageOf('"success":false,"error":{"type":"missing_bread","info":"Please name a valid bread."}}}').certainty,
    ).toBe('probable');
  });
});

describe('an object is no error', () => {
  test.each([
    ['an answer', '{"message":"The bread is baked","status":"ok"}'],
    ['an empty list of errors', '{"errors":[],"data":{"message":"The bread is there"}}'],
    ['no error at all', '{"error":null,"message":"The bread is there"}'],
    ['a schema', '{"error":{"type":"object","properties":{"message":{"type":"string"}}}}'],
    ['settings', '{"name":"bread","type":"white"}'],
    ['a saying', '{"message":"pong"}'],
    ['a good saying with its trace', '{"message":"The bread was created","request_id":"1"}'],
    ['a title with its text', '{"title":"Missing bread","description":"Bread which cannot be found"}'],
    ['a member of a definition', '"description": "The bread that is missing"'],
  ])('%s', (_what, text) => {
    expect(errorObjectIn(text)).toBeUndefined();
    expect(messagesOf(text)).toEqual([]);
  });
});

test('an object of data with a text about a failure is told by that text, where nothing else is there', () => {
  const log = '{"message":"The bread could not be delivered","breadId":7}';
  expect(errorObjectIn(log)).toBeUndefined();
  expect(messagesOf(log).map(({ meaning }) => meaning)).toEqual([expect.stringContaining('did not work')]);
});

test('an object is read with the lines that only open it', () => {
  const log = '{\n  "error": {\n    "code": "B20",\n    "message": "Tray has no bread left."\n  }\n}';
  expect(messageOf(log).meaning).toBe(unlistedObject.meaning);
  expect(messageOf(log.slice(0, -2)).meaning).toBe(unlistedObject.meaning);
});
