// Which archives of a folder are packages as they are handed in.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findInput } from '../../src/cli/find-input';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'packages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const definition = '{ "swagger": "2.0", "info": {}, "paths": {} }';
const text = strToU8('# Lending Library');
const solution = zipSync({ 'solution.xml': text });
const inner = zipSync({ PkgAssets: { 'connector.zip': solution } } as Zippable);
const outer = zipSync({ 'intro.md': text, 'lending-library.zip': inner });

function put(name: string, content: string | Uint8Array): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
const found = () => findInput(folder).map((input) => path.relative(folder, input.path).replaceAll(path.sep, '/'));

test('a package beside a connector is checked as well', () => {
  put('apiDefinition.swagger.json', definition);
  put('handed-in.zip', outer);
  expect(found()).toEqual(['', 'handed-in.zip']);
  expect([...(findInput(folder)[1]?.read().keys() ?? [])]).toContain(
    'lending-library.zip/PkgAssets/connector.zip/solution.xml',
  );
});

test('a folder with nothing but packages has each of them', () => {
  put('a/package.zip', outer);
  put('b/other.zip', zipSync({ Library: { 'intro.md': text, 'lending-library.zip': inner } } as Zippable));
  expect(found()).toEqual(['a/package.zip', 'b/other.zip']);
});

test('the name stands for an introduction that was forgotten', () => {
  put('package.zip', zipSync({ 'lending-library.zip': inner }));
  expect(found()).toEqual(['package.zip']);
});

test('an archive beside an introduction is a part of the package', () => {
  put('intro.md', text);
  put('package.zip', inner);
  expect(found()).toEqual(['']);
});

test('other archives, and damaged ones, are nobody’s business', () => {
  put('apiDefinition.swagger.json', definition);
  put('pictures.zip', zipSync({ 'a.png': text }));
  put('sources.zip', zipSync({ 'readme.md': text, deep: { below: { 'a.zip': solution } } } as Zippable));
  put('package.zip', 'not a zip');
  expect(found()).toEqual(['']);
});
