// Answers by their number: known in every dress in which programs print them, and left alone where people speak of them.
import { describe, expect, test } from 'vitest';
import { messageOfStatus } from '../../../src/connector/explain/messages/http-messages';
import { messageOf, messagesOf } from './logs';

const notFound = messageOfStatus(404)?.meaning;

describe('an answer is known', () => {
  test.each([
    ['as a member of an object', '{ "statusCode": 404, "headers": {} }'],
    ['as a member with a short name', '"status": "404",'],
    ['as the portal tells it', 'Operation failed (404)'],
    ['as the test page tells it', 'Status (404)\n{ "content-length": "0" }'],
    ['as the test page tells it, copied line by line', 'Status\n(404)\nResponse'],
    ['as a line of the protocol', 'HTTP/1.1 404 Not Found'],
    ['behind a request', 'bakery.example:443 "GET /breads HTTP/1.1" 404 0'],
    ['in a sentence of a program', 'Request failed with status code 404'],
    ['with another word for it', 'The oven returned HTTP 404 for /breads'],
    ['by its name in one word', 'PUT https://bakery.example/breads failed with NotFound'],
    ['by its name in quotes', `The call ended with status code 'NotFound'`],
    ['as .NET prints it', 'The remote server returned an error: (404) Not Found.'],
    ['as .NET prints it today', 'Response status code does not indicate success: 404 (Not Found).'],
    ['as Python prints it', '404 Client Error: no such bread'],
    ['as Terraform prints it', 'Original Error: autorest/azure: StatusCode=404 -- nothing there'],
    ['in the heading of a page', '<h1>HTTP Status 404 – Not Found</h1>'],
    ['in the title of a page', '<title>404 Not Found</title>'],
    ['beside other words of a heading', '<h2>404 - The oven is cold.</h2>'],
    ['in German', 'Der Remoteserver hat einen Fehler zurückgegeben: (404) Nicht gefunden.'],
    ['in Spanish', 'El servidor remoto devolvió un error: (404) No encontrado.'],
    ['in Korean', '원격 서버에서 (404) 찾을 수 없음 오류를 반환했습니다.'],
    ['as an object with nothing but its name', '{"message":"Not Found"}'],
    ['alone in a line', '<h1>404 - Not Found</h1>'],
    ['behind the name of a script', 'Get-Bread.ps1 : HTTP 404'],
    ['behind an address', 'https://bakery.example/breads: HTTP status 404 (Not Found)'],
    ['before what the page says', 'Since May the oven brings: 404 Not Found – There is no bread.'],
    ['before its message', 'Code: 404, Message: There is no bread'],
  ])('%s', (_how, log) => expect(messageOf(log).meaning).toBe(notFound));

  test('whether or not anybody has described its number', () => {
    expect(messageOf('Operation failed (418)').meaning).toBe('The service refused the request.');
    expect(messageOf('Operation failed (599)').meaning).toBe('The service stumbled over the request.');
  });

  test('and tells its own words', () => {
    expect(messageOf('The test says: Operation failed (401), and nothing else').text).toBe('Operation failed (401)');
  });

  test('and gives way to what is said beside it', () => {
    expect(messageOf('{ "statusCode": 404, "message": "JWT not present." }').meaning).toContain('token');
    expect(messagesOf('"status": 500,\n"code": "BakeryAccessDenied"').map(({ code }) => code)).toEqual([
      'BakeryAccessDenied',
    ]);
  });
});

describe('a number is left alone', () => {
  test.each([
    ['in a list of responses', '- 404 Not Found: there is no such bread'],
    ['in a sentence about the service', 'It answers with 404 Not Found where there is no bread.'],
    ['of success', '{ "statusCode": 200 }'],
    ['that is part of another', 'The error is in row 4041 of the list'],
    ['in a version', 'failed in version 4.404 of the oven'],
  ])('%s', (_where, log) => expect(messagesOf(log)).toEqual([]));
});

test('an answer of an error stands before what is only true because of it', () => {
  const meanings = messagesOf(
    'Operation failed (404)\nProperty "breads" type mismatch, Expected: "array", Actual: "object".',
  );
  expect(meanings.map(({ meaning }) => meaning)).toEqual([notFound, expect.stringMatching(/another type/)]);
});
