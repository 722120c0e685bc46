import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/connector/text/parse-json';
import { applyEdits } from '../../../src/connector/text/text-edit';
import { definitionFile, sampleWith } from '../rules/sample';

const sample = String(sampleWith().get(definitionFile));

/** What is said about a text: the words under each mistake and the sentence. */
function told(text: string): string[] {
  return parseJson(text).problems.map(({ range, message }) => `${text.slice(range.start, range.end)} | ${message}`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('sound JSON', () => {
  it('is read as JSON.parse reads it, without a mistake', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const { root, problems } = parseJson(text);
        expect(problems).toEqual([]);
        expect(JSON.stringify(root?.toValue())).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('may use every escape, blanks of all kinds and texts that look like mistakes', () => {
    const text =
      '\ufeff\t{ "a:" :"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9",\r\n"// b": "x, ", "c"\n:["{", "}", "\'"], "d": "<<<<<<<" }';
    expect(told(text)).toEqual([]);
    expect(parseJson(text).root?.toValue()).toEqual({
      'a:': '"\\/\b\f\n\r\té',
      '// b': 'x, ',
      c: ['{', '}', "'"],
      d: '<<<<<<<',
    });
  });

  it('gives every value its place', () => {
    const text = '{ "a": [true, {"b": -1.5e3}] }';
    const node = parseJson(text).root?.at('/a/1/b');
    expect(text.slice(node?.start, node?.end)).toBe('-1.5e3');
    expect(node?.pointer).toBe('/a/1/b');
    expect(text.slice(node?.keyRange?.start, node?.keyRange?.end)).toBe('"b"');
  });
});

describe('a slip of a person gives one mistake where it is mended', () => {
  const sure: ReadonlyArray<readonly [name: string, text: string, under: string, message: string, value: unknown]> = [
    ['a missing comma', '{"a": 1\n "b": 2}', '1', 'A comma is missing after this value.', { a: 1, b: 2 }],
    ['a trailing comma', '{"a": [1, 2,]}', ',', 'The last comma before `]` is one too many.', { a: [1, 2] }],
    ['a semicolon', '{"a": 1; "b": 2}', ';', '`;` stands where a comma is expected.', { a: 1, b: 2 }],
    ['single quotes', `{"a": 'it is'}`, "'it is'", "`'it is'` must stand in double quotes `\"`.", { a: 'it is' }],
    ['curly quotes', '{"a": “x”}', '“x”', '`“x”` must stand in double quotes `"`.', { a: 'x' }],
    ['a bare name', '{$ref: "x"}', '$ref', 'The name `$ref` must stand in double quotes.', { $ref: 'x' }],
    ['a bare status code', '{200: {}}', '200', 'The name `200` must stand in double quotes.', { '200': {} }],
    ['a comment', '{"a": 1 // one\n}', '// one', 'JSON has no comments.', { a: 1 }],
    ['a comment of a shell', '{\n  # one\n  "a": 1}', '# one', 'JSON has no comments.', { a: 1 }],
    ['a missing colon', '{"a" 1}', '"a"', 'A colon is missing after the name "a".', { a: 1 }],
    ['an equals sign', '{"a" = 1}', '=', '`=` stands where a colon is expected.', { a: 1 }],
    ['a second colon', '{"a":: 1}', ':', 'This colon is one too many.', { a: 1 }],
    ['a word of Python', '{"a": True}', 'True', '`True` is written `true` in JSON.', { a: true }],
    ['a short number', '{"a": .5}', '.5', '`.5` is not written as a number of JSON.', { a: 0.5 }],
    [
      'a tab in a text',
      '{"a": "x\ty"}',
      '\t',
      'A control character stands in this text; it is written `\\t`.',
      { a: 'x\ty' },
    ],
    [
      'a no-break space',
      '{\u00a0"a": 1}',
      '\u00a0',
      'An invisible character (U+00A0) stands here; JSON takes only spaces, tabs and line breaks.',
      { a: 1 },
    ],
    [
      'a missing first quote',
      '{"a": some words",\n"b": 2}',
      'some words"',
      'The `"` at the start of this text is missing.',
      { a: 'some words', b: 2 },
    ],
  ];

  it.each(sure)('%s, with a sure repair', (_, text, under, message, value) => {
    const { root, problems } = parseJson(text);
    expect(told(text)).toEqual([`${under} | ${message}`]);
    expect(JSON.parse(JSON.stringify(root?.toValue()))).toEqual(value);
    const repair = problems[0]?.repair;
    expect(repair?.sure).toBe(true);
    if (repair === undefined) return;
    expect(JSON.parse(applyEdits(text, [repair]))).toEqual(value);
  });

  const guessed: ReadonlyArray<readonly [name: string, text: string, under: string, message: string, value: unknown]> =
    [
      [
        'a missing last quote',
        '{\n"a": "text,\n"b": 2\n}',
        '"text',
        'This text is never closed: a `"` is missing at its end.',
        { a: 'text', b: 2 },
      ],
      [
        'a missing quote and comma',
        '{\n"a": "text\n"b": 2\n}',
        '"text',
        'This text is never closed: a `",` is missing at its end.',
        { a: 'text', b: 2 },
      ],
      [
        'a missing quote before a brace',
        '{"a": "text }',
        '"text',
        'This text is never closed: a `"` is missing at its end.',
        { a: 'text' },
      ],
      [
        'a missing quote in a line',
        '{"a": ["x, "y"], "b": 2}',
        '"x',
        'This text is never closed: a `"` is missing at its end.',
        { a: ['x', 'y'], b: 2 },
      ],
      [
        'a missing quote after a name',
        '{"a: "x", "b": 2}',
        '"a',
        'This text is never closed: a `"` is missing at its end.',
        { a: 'x', b: 2 },
      ],
      [
        'quotes within a text',
        '{"a": "say "hi" now"}',
        '"hi"',
        'Quotes within a text are written `\\"`.',
        { a: 'say "hi" now' },
      ],
      ['a quote too many', '{""a": 1}', '"', 'This `"` is one too many.', { a: 1 }],
      [
        'a text over two lines',
        '{\n"a": "one\ntwo",\n"b": 2}',
        '"one',
        'This text runs over several lines; a line break within a text is written `\\n`.',
        { a: 'one\ntwo', b: 2 },
      ],
      [
        'a path of Windows',
        '{"a": "C:\\Data"}',
        '\\D',
        '`\\D` is no escape of JSON; a backslash itself is written `\\\\`.',
        { a: 'C:Data' },
      ],
      [
        'a bare text',
        '{"a": string, "b": 2}',
        'string',
        '`string` is not a JSON value; text must stand in double quotes.',
        { a: 'string', b: 2 },
      ],
      ['a doubled comma', '[1,,2]', ',', 'A value is missing before this comma.', [1, 2]],
      [
        'a missing brace before a bracket',
        '{"a": [{"b": 1], "c": 2}',
        ']',
        'The `{` is never closed: a `}` is missing before `]`.',
        { a: [{ b: 1 }], c: 2 },
      ],
      ['a brace for a bracket', '{"a": [1, 2}, "b": 3}', '}', 'A `]` is expected here, not `}`.', { a: [1, 2], b: 3 }],
      [
        'a missing opening brace',
        '{\n  "a":\n    "b": 1\n  },\n  "c": 2\n}',
        '"b"',
        'A `{` is missing before `"b"`.',
        { a: { b: 1 }, c: 2 },
      ],
    ];

  it.each(guessed)('%s, with a repair to look at', (_, text, under, message, value) => {
    const { root, problems } = parseJson(text);
    expect(told(text)).toEqual([`${under} | ${message}`]);
    expect(JSON.parse(JSON.stringify(root?.toValue()))).toEqual(value);
    const repair = problems[0]?.repair;
    expect(repair?.sure).toBe(false);
    if (repair !== undefined) expect(isJson(applyEdits(text, [repair]))).toBe(true);
  });

  const plain: ReadonlyArray<readonly [name: string, text: string, under: string, message: string, value: unknown]> = [
    [
      'a missing brace in the middle',
      '{\n  "a": {\n    "b": 1,\n  "c": 2\n}',
      '"c"',
      'The `{` of `a` is never closed: a `}` is missing before `"c"`.',
      { a: { b: 1 }, c: 2 },
    ],
    [
      'a missing bracket',
      '{"a": [1, 2, "b": 3}',
      '"b"',
      'The `[` of `a` is never closed: a `]` is missing before `"b"`.',
      { a: [1, 2], b: 3 },
    ],
    [
      'a missing brace in a list',
      '[{"a": 1, {"a": 2}]',
      '{',
      'The `{` is never closed: a `}` is missing before `{`.',
      [{ a: 1 }, { a: 2 }],
    ],
    [
      'a brace too many',
      '{"a": {}}, "b": 1}',
      '}',
      'This `}` ends the document too early: more members follow.',
      { a: {}, b: 1 },
    ],
    ['a bracket too many', '{"a": [1]], "b": 2}', ']', 'This `]` closes nothing that is open.', { a: [1], b: 2 }],
    ['a brace at the end too many', '{"a": 1}}', '}', 'This `}` is one too many: the document has ended.', { a: 1 }],
    ['a name without a value', '{"a": , "b": 2}', '"a"', 'The member "a" has no value.', { b: 2 }],
    ['a name alone', '{"a", "b": 2}', '"a"', 'The member "a" has no value.', { b: 2 }],
    ['a name alone on its line', '{"a"\n"b": 2}', '"a"', 'The member "a" has no value.', { b: 2 }],
    [
      'an object without a name',
      '{"a": 1, {"b": 2}, "c": 3}',
      '{',
      '`{` stands where a member name in double quotes is expected.',
      { a: 1, c: 3 },
    ],
    [
      'pairs in an array',
      '{"x": ["a": 1, "b": 2]}',
      '"a"',
      'A `"name": value` pair stands in an array; it needs `{ … }` around it.',
      { x: ['a', 'b'] },
    ],
    [
      'NaN',
      '{"a": NaN, "b": 1}',
      'NaN',
      'JSON has no `NaN`; write a number, a text in double quotes or `null`.',
      { b: 1 },
    ],
    ['a leading zero', '{"a": 012}', '012', '`012` is not written as a number of JSON.', { a: 12 }],
    [
      'a placeholder',
      '{"a": {{value}}, "b": 1}',
      '{{value}}',
      '`{{value}}` is a placeholder; put a JSON value in its place.',
      { b: 1 },
    ],
    [
      'dots for the rest',
      '{"a": 1, ... }',
      '...',
      '`...` stands where a member name in double quotes is expected.',
      { a: 1 },
    ],
    ['a second document', '{"a":1}\n{"b":2}', '{', 'A second JSON document starts here; a file holds one.', { a: 1 }],
    ['more text', '{"a":1} and so on', 'and so on', 'There is more text after the end of the JSON document.', { a: 1 }],
    ['a bad code', '{"a": "\\u12G4"}', '\\u12', 'A `\\u` escape needs four hexadecimal digits.', { a: 'G4' }],
    [
      'a text that breaks off',
      '{"a": {"b": [1, "c',
      '"c',
      'This text is never closed: a `"` is missing at its end.',
      { a: { b: [1, 'c'] } },
    ],
    [
      'a document that breaks off',
      '{"a": {"b": [1',
      '1',
      'The `[` of `b` is never closed: `]}}` is missing at the end.',
      { a: { b: [1] } },
    ],
    [
      'a last bracket that was left out',
      '{\n  "a": {\n    "b": 1\n  }\n',
      '}',
      'The `{` is never closed: `}` is missing at the end.',
      { a: { b: 1 } },
    ],
    [
      'a document that breaks off after a comma',
      '{"a": 1,\n',
      ',',
      'The `{` is never closed: `}` is missing at the end.',
      { a: 1 },
    ],
    [
      'a document that breaks off very deep',
      '[[[[[[[[[[[[',
      '[',
      'The `[` is never closed: `]]]]]]]]…` is missing at the end.',
      [[[[[[[[[[[[]]]]]]]]]]]],
    ],
    [
      'a merge conflict',
      '{\n"a": 1,\n<<<<<<< HEAD\n"b": 2,\n=======\n"b": 3,\n>>>>>>> other\n"c": 4\n}',
      '<<<<<<< HEAD',
      'A merge conflict was left in the file: keep one side and remove the three marker lines.',
      { a: 1, b: 2, c: 4 },
    ],
  ];

  it.each(plain)('%s', (_, text, under, message, value) => {
    expect(told(text)).toEqual([`${under} | ${message}`]);
    expect(JSON.parse(JSON.stringify(parseJson(text).root?.toValue()))).toEqual(value);
  });

  it.each([
    ['nothing', '', 'The file is empty; a JSON object `{ … }` is expected.'],
    ['blanks', ' \n', 'The file is empty; a JSON object `{ … }` is expected.'],
    ['YAML', 'swagger: "2.0"', 'This looks like YAML; a JSON object `{ … }` is expected.'],
    ['a web page', '<!DOCTYPE html>', 'This is not JSON; a JSON object `{ … }` is expected.'],
    ['a script', 'var a = {}', 'This is not JSON; a JSON object `{ … }` is expected.'],
  ])('%s in the place of JSON', (_, text, message) => {
    expect(parseJson(text).root).toBeUndefined();
    expect(parseJson(text).problems.map((problem) => problem.message)).toEqual([message]);
  });

  it('tells several mistakes each on its own', () => {
    expect(told(`{a: 1, 'b': 2 "c": 3,}`)).toEqual([
      'a | The name `a` must stand in double quotes.',
      "'b' | `'b'` must stand in double quotes `\"`.",
      '2 | A comma is missing after this value.',
      ', | The last comma before `}` is one too many.',
    ]);
  });

  it('marks objects of which a part could not be read', () => {
    const { root } = parseJson('{"a": {"b": , "c": 1}, "d": {}}');
    expect([root?.damaged, root?.at('/a')?.damaged, root?.at('/d')?.damaged]).toEqual([false, true, false]);
  });
});

describe('a real definition with one character gone or doubled', () => {
  it('has a mistake exactly when it is not JSON any more, and mostly one', () => {
    const misjudged: number[] = [];
    const several: number[] = [];
    let broken = 0;
    for (let at = 0; at < sample.length; at += 23) {
      for (const text of [sample.slice(0, at) + sample.slice(at + 1), sample.slice(0, at + 1) + sample.slice(at)]) {
        const { problems } = parseJson(text);
        if ((problems.length === 0) !== isJson(text)) misjudged.push(at);
        if (problems.length > 1) several.push(at);
        if (problems.length > 0) broken++;
      }
    }
    expect(misjudged).toEqual([]);
    expect(broken).toBeGreaterThan(100);
    expect(several.length / broken).toBeLessThan(0.02);
  }, 60_000);

  it('is never sound when it breaks off', () => {
    for (let end = 0; end < sample.trimEnd().length; end += 37) {
      expect(parseJson(sample.slice(0, end)).problems.length, `cut at ${end}`).toBeGreaterThan(0);
    }
  });
});

describe('any text', () => {
  it('never throws, and every range lies in the text', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      "'",
      '\\',
      '\n',
      ' ',
      'a',
      '1',
      '-',
      '#',
      '/*',
      '//',
      'null',
      '<<<<<<<\n',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 60 }), (text) => {
        const { problems } = parseJson(text);
        expect(problems.length === 0).toBe(isJson(text));
        for (const { range, repair } of problems) {
          for (const { start, end } of [range, repair?.range ?? range]) {
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('is read in reasonable time, however odd', () => {
    const odd = [
      '['.repeat(200_000),
      '"'.repeat(200_000),
      `{"a": "${' ] '.repeat(70_000)}`,
      `[${'# \n'.repeat(50_000)}`,
    ];
    const start = performance.now();
    for (const text of odd) expect(parseJson(text).problems.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(30_000);
  }, 60_000);

  it('is not followed deeper than any recursive reader can go', () => {
    const deep = `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`;
    const { root, problems } = parseJson(deep);
    expect(problems.map(({ message }) => message)).toEqual(['This is nested more than 200 levels deep.']);
    expect(() => JSON.stringify(root?.toValue())).not.toThrow();
  });
});
