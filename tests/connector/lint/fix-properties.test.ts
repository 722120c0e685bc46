/**
 * What holds of fixing, whatever is fixed: it throws nothing, settles, has nothing to add to its own work, keeps what it
 * does not name, and brings no finding that was not there. Tried on damaged samples, on every wrong example of the rule
 * pages, and on a corpus of connectors where one lies beside the project.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  type ConnectorFiles,
  type Diagnostic,
  fixAll,
  type LintReport,
  lint,
} from '../../../src/connector';
import { composeExample, readExamples } from '../../../src/plugins/rule-docs/example';
import { definitionFile, sampleWith } from '../rules/sample';
import { mutate, randomFrom } from './mutate';

type Files = ReadonlyMap<string, string | Uint8Array>;
const root = new URL('../../../', import.meta.url);
const profile = 'certified';

/** How many damaged connectors are tried from each kind of start. */
const tries = Number(process.env.FIX_TRIES ?? 60);

/**
 * Checks one connector; returns what is wrong, in words.
 *
 * @param start the connector before it was damaged. Damage hides what was there: without its `paths` a definition has no
 *   findings in them. What the start has is not new.
 */
function problemsOf(files: ConnectorFiles, start: readonly Diagnostic[]): string[] {
  const problems: string[] = [];
  const result = fixAll(files, { profile });
  if (!result.settled) problems.push('fixes undo each other');
  const fixed = new Map([...files, ...result.changed]);
  const again = fixAll(fixed, { profile });
  if (again.applied > 0) problems.push(`a second run changes more: ${again.files[0]?.fixes[0]?.rule}`);
  for (const { path: file, before, text, edits, fixes } of result.files) {
    if (applyEdits(before, edits) !== text) problems.push(`the edits of ${file} do not lead to its text`);
    if (fixes.length === 0) problems.push(`${file} changed without a fix`);
  }
  if (result.applied === 0) return problems;
  const before = lint(files, { profile }).diagnostics;
  const readable = fixAll(files, { profile, rules: reading }).report.diagnostics;
  return [...problems, ...newFindings([...before, ...start, ...readable], result.report)];
}

/**
 * The rules whose fixes make more of a file readable. What stands in text that could not be read is not known before, so
 * the findings in it count as there from the moment that it can be read.
 */
const reading = [
  'json-syntax',
  'json-members-unique',
  'json-no-byte-order-mark',
  'path-leading-slash',
  'path-item-member-known',
];

/** Items of lists move up when one before them is removed, and a mended name changes pointers, so neither is compared. */
function newFindings(before: readonly Diagnostic[], after: LintReport): string[] {
  const key = ({ rule, pointer }: { rule: string; pointer: string }) =>
    `${rule} ${pointer.replaceAll(/\/\d+(?=\/|$)/g, '/#').toLowerCase()}`;
  const known = new Set(before.map(key));
  return after.diagnostics.filter((one) => !known.has(key(one))).map((one) => `new: ${one.rule} at ${one.pointer}`);
}

function problemsAt(what: string, files: Files, start: readonly Diagnostic[]): string[] {
  const problems = problemsOf(files, start);
  return problems.length === 0 ? [] : [`${what}: ${problems.join('; ')}`];
}

function findingsOf(files: Files): readonly Diagnostic[] {
  return lint(files, { profile }).diagnostics;
}

function damaged(files: Files, random: () => number): { files: Files; made: string } {
  const names = [...files.keys()].filter((name) => name.endsWith('.json') && typeof files.get(name) === 'string');
  const name = names[random() < 0.8 ? 0 : Math.floor(random() * names.length)] ?? definitionFile;
  const { text, made } = mutate(String(files.get(name)), random);
  return { files: new Map(files).set(name, text), made: `${name}: ${made.join(', ')}` };
}

/** How many connectors of a corpus are tried; `FIX_CORPUS=10000` tries all. */
const corpusTries = Number(process.env.FIX_CORPUS ?? 40);

describe('fixing', () => {
  const samples = readdirSync(new URL('src/samples/', root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, readFolder(new URL(`src/samples/${name}/`, root).pathname)] as const);

  it.each(samples)(
    'keeps its promises on the damaged sample %s',
    (name, files) => {
      const problems: string[] = [];
      const random = randomFrom(20_220_912);
      const start = findingsOf(files);
      for (let attempt = 0; attempt < tries; attempt++) {
        const { files: broken, made } = damaged(files, random);
        problems.push(...problemsAt(`${name} ${attempt}: ${made}`, broken, start));
      }
      expect(problems).toEqual([]);
    },
    60_000,
  );

  it('keeps its promises on every wrong example, as it is and damaged', () => {
    const problems: string[] = [];
    const random = randomFrom(20_221_016);
    const sample = new Map([...sampleWith()].map(([file, content]) => [file, String(content)]));
    const pages = new URL('docs/rules/', root);
    for (const page of readdirSync(pages).filter((name) => name.endsWith('.md'))) {
      for (const example of readExamples(readFileSync(new URL(page, pages), 'utf8'))) {
        if (example.kind !== 'incorrect' || example.bytes.size > 0 || example.repeat > 1) continue;
        const files = composeExample(example, sample);
        const place = `${page}:${example.line}`;
        problems.push(...problemsAt(place, files, []));
        if (random() > 0.3) continue;
        const { files: broken, made } = damaged(files, random);
        problems.push(...problemsAt(`${place}: ${made}`, broken, findingsOf(files)));
      }
    }
    expect(problems).toEqual([]);
  }, 60_000);

  it('keeps line ends and everything else that it does not name', () => {
    const random = randomFrom(20_230_101);
    const text = String(sampleWith().get(definitionFile));
    for (let attempt = 0; attempt < 60; attempt++) {
      const { text: broken, made } = mutate(text, random);
      const fixed = (from: string) =>
        fixAll(new Map([[definitionFile, from]]), { profile }).changed.get(definitionFile) ?? from;
      const windows = (from: string) => from.replaceAll('\n', '\r\n');
      expect(fixed(windows(broken)), made.join(', ')).toBe(windows(fixed(broken)));
      expect(fixed(broken.trimEnd()), made.join(', ')).toBe(fixed(broken).trimEnd());
    }
  }, 60_000);

  it('keeps its promises on the corpus', ({ skip }) => {
    const corpus = process.env.CONNECTOR_CORPUS ?? '../shared/corpus';
    if (!existsSync(corpus)) skip(`no connectors at ${corpus}`);
    const found = connectorsIn(corpus);
    expect(found.length).toBeGreaterThan(0);
    const problems: string[] = [];
    const random = randomFrom(20_230_601);
    const every = Math.max(1, Math.floor(found.length / corpusTries));
    for (const [index, folder] of found.entries()) {
      if (index % every !== 0) continue;
      const files = readFolder(folder);
      problems.push(...problemsAt(`connector ${index}`, files, []));
      const { files: broken, made } = damaged(files, random);
      problems.push(...problemsAt(`connector ${index}: ${made}`, broken, findingsOf(files)));
    }
    expect(problems).toEqual([]);
  }, 120_000);
});

/** Folders that hold a definition, in a steady order. */
function connectorsIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  const inside = entries.flatMap((entry) => (entry.isDirectory() ? connectorsIn(path.join(folder, entry.name)) : []));
  return entries.some(({ name }) => /^apidefinition(\.swagger)?\.json$/i.test(name)) ? [folder, ...inside] : inside;
}

function readFolder(folder: string): Files {
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}
