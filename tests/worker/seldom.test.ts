// What the worker answers once in a while: repairs, reports, archives, smaller connectors, totals.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyEdits, lint } from '../../src/connector';
import { formats } from '../../src/connector/report-formats';
import type { Request, Response } from '../../src/worker/protocol';
import { read } from '../../src/worker/read';
import { CheckService } from '../../src/worker/service';

const scratch = mkdtempSync(path.join(tmpdir(), 'take-along-'));
const commandLine = path.join(scratch, 'cli.mjs');
const folder = 'src/samples/first-try';
const definitionFile = 'apiDefinition.swagger.json';
const configFile = 'fusion-connector.config.json';
const definition = readFileSync(`${folder}/${definitionFile}`, 'utf8');
const properties = readFileSync(`${folder}/apiProperties.json`, 'utf8');
const files = { 'apiProperties.json': properties, [definitionFile]: definition };

type About = Request extends infer Each
  ? Each extends Request
    ? Partial<Each> & { kind: Each['kind'] }
    : never
  : never;

async function ask<Kind extends Response['kind']>(kind: Kind, about: About, entries: Record<string, string> = files) {
  const changed = Object.entries(entries).map(([path, content]) => ({ path, content }));
  const held = { id: 1, profile: 'custom', paths: changed.map(({ path }) => path), changed };
  const response = await new CheckService().answer({ ...held, ...about } as unknown as Request);
  if (response.kind !== kind) throw new Error(JSON.stringify(response));
  return response as Extract<Response, { kind: Kind }>;
}

describe('repairs', () => {
  const flawed = definition.replace('"swagger": "2.0"', '"swagger": 2.0');

  test('are told as edits of what the editor shows, with totals before and after', async () => {
    const { result } = await ask(
      'repaired',
      { kind: 'repair' },
      { [definitionFile]: `\ufeff${flawed.replaceAll('\n', '\r\n')}` },
    );
    const [file] = result.files;
    expect(file?.dropsByteOrderMark).toBe(true);
    expect(applyEdits(flawed, file?.edits ?? [])).toContain('"swagger": "2.0"');
    expect(result.applied).toBeGreaterThan(1);
    expect(result.after.errors).toBeLessThan(result.before.errors);
  });

  test('of one rule leave the others alone', async () => {
    const { result } = await ask(
      'repaired',
      { kind: 'repair', rule: 'definition-swagger-2' },
      { [definitionFile]: flawed },
    );
    expect(result.applied).toBe(1);
    expect(result.files.map(({ path, removed, added }) => [path, removed, added])).toEqual([[definitionFile, 1, 1]]);
  });

  test('are none where there is nothing to repair', async () => {
    const { result } = await ask('repaired', { kind: 'repair', rule: 'definition-swagger-2' });
    expect(result).toMatchObject({ files: [], applied: 0 });
  });
});

