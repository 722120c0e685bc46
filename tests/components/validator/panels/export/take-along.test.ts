import { describe, expect, test } from 'vitest';
import { readShareHash } from '../../../../../src/components/tools/share-link';
import {
  configSentence,
  fileStem,
  linkFiles,
  linkHash,
  linkName,
  listed,
  reportName,
} from '../../../../../src/components/validator/panels/export/take-along';
import type { WorkspaceFile } from '../../../../../src/components/validator/session/workspace';

const file = (path: string, facts: Partial<WorkspaceFile> = {}): WorkspaceFile => ({
  path,
  text: '{}\n',
  encoding: 'utf-8',
  byteOrderMark: false,
  lineEnd: '\n',
  ...facts,
});

describe('names', () => {
  test('in a report are those of the command line', () => {
    expect(reportName({ name: 'Tea', files: [file('a.json')] })).toBe('Tea');
    expect(reportName({ name: '', files: [file('a.json')] })).toBe('a.json');
    expect(reportName({ name: '', files: [file('a.json'), file('b.json')] })).toBe('.');
  });

  test('of files are fit for a disk', () => {
    expect(fileStem({ name: '' })).toBe('connector');
    expect(fileStem({ name: 'tea.json' })).toBe('tea');
    expect(fileStem({ name: 'Té/a:b' })).toBe('Té-a-b');
  });

  test('in a link are those of folders', () => {
    expect(linkName({ name: 'a.json', files: [file('a.json')] })).toBe('');
    expect(linkName({ name: 'Tea', files: [file('a.json')] })).toBe('Tea');
  });

  test('are listed as people do', () => {
    expect([listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['`a`', '`a`, `b` and `c`']);
  });
});

describe('a link', () => {
  test('holds the texts in their form, and no pictures', () => {
    const { files, leftOut } = linkFiles({
      files: [file('a.json', { byteOrderMark: true, lineEnd: '\r\n' }), file('icon.png', { encoding: 'binary' })],
    });
    expect(files).toEqual([{ path: 'a.json', text: '\ufeff{}\r\n' }]);
    expect(leftOut).toEqual(['icon.png']);
    const hash = linkHash('Tea', 'certified', files, 40) ?? '';
    expect(readShareHash(hash)).toEqual({ name: 'Tea', profile: 'certified', files });
  });

  test('of a text that cannot fit is none', () => {
    expect(linkHash('', 'custom', [{ path: 'a', text: 'x'.repeat(500_000) }], 0)).toBeUndefined();
    const noise = Array.from({ length: 9000 }, (_, index) => Math.sin(index).toString(36)).join('');
    expect(linkHash('', 'custom', [{ path: 'a', text: noise }], 0)).toBeUndefined();
  });
});

test.each([
  [3, 0, '`c.json` came along with 3 suppressions.'],
  [1, 1, '`c.json` came along with 1 suppression. 1 of other places is left out.'],
  [2, 5, '`c.json` came along with 2 suppressions. 5 of other places are left out.'],
  [0, 1, '`c.json` stays behind: none of its 1 suppression concerns this operation.'],
  [0, 0, '`c.json` holds no suppressions; the profile in the link is the one chosen here.'],
])('the configuration with %d suppressions that stay and %d that do not is told of', (kept, leftOut, sentence) => {
  expect(configSentence({ path: 'c.json', kept, leftOut })).toBe(sentence);
});
