import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/connector';
import { pictureOf } from '../../../src/plugins/rule-docs/picture';
import { sampleWith } from '../rules/sample';

const names = ['script.csx', 'readme.md', 'icon.png', 'settings.json', 'a.zip', 'a.zip/b/c.zip', 'a.zip/b/d.zip/x.xml'];
const pieces = [
  'class Script : ScriptBase {',
  '"',
  "'",
  '$"{',
  '/*',
  'using ',
  'Context.OperationId ==',
  '# ',
  '```',
  '<Connector',
  '>',
  '{',
  '}',
  ':',
  '\n',
  ' ',
];

describe('files beside the definition', () => {
  it('are read without a fall, whatever is in them', () => {
    const content = fc.oneof(
      fc.uint8Array(),
      fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), content, { maxKeys: 4 }), fc.boolean(), (files, alone) => {
        const connector = new Map([...(alone ? [] : sampleWith()), ...Object.entries(files)]);
        const { diagnostics } = lint(connector, { profile: 'certified' });
        for (const { file, range } of diagnostics) {
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(file === '' || [...connector.keys()].some((path) => `${path}/`.startsWith(`${file}/`))).toBe(true);
        }
      }),
    );
  });

  it('are read without a fall when a picture is damaged', () => {
    const picture = pictureOf('20x20:fade');
    fc.assert(
      fc.property(fc.nat(picture.length - 1), fc.nat(255), (at, value) => {
        const damaged = picture.slice();
        damaged[at] = value;
        expect(lint(new Map([['icon.png', damaged]]), { profile: 'certified' }).diagnostics).not.toEqual([]);
      }),
    );
  });

  it('cost little, even when they are large', () => {
    const script = `public class Script : ScriptBase { ${'if (Context.OperationId == "A") { }\n'.repeat(25_000)} }`;
    const started = performance.now();
    lint(sampleWith({ files: { 'script.csx': script } }));
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
