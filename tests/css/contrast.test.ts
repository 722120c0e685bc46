/** Computes the contrast of every pair of tokens that meet on a page, in light and in dark. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Palette = ReadonlyMap<string, string>;

const css = readFileSync('src/css/tokens.css', 'utf8');

function declarations(selector: string): Palette {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no block for ${selector}`);
  const block = css.slice(start, css.indexOf('\n}', start));
  return new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

const light = declarations(':root');
const dark: Palette = new Map([...light, ...declarations("[data-theme='dark']")]);

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`expected a colour like #1c1733, got ${hex}`);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(palette: Palette, front: string, back: string): number {
  const [a, b] = [front, back].map((name) => luminance(palette.get(`fusion-${name}`) ?? `missing ${name}`));
  if (a === undefined || b === undefined) throw new Error('a pair has two colours');
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const grounds = ['ground', 'surface', 'surface-raised'];
const tints = ['action-soft', 'coral-soft', 'error-soft', 'warning-soft', 'hint-soft', 'success-soft'];
const verdicts = ['error', 'warning', 'hint', 'success'];
const code = ['code-ink', 'code-key', 'code-text', 'code-number', 'code-word', 'code-quiet'];

const textPairs: [string, string][] = [
  ...[...grounds, ...tints].map((back): [string, string] => ['ink', back]),
  ...[...grounds, ...tints].map((back): [string, string] => ['ink-soft', back]),
  ...[...grounds, 'action-soft'].map((back): [string, string] => ['action', back]),
  ...[...grounds, 'action-soft'].map((back): [string, string] => ['action-strong', back]),
  ['action-ink', 'action'],
  ['action-ink', 'action-strong'],
  ...verdicts.flatMap((name) => [...grounds, `${name}-soft`].map((back): [string, string] => [name, back])),
  ...code.flatMap((name) => ['code-ground', 'code-line'].map((back): [string, string] => [name, back])),
];

/** Borders of controls, the focus ring, large shapes that carry meaning. */
const partPairs: [string, string][] = grounds.flatMap((back): [string, string][] => [
  ['line-strong', back],
  ['focus', back],
]);

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('%s', (_mode, palette) => {
  it.each(textPairs)('text %s on %s reaches 4.5', (front, back) => {
    expect(contrast(palette, front, back)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(partPairs)('control part %s on %s reaches 3', (front, back) => {
    expect(contrast(palette, front, back)).toBeGreaterThanOrEqual(3);
  });
});

describe('the sum itself', () => {
  it('gives 21 for black on white and 1 for equal colours', () => {
    const extremes: Palette = new Map([
      ['fusion-a', '#000000'],
      ['fusion-b', '#ffffff'],
    ]);
    expect(contrast(extremes, 'a', 'b')).toBeCloseTo(21);
    expect(contrast(extremes, 'a', 'a')).toBe(1);
  });
});

it('dark redefines every colour', () => {
  const own = declarations("[data-theme='dark']");
  expect([...light.keys()].filter((name) => name.startsWith('fusion-') && !own.has(name))).toEqual([]);
});
