// The parts of fields that know no React: rows of names and values, places with a field, sentences of notes.
import { describe, expect, it } from 'vitest';
import { FieldPlaces } from '../../../../src/components/generator/form/field-places';
import { noteText } from '../../../../src/components/generator/form/note-text';
import { rowProblems, rowsOf, sameRows, valueOfRows } from '../../../../src/components/generator/form/rows';

describe('rows of names and values', () => {
  it('are an object, and become one', () => {
    const rows = [
      { name: 'read', value: 'Read' },
      { name: 'write', value: '' },
    ];
    expect(rowsOf({ read: 'Read', write: '' })).toEqual(rows);
    expect(valueOfRows(rows)).toEqual({ read: 'Read', write: '' });
    expect(rowsOf('text')).toEqual([]);
    expect(rowsOf({ n: 1 })).toEqual([{ name: 'n', value: '1' }]);
  });

  it('are not in the draft without a name, and the first of two counts', () => {
    const rows = [
      { name: 'a', value: '1' },
      { name: '', value: 'lost' },
      { name: 'a', value: '2' },
      { name: '', value: '' },
    ];
    expect(valueOfRows(rows)).toEqual({ a: '1' });
    expect(rowProblems(rows)).toEqual([
      'A row has no name; it is left out until it has one.',
      '`a` is here twice; the first row counts.',
    ]);
    expect(rowProblems([{ name: '', value: '' }])).toEqual([]);
  });

  it('stand for the draft as long as nobody else changed it', () => {
    const rows = [
      { name: 'b', value: '1' },
      { name: '', value: '' },
    ];
    expect(sameRows(rows, { b: '1' })).toBe(true);
    expect(sameRows(rows, { b: '2' })).toBe(false);
    expect(sameRows([], undefined)).toBe(true);
    // Names like numbers change their place in an object.
    expect(
      sameRows(
        [
          { name: 'x', value: '' },
          { name: '1', value: '' },
        ],
        { x: '', 1: '' },
      ),
    ).toBe(true);
  });
});

describe('places with a field', () => {
  it('are known as long as a field is there, by their place or all below it', () => {
    const places = new FieldPlaces();
    let told = 0;
    places.subscribe(() => told++);
    const first = places.add('/general/name', 'place');
    const second = places.add('/general/name', 'place');
    const below = places.add('/categories', 'below');
    expect(places.has('/general/name')).toBe(true);
    expect(places.has('/general/name/x')).toBe(false);
    expect(places.has('/categories/0')).toBe(true);
    first();
    expect(places.has('/general/name')).toBe(true);
    second();
    below();
    expect(places.has('/general/name')).toBe(false);
    expect(places.has('/categories/0')).toBe(false);
    expect(told).toBe(6);
    expect(places.snapshot()).toBe(6);
  });
});

describe('a note at its field', () => {
  it('says that an answer is needed, or what is wrong and what to do', () => {
    expect(noteText({ isMissing: true, message: '`general` lacks `name`.', help: '' })).toBe(
      'An answer is needed here.',
    );
    expect(noteText({ message: 'Too long.', help: 'Cut it.' })).toBe('Too long. Cut it.');
    expect(noteText({ message: 'Too long.', help: '' })).toBe('Too long.');
  });
});
