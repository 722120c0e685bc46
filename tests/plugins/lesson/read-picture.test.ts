// A picture becomes part of the page, so whatever the page could not show, or should not run, is refused.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../../src/plugins/lesson/read-picture';

const good = readFileSync(join(__dirname, '../../docs/lesson-fixture/who-calls.svg'), 'utf8');

const owner = { lesson: 'fixture', name: 'who-calls' };

function told(source: string): string[] {
  const sentences: string[] = [];
  const picture = readPicture(source, owner, (line, column, message) =>
    sentences.push(`${line}:${column}: ${message}`),
  );
  expect(picture === undefined).toBe(sentences.length > 0);
  return sentences;
}

test('a picture that keeps the rules comes through without its root', () => {
  const picture = readPicture(good, owner, () => {});
  expect(picture?.viewBox).toBe('0 0 400 150');
  expect(picture?.inner).toMatch(/^<defs><marker id="fixture-arrow-who-calls"/);
  expect(picture?.inner).not.toContain('<svg');
  expect(picture?.inner.match(/marker-end="url\(#fixture-arrow-who-calls\)"/g)).toHaveLength(2);
  expect(picture?.inner.match(/<text/g)).toHaveLength(3);
});

test('comments and a declaration are left out', () => {
  const picture = readPicture(
    `<?xml version="1.0"?>\n${good.replace('<defs>', '<!-- arrows --><defs>')}`,
    owner,
    () => {},
  );
  expect(picture?.inner).not.toContain('arrows');
});

const root = (inner: string) => `<svg viewBox="0 0 400 100" xmlns="http://www.w3.org/2000/svg">\n${inner}\n</svg>`;

describe('a picture is refused', () => {
  test.each<[string, string, string]>([
    ['for a size', good.replace('viewBox', 'width="400" viewBox'), 'must have no width'],
    ['for another width', good.replace('0 0 400', '0 0 800'), '400 wide'],
    ['without a view box', good.replace(/viewBox="0 0 400 150" /, ''), '400 wide'],
    ['for a script', root('<script>alert(1)</script>'), '<script> is not allowed'],
    ['for a style', root('<style>a{}</style>'), '<style> is not allowed'],
    ['for an image', root('<image href="https://a.example/b.png"/>'), '<image> is not allowed'],
    ['for a link', root('<a href="https://a.example/"><text class="d-text">a</text></a>'), '<a> is not allowed'],
    ['for foreign content', root('<foreignObject></foreignObject>'), '<foreignObject> is not allowed'],
    ['for a handler', root('<rect class="d-box" onclick="x()"/>'), '"onclick" is not allowed'],
    ['for a colour', root('<rect class="d-box" fill="red"/>'), '"fill" is not allowed'],
    ['for an inline style', root('<rect class="d-box" style="fill:red"/>'), '"style" is not allowed'],
    ['for an unknown class', root('<rect class="box"/>'), 'The class "box" is not known'],
    ['for a class of text on a shape', root('<rect class="d-text"/>'), 'The class "d-text" is not known on <rect>'],
    ['for a shape without a class', root('<rect x="1" y="1"/>'), 'needs a class'],
    ['for small text', root('<text class="d-text" font-size="9">a</text>'), 'from 13 to 18'],
    ['for an id of its own', root('<rect class="d-box" id="a"/>'), 'Only a <marker> may have an id'],
    ['for the id of another lesson', root('<marker id="other-arrow"></marker>'), 'must begin with "fixture-"'],
    ['for text outside', root('hello'), 'Text stands outside'],
    ['for what is not closed', '<svg viewBox="0 0 400 100"><g>', 'is not closed'],
    ['for the wrong end', root('<g></text>'), 'closes nothing'],
    ['for a bare bracket', root('<text class="d-text">a < b</text>'), 'not the beginning of an element'],
    ['for an attribute without quotes', root('<rect class=d-box />'), 'not the beginning of an element'],
    ['for being empty', '', 'no <svg> element'],
    ['for another root', '<g></g>', 'outermost element must be <svg>'],
    ['for a second root', `${root('')}${root('')}`, 'one <svg>'],
    [
      'for an address in a marker',
      root('<path class="d-line" d="M0 0" marker-end="url(https://a.example/)"/>'),
      'url(#fixture-',
    ],
  ])('%s', (_, source, sentence) => {
    expect(told(source).join('\n')).toContain(sentence);
  });

  test('at its line', () => expect(told(root('<rect class="box"/>'))).toEqual([expect.stringMatching(/^2:1: /)]));
  test('for all mistakes at once', () => {
    expect(told(root('<rect class="box"/><script></script><rect class="d-box" fill="red"/>'))).toHaveLength(3);
  });
});
