import { describe, expect, test } from 'vitest';
import { logSummary, logViewOf } from '../../../../../src/components/validator/panels/log/log-view';
import { placeText } from '../../../../../src/components/validator/panels/log/state-words';
import { explain } from '../../../../../src/worker/explain';

const definition = JSON.stringify({ swagger: '2.0', info: { title: 'Tea', version: '1.0' }, paths: {} }, null, 2);
const files = new Map([['apiDefinition.swagger.json', definition]]);
const log = [
  'Hello',
  '##[section]Validate',
  "##[error]The 'contact' property is required. ValuePath: /info",
  "##[error]The 'title' value goes over the character limit '30' ValuePath: /info/title",
  "##[error]The 'summary' property is required. ValuePath: /paths/~1teas/get",
].join('\n');

describe('the list of a log', () => {
  test('is grouped by what is to be done', () => {
    const view = logViewOf(explain(log, files, 'certified'));
    expect(view.groups.map(({ id, rows }) => [id, rows.map(({ message }) => message.state)])).toEqual([
      ['open', ['present']],
      ['done', ['mended', 'gone']],
    ]);
    expect(view.unknown).toEqual([{ number: 1, text: 'Hello' }]);
    expect(view.frame).toEqual([{ number: 2, text: '##[section]Validate' }]);
  });

  test('is one group where there is nothing to compare with', () => {
    const view = logViewOf(explain(log, new Map(), 'certified'));
    expect(view.groups.map(({ id, rows }) => [id, rows.length])).toEqual([['explained', 3]]);
  });

  test('is summed up in a sentence', () => {
    expect(logSummary(explain(log, files, 'certified'))).toBe(
      '3 messages explained: 1 to mend, 1 mended already. 1 line not known.',
    );
    expect(logSummary(explain('Hello', files, 'certified'))).toBe('No message is known. 1 line not known.');
    expect(logSummary(explain('----', files, 'certified'))).toBe('There are no words in it.');
  });

  test('names places by line and column, else as the log writes them', () => {
    const [compared] = explain(log, files, 'certified').passages.flatMap(({ messages }) => messages);
    const [alone] = explain(log, new Map(), 'certified').passages.flatMap(({ messages }) => messages);
    expect(compared && placeText(compared)).toBe('apiDefinition.swagger.json:3:3');
    expect(alone && placeText(alone)).toBe('/info');
  });
});

test('places count in the text that the editor shows', () => {
  const windows = new Map([['apiDefinition.swagger.json', `\ufeff${definition.replaceAll('\n', '\r\n')}`]]);
  const [message] = explain(log, windows, 'certified').passages.flatMap(({ messages }) => messages);
  const start = definition.indexOf('"info"');
  expect(message?.place?.range).toEqual({ start, end: start + '"info"'.length });
  expect(message?.finding?.range).toEqual(message?.place?.range);
});
