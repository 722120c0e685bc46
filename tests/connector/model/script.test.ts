import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScriptModel } from '../../../src/connector/model/script';

const read = (text: string) => new ScriptModel('script.csx', text);

describe('a script', () => {
  it('keeps every offset and line of the code', () => {
    const text = 'var a = "b"; // c\r\n/* d\n */ var e;';
    const { code } = read(text);
    expect(code).toHaveLength(text.length);
    expect(code.replace(/[^\n]+/g, (line) => line.trimEnd())).toBe('var a =    ;\n\n    var e;');
  });

  it('knows its texts as they are written', () => {
    const { strings } = read('A("b\\"c", @"d""e", $"f{g("h")}i", "");');
    expect(strings.map(({ text }) => text)).toEqual(['b\\"c', 'd""e', 'h', 'f{g("h")}i', '']);
  });

  it('reads code in the holes of texts', () => {
    expect(read('var a = $"b {c["d"]} {{ {e:000} }} f";').code.replace(/\s+/g, ' ')).toBe('var a = c[ ] e:000 ;');
    expect(read('var a = $"{b}";').problem).toBeUndefined();
  });

  it('finds usings and classes, but not in texts and comments', () => {
    const script = read(
      '// using A;\nusing System.Net;\r\nglobal using static B.C;\nusing D = E.F;\nvar g = "class H";\npublic class I<T> : J, K where T : L { }\nclass M{}',
    );
    expect(script.usings.map(({ name }) => name)).toEqual(['System.Net', 'B.C', 'E.F']);
    expect(script.classes.map(({ name, bases }) => [name, bases])).toEqual([
      ['I', 'J, K where T : L'],
      ['M', ''],
    ]);
    for (const { name, start, end } of [...script.usings, ...script.classes])
      expect(script.text.slice(start, end)).toBe(name);
  });

  it('finds the texts before and after a place', () => {
    const script = read('"a"  == b ==  "c"');
    expect(script.stringBefore(4)?.text).toBe('a');
    expect(script.stringBefore(8)).toBeUndefined();
    expect(script.stringAt(12)?.text).toBe('c');
    expect(script.stringAt(9)).toBeUndefined();
  });

  it('does not choke on what nobody writes', () => {
    expect(read('$"{'.repeat(5000)).problem?.kind).toBe('string');
    expect(read('{'.repeat(100_000)).problem?.kind).toBe('unclosed');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'"\'@$#{}()[]/*\\\n ab') }), (text) => {
        expect(read(text).code).toHaveLength(text.length);
      }),
    );
  });
});
