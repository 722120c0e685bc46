// The icon: letters, shapes and files, by the rules of the engine.
import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/connector';
import { connectorFiles, generatePackage, readAnswers } from '../../../src/connector/generate';
import { fromBase64 } from '../../../src/connector/generate/base64';
import { type Icon, iconBytes } from '../../../src/connector/generate/icon/icon';
import { iconShapes } from '../../../src/connector/generate/icon/strokes';
import { IconModel } from '../../../src/connector/model/icon';
import { baseAnswers } from './sample-answers';

const color = '#1f5f7a';
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

describe('an icon that is made', () => {
  const icons: Icon[] = [
    ...iconShapes.map((shape) => ({ kind: 'shape', shape }) as const),
    ...['A', 'b', 'XY', 'W8Q', 'III', ...'CDEFGHIJKLMNOPQRSTUVZ0123456789'].map(
      (letters) => ({ kind: 'letters', letters }) as const,
    ),
  ];
  it.each(icons)('has a logo of the right size: %j', (icon) => {
    const bytes = iconBytes(icon, color);
    const { header, look } = new IconModel('icon.png', bytes, bytes.length);
    expect(header).toEqual({ format: 'PNG', width: 230, height: 230, isCutOff: false });
    expect(look?.uniform).toBe(true);
    expect(look?.background.slice(0, 3)).toEqual([0x1f, 0x5f, 0x7a]);
    for (const part of [look?.logo.width ?? 0, look?.logo.height ?? 0]) {
      expect(part).toBeGreaterThan(0.04);
      expect(part).toBeLessThan(0.6);
    }
  });

  it('looks different for each letter and shape, and the same each time', () => {
    const drawn = icons.map((icon) => base64(iconBytes(icon, color)));
    // A zero is an O here.
    expect(new Set(drawn).size).toBe(drawn.length - 1);
    expect(icons.slice(3, 9).map((icon) => base64(iconBytes(icon, color)))).toEqual(drawn.slice(3, 9));
  });

  it('passes the check of a certified connector on every colour', () => {
    for (const brandColor of ['#000000', '#F6E8D9', '#1f5f7a', '#ffcc00']) {
      const general = { ...baseAnswers.general, brandColor };
      const made = generatePackage({
        ...baseAnswers,
        kind: 'certified',
        general,
        icon: { kind: 'letters', letters: 'LL' },
      });
      const { diagnostics } = lint(connectorFiles(made), { profile: 'certified' });
      expect(diagnostics.filter(({ rule }) => rule.startsWith('icon'))).toEqual([]);
    }
  });
});

describe('an icon that somebody has', () => {
  const read = (icon: unknown) => readAnswers(JSON.stringify({ ...baseAnswers, icon }));
  const sentences = (icon: unknown) => read(icon).problems.map(({ pointer, message }) => `${pointer}: ${message}`);
  const own = iconBytes({ kind: 'letters', letters: 'Z' }, '#aa0000');

  it('goes into the files as it is', () => {
    const { answers, problems } = read({ kind: 'file', content: base64(own) });
    expect(problems).toEqual([]);
    const made = answers && generatePackage(answers).files.find(({ path }) => path === 'icon.png')?.content;
    expect(made).toEqual(own);
  });

  it('is told at its answer when it breaks a rule', () => {
    const { answers } = read({ kind: 'file', content: base64(own) });
    const made = answers && generatePackage({ ...answers, kind: 'certified' });
    const found = made && lint(connectorFiles(made), { profile: 'certified' }).diagnostics;
    expect(found?.map(({ rule }) => rule)).toContain('icon-background-brand');
    const finding = found?.find(({ rule }) => rule === 'icon-background-brand');
    const { root } = read({ kind: 'file', content: base64(own) });
    expect(root && finding && made?.origins.nodeOf(finding.file, finding.pointer, root).pointer).toBe('/icon');
  });

  it.each([
    [
      { kind: 'file', content: 'no base64!' },
      '/icon/content: This is no Base64; a PNG file written in Base64 is expected.',
    ],
    [{ kind: 'file', content: 'R0lGODlh' }, '/icon/content: This is no PNG picture; one is expected.'],
    [
      { kind: 'file', content: base64(Buffer.concat([own, Buffer.alloc(1_048_576)])) },
      '/icon/content: The picture has 1 MB or more; less is expected.',
    ],
    [{ kind: 'file' }, '/icon: The icon lacks `content`.'],
    [
      { kind: 'letters', letters: 'ABCD' },
      '/icon/letters: `ABCD` does not fit; one to three of the letters A to Z and the digits is expected.',
    ],
    [
      { kind: 'shape', shape: 'rigns' },
      '/icon/shape: `rigns` is not known; `rings`, `diamond`, `hexagon`, `triangle` or `plus` is expected. Did you mean `rings`?',
    ],
    [{ kind: 'photo' }, '/icon/kind: `photo` is not known; `shape`, `letters` or `file` is expected.'],
  ])('is refused with a sentence: %#', (icon, sentence) => {
    expect(sentences(icon)).toEqual([sentence]);
  });
});

describe('Base64', () => {
  it('gives the bytes back, with or without line ends and padding', () => {
    const bytes = Uint8Array.from({ length: 257 }, (_, index) => index % 256);
    const text = base64(bytes);
    expect(fromBase64(text)).toEqual(bytes);
    expect(fromBase64(text.replace(/=+$/, ''))).toEqual(bytes);
    expect(fromBase64((text.match(/.{1,76}/g) ?? []).join('\r\n'))).toEqual(bytes);
    expect(fromBase64('')).toEqual(new Uint8Array());
    expect(fromBase64('A')).toBeUndefined();
    expect(fromBase64('AA*A')).toBeUndefined();
  });
});
