// Objects of errors in XML, in the elements of all kinds of services; and XML that is no error.
import { describe, expect, test } from 'vitest';
import { membersOf } from '../../../src/connector/explain/error-notations';
import { messageOf, messagesOf } from './logs';

describe('an element tells', () => {
  test.each([
    [
      'by its code and message',
      '<Error><Code>NoSuchOven</Code><Message>The oven does not exist</Message></Error>',
      'found',
    ],
    [
      'as a fault of SOAP',
      '<s:Fault><faultcode>s:Client</faultcode><faultstring>Bread 7 already exists</faultstring></s:Fault>',
      'already',
    ],
    [
      'with a name space',
      '<m:error><m:code>7</m:code><m:message xml:lang="en">The dough is not valid</m:message></m:error>',
      'not accepted',
    ],
    ['by an attribute', '<response status="error"><msg>Sold out today</msg></response>', 'object'],
    [
      'by a status alone',
      '<Map><status>404</status><error>Nope</error><path>/rolls</path></Map>',
      'does not know the address',
    ],
    [
      'as an exception',
      '<Exception><Message>An error has occurred.</Message><ExceptionType>System.NullReferenceException</ExceptionType></Exception>',
      'stumbled',
    ],
  ])('%s', (_how, xml, part) => {
    expect(messageOf(xml)).toMatchObject({ certainty: 'probable', meaning: expect.stringContaining(part) });
  });

  test('over several lines, and as one message', () => {
    expect(
      messageOf('<error>\n  <code>1042</code>\n  <message>The baker is locked</message>\n</error>').firstLine,
    ).toBe(3);
  });

  test('before a person can seem to ask for something', () => {
    const log = '<soap:Fault><faultstring>Please supply a valid soap action.</faultstring></soap:Fault>';
    expect(messageOf(log).certainty).toBe('probable');
  });

  test('with its signs written out', () => {
    expect(
      membersOf('&lt;Error&gt;&lt;Message&gt;No &amp;quot;bread&amp;quot;&lt;/Message&gt;&lt;/Error&gt;'),
    ).toContain('"Message"');
  });
});

test.each([
  '<roll><name>Sesame</name></roll>',
  '<details><summary>Bread</summary></details>',
  '<message>Bread is ready</message>',
])('nothing is told of %s', (xml) => expect(messagesOf(xml)).toEqual([]));
