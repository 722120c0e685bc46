// Values at JSON pointers: read, set, taken away, put in, moved; the rest stays what it was.
import { describe, expect, it } from 'vitest';
import {
  isWithin,
  parentOf,
  pointerTo,
  tokensOf,
  valueAt,
  withItem,
  withMoved,
  withoutValue,
  withValue,
} from '../../../../src/components/generator/draft/json-at';

const whole = { a: { b: [1, { c: 'x' }] }, 'd/e~f': true };

describe('a pointer', () => {
  it('is made of names and read back', () => {
    expect(pointerTo('/paths', '/a~b')).toBe('/paths/~1a~0b');
    expect(tokensOf('/paths/~1a~0b/0')).toEqual(['paths', '/a~b', '0']);
    expect(tokensOf('')).toEqual([]);
    expect(parentOf('/a/b/0')).toBe('/a/b');
    expect(parentOf('/a')).toBe('');
    expect(parentOf('')).toBe('');
  });

  it('is within another by whole names', () => {
    expect(isWithin('/a/b', '/a')).toBe(true);
    expect(isWithin('/a', '/a')).toBe(true);
    expect(isWithin('/ab', '/a')).toBe(false);
    expect(isWithin('/a', '')).toBe(true);
  });
});

describe('a value at a pointer', () => {
  it('is found, or undefined', () => {
    expect(valueAt(whole, '/a/b/1/c')).toBe('x');
    expect(valueAt(whole, '/d~1e~0f')).toBe(true);
    expect(valueAt(whole, '')).toBe(whole);
    for (const nowhere of ['/a/b/2', '/a/b/01', '/a/b/length', '/a/x/y', '/a/b/1/c/0', '/toString', '/__proto__'])
      expect(valueAt(whole, nowhere), nowhere).toBeUndefined();
  });

  it('is set, and objects on the way are made', () => {
    const next = withValue(whole, '/a/b/1/c', 'y');
    expect(next).toEqual({ a: { b: [1, { c: 'y' }] }, 'd/e~f': true });
    expect(whole.a.b[1]).toEqual({ c: 'x' });
    expect(withValue({}, '/x/y', 1)).toEqual({ x: { y: 1 } });
    expect(withValue({ x: 'text' }, '/x/y', 1)).toEqual({ x: { y: 1 } });
    expect(withValue(whole, '', 7)).toBe(7);
  });

  it('keeps the order of members, and the objects that did not change', () => {
    const before = { one: { n: 1 }, two: { n: 2 } };
    const after = withValue(before, '/one/n', 3) as typeof before;
    expect(Object.keys(after)).toEqual(['one', 'two']);
    expect(after.two).toBe(before.two);
  });

  it('grows a list at its end only', () => {
    expect(withValue([1], '/1', 2)).toEqual([1, 2]);
    expect(withValue([1], '/5', 2)).toEqual([1]);
    // A field writes where an imported draft has something strange.
    expect(withValue({ list: [1] }, '/list/x', 2)).toEqual({ list: { x: 2 } });
  });

  it('takes `__proto__` for a name like any other', () => {
    const made = withValue({}, '/__proto__/polluted', true);
    expect(JSON.stringify(made)).toBe('{"__proto__":{"polluted":true}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(withoutValue(made, '/__proto__')).toEqual({});
  });

  it('is taken away; what is not there changes nothing', () => {
    expect(withoutValue(whole, '/a/b/0')).toEqual({ a: { b: [{ c: 'x' }] }, 'd/e~f': true });
    expect(withoutValue(whole, '/d~1e~0f')).toEqual({ a: whole.a });
    expect(withoutValue(whole, '/a/x')).toBe(whole);
    expect(withoutValue(whole, '/a/b/9')).toBe(whole);
    expect(withoutValue(whole, '')).toBe(whole);
  });
});

describe('items of a list', () => {
  it('are put in at an index, also where there is no list yet', () => {
    expect(withItem({ list: ['a', 'c'] }, '/list', 1, 'b')).toEqual({ list: ['a', 'b', 'c'] });
    expect(withItem({}, '/list', 0, 'a')).toEqual({ list: ['a'] });
  });

  it('are moved, and nothing happens for an index that is not there', () => {
    expect(withMoved(['a', 'b', 'c'], '', 0, 2)).toEqual(['b', 'c', 'a']);
    expect(withMoved(['a', 'b', 'c'], '', 2, 0)).toEqual(['c', 'a', 'b']);
    expect(withMoved(['a'], '', 0, 1)).toEqual(['a']);
    expect(withMoved({ x: 1 }, '/x', 0, 1)).toEqual({ x: 1 });
  });
});