describe('what is taken along', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['scripts/build-cli.mjs', `--outfile=${commandLine}`]);
  });
  afterAll(() => rmSync(scratch, { recursive: true }));

  test.each(Object.keys(formats))('a report in %s is what the command line prints', async (name) => {
    const format = name as keyof typeof formats;
    const site = JSON.parse(readFileSync('package.json', 'utf8')).homepage;
    const { result } = await ask('reported', { kind: 'report', format, name: folder, site });
    expect(result).toBe(printed(format));
  });

  test('an archive holds the files, and is the same each time', async () => {
    const { result } = await ask('packed', { kind: 'pack' });
    const held = Object.entries(unzipSync(result)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
    expect(Object.fromEntries(held)).toEqual(files);
    expect((await ask('packed', { kind: 'pack' })).result).toEqual(result);
  });

  test('a package for certification comes back as it was packed, with what was changed', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const inside = 'Connector/new_tea_openapidefinition.json';
    const solution = zipSync({ 'solution.xml': bytes('<a/>'), [inside]: bytes(definition) });
    const inner = zipSync({ 'PkgAssets/Tea.zip': solution, 'PkgAssets/manifest.xml': bytes('<b/>') });
    const whole = zipSync({ 'intro.md': bytes('# Tea'), 'package.zip': inner });
    const { opened } = read([{ path: 'Tea.zip', bytes: whole }], false);
    const path = opened?.files.find((file) => file.path.endsWith(inside))?.path ?? '';
    expect(path).toBe(`package.zip/PkgAssets/Tea.zip/${inside}`);
    const texts = Object.fromEntries((opened?.files ?? []).map((file) => [file.path, file.text]));
    const { result } = await ask('packed', { kind: 'pack' }, { ...texts, [path]: '{"changed":true}' });
    expect(Object.keys(unzipSync(result)).sort()).toEqual(['intro.md', 'package.zip']);
    const again = read([{ path: 'Tea.zip', bytes: result }], false).opened?.files ?? [];
    expect(again.map((file) => file.path).sort()).toEqual(Object.keys(texts).sort());
    expect(again.find((file) => file.path === path)?.text).toBe('{"changed":true}');
  });

  test('a smaller connector is about the operation at a place, else about the first', async () => {
    const offset = definition.indexOf('"post"') + 3;
    const { result } = await ask('reproduced', { kind: 'repro', operation: { file: definitionFile, offset } });
    expect(result?.pointer).toMatch(/\/post$/);
    const first = await ask('reproduced', { kind: 'repro', operation: { file: 'apiProperties.json', offset } });
    expect(first.result?.pointer).toBe(result?.operations[0]?.pointer);
    expect(result?.files[0]?.text.length).toBeLessThan(definition.length);
  });

  describe('the configuration of a smaller connector', () => {
    const operation = (id: string, description: string) =>
      `{"get":{"operationId":"${id}","summary":"${id}","description":"${description}","responses":{"200":{"description":"OK"}}}}`;
    const two = `{"swagger":"2.0","info":{"title":"Tea","description":"Orders tea in the tea room.","version":"1.0"},"host":"a.example","paths":{"/teas":${operation('ListTeas', 'no end')},"/milk":${operation('ListMilk', 'no end')}}}`;
    const pointer = '/paths/~1teas/get';
    const cut = async (config: string) => {
      const connector = { [definitionFile]: two, [configFile]: config };
      const { result } = await ask('reproduced', { kind: 'repro', operation: { pointer } }, connector);
      const kept = result?.files.find(({ path }) => path === configFile)?.text;
      const entries = () => JSON.parse(kept ?? '').suppressions;
      return { result, kept, entries };
    };
    const entry = (rule: string, place?: string) => ({
      rule,
      ...(place === undefined ? {} : { pointer: place }),
      reason: 'They are short.',
    });
    const suppressing = (...suppressions: object[]) => JSON.stringify({ profile: 'certified', suppressions }, null, 2);
    const rule = 'operation-description-full-stop';
    const description = (path: string) => `/paths/~1${path}/get/description`;

    test('has the rule that it is tried with', () => {
      const found = lint(new Map([[definitionFile, two]])).diagnostics.filter((one) => one.rule === rule);
      expect(found.map((one) => one.pointer)).toEqual([description('teas'), description('milk')]);
    });

    test('holds what concerns the operation', async () => {
      const [here, there] = [entry(rule, description('teas')), entry(rule, description('milk'))];
      const { result, kept, entries } = await cut(suppressing(there, here));
      expect(entries()).toEqual([here]);
      expect(result?.config).toEqual({ path: configFile, kept: 1, leftOut: 1 });
      const report = lint(new Map(result?.files.map(({ path, text }) => [path, text])), { profile: 'custom' });
      expect(report.suppressed.map((one) => one.pointer)).toEqual([description('teas')]);
      expect(report.diagnostics.filter(({ file }) => file === configFile)).toEqual([]);
      expect(kept).toContain('"profile": "certified"');
    });

    test('stays behind where nothing does', async () => {
      const { result, kept } = await cut(suppressing(entry(rule, description('milk')), entry('path-without-query')));
      // The second one has no finding in the whole connector either, and that is what somebody may want to show.
      expect(result?.config).toEqual({ path: configFile, kept: 1, leftOut: 1 });
      expect(kept).toBeDefined();
      const none = await cut(suppressing(entry(rule, description('milk'))));
      expect(none.result?.config).toEqual({ path: configFile, kept: 0, leftOut: 1 });
      expect(none.kept).toBeUndefined();
    });

    test('stays whole where it is broken, because that is a finding', async () => {
      expect((await cut('{"suppressions": [')).kept).toBe('{"suppressions": [');
      const half = { rule, pointer: description('milk') };
      expect((await cut(suppressing(half, entry(rule, description('milk'))))).entries()).toEqual([half]);
    });
  });

  test('there is no smaller connector without an operation', async () => {
    const { result } = await ask(
      'reproduced',
      { kind: 'repro', operation: { first: true } },
      { [definitionFile]: '{' },
    );
    expect(result).toBeUndefined();
  });
});

test('totals take the profile from the folder, and leave the files that are open alone', async () => {
  const sources = [
    { path: `certified-connectors/Bread/${definitionFile}`, bytes: new TextEncoder().encode(definition) },
  ];
  const { result } = await ask('counted', { kind: 'count', name: 'certified-connectors/Bread', sources });
  expect(result.profile).toBe('certified');
  expect(result.summary.errors).toBeGreaterThan(0);
  expect((await ask('counted', { kind: 'count', name: 'Bread', sources })).result.profile).toBe('custom');
  const config = { path: 'fusion-connector.config.json', bytes: new TextEncoder().encode('{"profile":"independent"}') };
  const configured = { kind: 'count', name: 'certified-connectors/Bread', sources: [...sources, config] } as const;
  expect((await ask('counted', configured)).result.profile).toBe('independent');
});

test('an archive is unpacked once, and tells how far it is', () => {
  const bytes = zipSync({ 'Bread/apiDefinition.swagger.json': new TextEncoder().encode(definition) });
  const told: Response[] = [];
  const service = new CheckService((response) => told.push(response));
  service.answer({ kind: 'read', id: 7, sources: [{ path: 'bread.zip', bytes }], asOne: false });
  const unpacking = { step: 'unpacking', done: 0, total: 1 };
  expect(told.filter((response) => 'progress' in response && response.progress.step === 'unpacking')).toEqual([
    { kind: 'progress', id: 7, progress: unpacking },
  ]);
});

/** What the command line prints; it ends with 1 where there are errors. */
function printed(format: string): string {
  const run = () =>
    execFileSync(process.execPath, [commandLine, 'validate', folder, '--profile', 'custom', '--format', format]);
  try {
    return run().toString();
  } catch (problem) {
    return String((problem as { stdout?: Buffer }).stdout);
  }
}
