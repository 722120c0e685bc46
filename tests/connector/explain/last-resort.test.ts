/** What is told of a text of a sentence or two in which nothing is known. */
import { describe, expect, it } from 'vitest';
import { explainLog } from '../../../src/connector/explain/explain';

function told(text: string): string[] {
  return explainLog(text, new Map()).passages.flatMap(({ messages }) => messages.map(({ meaning }) => meaning));
}

describe('a sentence that stands alone', () => {
  it.each([
    ['The pier could not be found anywhere on this coast', 'missing or cannot be found'],
    ['There was a problem saving the tide connector: definition is too large', 'limit'],
    ['The gateway did not receive a response within the set period', 'took too long'],
    ['Classic harbour designer is deprecated', 'switched off'],
    ['Only paths with two segments are supported', 'not accepted'],
    ['User is not an owner of the group that is to be changed', 'may not do this'],
  ])('%s', (text, says) => {
    expect(told(text).join(' ')).toContain(says);
  });

  it('is found in the quotes of who tells of it', () => {
    expect(told('I go to the wizard and all it shows is "The harbour list is retired" and nothing more.')).toEqual([
      expect.stringContaining('switched off'),
    ]);
  });

  it('is told by its subject before it is told by its kind', () => {
    expect(told('Looking at tides stops with: Conditional Access policy defined by …').join(' ')).toContain(
      'a second factor',
    );
  });
});

describe('a code that says what is wrong', () => {
  it.each([
    ['in quotes', 'the second call fails with `UnresolvedTideType`', 'missing'],
    ['alone', 'tide-is-missing', 'missing'],
    ['in capitals', 'Sailing ends in "HarbourTooLargeDenied"', 'may not do this'],
    ['in a member', '{"harbour": null, "warning": "harbour-not-found"}', 'missing'],
  ])('%s', (_where, text, says) => expect(told(text).join(' ')).toContain(says));

  it.each([`\`missing${'a'.repeat(60)}! x`, `\`missing${'aB'.repeat(200)}! x`, `404 missing${'a-'.repeat(250)}! x`])(
    'is looked for in time: %s',
    (text) => {
      const start = performance.now();
      told(text);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );

  it('is left alone where it is a name', () => {
    expect(told('The class "HarbourNotFoundHandler" is thrown away')).toEqual([]);
  });
});

describe('an object in which no error stands', () => {
  it.each([
    ['a file', '{ "$content-type": "application/octet-stream", "$content": "ew0K" }', '$content-type'],
    ['an empty list', '{\n  "count": 0,\n  "value": []\n}', 'list of nothing'],
    [
      'a registration',
      '{\n"client_id": "7",\n"redirect_uris": ["https://global.consent.azure-apim.net/redirect/tide"]\n}',
      'registered',
    ],
  ])('%s', (_what, text, says) => expect(told(text).join(' ')).toContain(says));

  it('is not told of a part of something larger', () => {
    expect(told('{"paths":{"/tides":{"get":{"parameters":[{"name":"pier"}],"items":[]}}}}')).toEqual([]);
  });

  it('is not told beside an error', () => {
    expect(told('Error: the tide is not defined\n{ "value": [] }').join(' ')).not.toContain('list of nothing');
  });
});

describe('what people say is left alone', () => {
  it.each([
    'Just pushed what you asked for, all of it should be in there now.',
    'Fixed the missing pier in the list of piers.',
    'I am out of ideas, my boat is too large for this.',
    'Maybe the harbour is no longer open?',
    'No errors left on this side.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('and so is a long text, whose lines are those of a log', () => {
    const lines = Array.from({ length: 12 }, (_, at) => `step ${at} of the harbour`);
    expect(told([...lines, 'The pier is deprecated'].join('\n'))).toEqual([]);
  });
});

describe('who tells what happened to him asks for no change', () => {
  it.each([
    'Since yesterday all connections of our harbour connector are gone from the subscription. We can not save any flow.',
    'so the first call is fine and an hour later it goes silent, the refresh request lacks the client secret. took me a day',
    'The same call works with curl and in the test tab, only the flow gets a page without https.',
    'is there more to read on policy templates? mainly how they travel',
    'What do you folks do with scripts and operations in your pipelines?',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    'It turns out that the summary of each operation is missing. Add one to every operation.',
    'Suddenly there are two descriptions. Remove the description from the second parameter.',
  ])('but who orders something does: %s', (text) => {
    expect(told(text).join(' ')).toMatch(/summary|label|description/i);
  });

  it('but who asks politely does', () => {
    expect(told('It worked until now, but please add a description to each operation.')).not.toEqual([]);
  });
});

describe('an approval', () => {
  it('is told where it came, and not where it may', () => {
    expect(told('Congratulations, your certification request has been approved.').join(' ')).toContain('accepted');
    expect(told('You will be notified once the certification request is approved.')).toEqual([]);
  });
});

describe('a connection that did not come along', () => {
  it('is told', () => {
    expect(
      told(
        'Runs in dev. After export and import to UAT the app can not find its connection: it "cannot find the connection".',
      ).join(' '),
    ).toContain('never its connections');
  });
});
