import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeToken, formatPointer, parsePointer } from '../../../src/connector/text/json-pointer';

describe('JSON pointers', () => {
  it.each([
    [[], ''],
    [['paths', '/books/{bookId}', 'get'], '/paths/~1books~1{bookId}/get'],
    [['a~b', 0], '/a~0b/0'],
    [['~1'], '/~01'],
    [[''], '/'],
  ])('writes %j as %j', (tokens, pointer) => {
    expect(formatPointer(tokens)).toBe(pointer);
    expect(parsePointer(pointer)).toEqual(tokens.map(String));
  });

  it.each(['a', 'a/b', '/a~', '/a~2b', '#/a'])('refuses %j', (text) => {
    expect(parsePointer(text)).toBeUndefined();
  });

  it('leads from tokens to a pointer and back', () => {
    const token = fc.string({ unit: fc.constantFrom('~', '/', '0', '1', 'a', '{', ' ', 'é'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        expect(parsePointer(formatPointer(tokens))).toEqual(tokens);
      }),
    );
  });

  it('escapes the tilde before the slash', () => {
    expect(escapeToken('~/')).toBe('~0~1');
  });
});
