// A page checks a definition and its properties without the rules about other files. It must not say less for that.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profiles } from '../../../src/connector';
import { isPlain, lintPlain } from '../../../src/connector/plain';
import * as plainModules from '../../../src/connector/rules/code-rules';
import * as companionModules from '../../../src/connector/rules/companion-rules';
import type { Rule, RuleContext, Visitor } from '../../../src/connector/rules/rule';
import { lintAll } from '../../../src/connector/whole';
import { definitionFile, propertiesFile, sampleWith } from '../rules/sample';
import { mutate, randomFrom } from './mutate';

const companionHooks: ReadonlySet<string> = new Set<keyof Visitor>([
  'companions',
  'settings',
  'script',
  'icon',
  'readme',
  'package',
  'config',
  'unusedSuppressions',
]);

const silent = {} as RuleContext;
const hooksOf = (rule: Rule) => Object.keys(rule.check(silent));
const byId = (rules: Readonly<Record<string, Rule>>) => Object.values(rules).map((rule) => [rule.id, rule] as const);

describe('the rules about other files', () => {
  it.each(byId(companionModules))('%s asks for nothing that a definition and its properties have', (_id, rule) => {
    expect(hooksOf(rule).filter((hook) => !companionHooks.has(hook))).toEqual([]);
  });

  it('are all of those that ask for other files alone', () => {
    const misplaced = byId(plainModules).filter(([, rule]) => hooksOf(rule).every((hook) => companionHooks.has(hook)));
    expect(misplaced.map(([id]) => id)).toEqual([]);
  });
});

describe('a check without them', () => {
  const folders = ['first-try', 'lending-library', 'lending-library-first-edition', 'tide-alerts'];
  const sample = (folder: string, file: string) =>
    readFileSync(new URL(`../../../src/samples/${folder}/${file}`, import.meta.url), 'utf8');

  it.each(folders.flatMap((folder) => profiles.map((profile) => [folder, profile] as const)))(
    'says the same of %s as %s',
    (folder, profile) => {
      const files = new Map([definitionFile, propertiesFile].map((file) => [file, sample(folder, file)]));
      expect(lintPlain(files, { profile })).toEqual(lintAll(files, { profile }));
    },
  );

  it('says the same of damaged files', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = randomFrom(seed);
      const damaged = [definitionFile, propertiesFile].map(
        (file) => [file, mutate(sample('tide-alerts', file), random).text] as const,
      );
      const files = new Map(damaged);
      expect(lintPlain(files, { profile: 'certified' }), `seed ${seed}`).toEqual(
        lintAll(files, { profile: 'certified' }),
      );
    }
  });

  it.each([
    ['nothing', []],
    ['properties alone', [propertiesFile]],
    ['a definition under a name of its own', ['tea.json']],
    ['files that play no part', [definitionFile, 'notes.txt', 'other.json']],
  ])('says the same of %s', (_name, paths) => {
    const files = new Map(paths.map((path) => [path, '{}']));
    expect(lintPlain(files)).toEqual(lintAll(files));
  });

  it.each([
    'settings.json',
    'icon.png',
    'script.csx',
    'script.bak',
    'readme.md',
    'Read me.docx',
    'intro.md',
    'fusion-connector.config.json',
    'package.zip',
    'package.zip/PkgAssets/flow.zip/solution.xml',
  ])('is refused beside %s', (path) => {
    const files = sampleWith({ files: { [path]: '' } });
    expect(isPlain(files.keys())).toBe(false);
    expect(() => lintPlain(files)).toThrow('cannot be checked without all rules');
  });
});
