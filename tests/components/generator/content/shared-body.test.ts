// Bodies that are shared definitions: who else uses them, and how one gets a schema of its own.
import { describe, expect, it } from 'vitest';
import { sharedWords, withOwnSchema } from '../../../../src/components/generator/content/shared-body';

const user = (id: string, sends: boolean, answers: boolean) => ({ id, sends, answers });

describe('a shared body', () => {
  it('says who uses it besides', () => {
    expect(sharedWords('Book', [])).toBe('What is sent is the definition `Book`. Nothing else uses it.');
    expect(sharedWords('Book', [user('A', true, false), user('B', false, true), user('C', true, true)])).toBe(
      'What is sent is the definition `Book`. Others use it, too: `A` (sends it), `B` (answers with it), `C` (sends it and answers with it). What you change here changes for all of them.',
    );
    const many = Array.from({ length: 9 }, (_, index) => user(`Op${index}`, true, false));
    expect(sharedWords('Book', many)).toContain('`Op4` (sends it), 4 more. What');
  });

  it('gets a copy of its own', () => {
    const definition = { schema: { type: 'object' }, required: ['a'], properties: { a: { summary: 'A' } } };
    const body = { description: 'A book.', schema: { $ref: '#/definitions/Book' } };
    expect(withOwnSchema(body, definition)).toEqual({ description: 'A book.', ...definition });
    expect(withOwnSchema(body, undefined)).toEqual(body);
  });
});
