/** Holds the style sheets to the tokens: no colour of one's own, and no token that does not exist. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name: join('src', name), text: readFileSync(join('src', name), 'utf8') }));

const tokens = readFileSync('src/css/tokens.css', 'utf8');
const declared = new Set([...tokens.matchAll(/^\s+(--[\w-]+):/gm)].map(([, name]) => name));

it('finds the style sheets', () => {
  expect(sheets.length).toBeGreaterThan(5);
});

it('colours are written in tokens.css only', () => {
  const offenders = sheets
    .filter(({ name }) => !name.endsWith('tokens.css'))
    .flatMap(({ name, text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
      return code
        .split('\n')
        .flatMap((line, index) =>
          /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(/i.test(line.replace(/url\([^)]*\)/g, ''))
            ? [`${name}:${index + 1}: ${line.trim()}`]
            : [],
        );
    });
  expect(offenders).toEqual([]);
});

it('every token that is used exists', () => {
  const unknown = sheets.flatMap(({ name, text }) =>
    [...text.matchAll(/var\((--(?:fusion|space|step|font|radius|shadow)[\w-]*)/g)]
      .filter(([, token]) => !declared.has(token))
      .map(([, token]) => `${name}: ${token}`),
  );
  expect(unknown).toEqual([]);
});
