import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CheckResult, ReadResult, SourceFile } from '../../src/worker/protocol';
import { CheckService } from '../../src/worker/service';

const definition = '{\n  "swagger": "2.0",\n  "info": { "title": "Tea", "version": "1.0" },\n  "paths": {}\n}\n';
const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8])]);
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);

async function read(entries: Record<string, string | Uint8Array>, asOne = false): Promise<ReadResult> {
  const sources: SourceFile[] = Object.entries(entries).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? bytes(content) : content,
  }));
  const response = await new CheckService().answer({ kind: 'read', id: 1, sources, asOne });
  if (response.kind !== 'read') throw new Error(`answered ${response.kind}`);
  return response.result;
}

async function check(entries: Record<string, string | Uint8Array>): Promise<CheckResult> {
  const changed = Object.entries(entries).map(([path, content]) => ({ path, content }));
  const paths = changed.map(({ path }) => path);
  const response = await new CheckService().answer({ kind: 'check', id: 1, profile: 'custom', paths, changed });
  if (response.kind !== 'checked') throw new Error(`answered ${response.kind}`);
  return response.result;
}

describe('checking', () => {
  test('remembers files that are not sent again and drops those that are gone', async () => {
    const service = new CheckService();
    const first = { path: 'apiDefinition.swagger.json', content: definition };
    const second = { path: 'apiProperties.json', content: '{' };
    const paths = [first.path, second.path];
    await service.answer({ kind: 'check', id: 1, profile: 'custom', paths, changed: [first, second] });
    const again = await service.answer({ kind: 'check', id: 2, profile: 'custom', paths, changed: [] });
    expect(again.kind === 'checked' && again.result.findings.some(({ file }) => file === second.path)).toBe(true);
    const alone = await service.answer({ kind: 'check', id: 3, profile: 'custom', paths: [first.path], changed: [] });
    expect(alone.kind === 'checked' && alone.result.findings.some(({ file }) => file === second.path)).toBe(false);
  });

  test('a file that was never sent is an answer, not a silence', async () => {
    const response = await new CheckService().answer({
      kind: 'check',
      id: 7,
      profile: 'custom',
      paths: ['a'],
      changed: [],
    });
    expect(response).toMatchObject({ kind: 'failed', id: 7 });
  });

  test('gives places in the text that the editor shows', async () => {
    const text = '{\n  "swagger": 2.0,\n  "info": { "title": "Tea", "version": "1.0" },\n  "paths": {}\n}\n';
    const find = (result: CheckResult) => result.findings.find(({ rule }) => rule === 'definition-swagger-2');
    const plain = find(await check({ 'apiDefinition.swagger.json': text }));
    const marked = find(await check({ 'apiDefinition.swagger.json': `\ufeff${text.replaceAll('\n', '\r\n')}` }));
    expect(text.slice(plain?.range.start, plain?.range.end)).toBe('2.0');
    expect(marked?.range).toEqual(plain?.range);
    expect(marked?.position.line).toBe(2);
    expect(marked?.fixes[0]?.edits[0]?.range).toEqual(plain?.fixes[0]?.edits[0]?.range);
  });

  test('a file beside definition and properties is checked by the rules about it', async () => {
    const rules = (await check({ 'apiDefinition.swagger.json': definition, 'script.csx': '{' })).findings.map(
      ({ rule }) => rule,
    );
    expect(rules).toEqual(expect.arrayContaining(['script-syntax', 'script-class']));
  });

  test('knows the fix that takes the byte order mark away', async () => {
    const { findings } = await check({ 'apiDefinition.swagger.json': `\ufeff${definition}` });
    const mark = findings.find(({ rule }) => rule === 'json-no-byte-order-mark');
    expect(mark?.range).toEqual({ start: 0, end: 0 });
    expect(mark?.fixes.map(({ dropsByteOrderMark }) => dropsByteOrderMark)).toEqual([true]);
  });

  test('a missing comma is one finding, and what follows it is still checked', async () => {
    const text = definition.replace('"2.0",', '"2.0"').replace('"paths": {}', '"paths": { "/tea": { "get": {} } }');
    const rules = (await check({ 'apiDefinition.swagger.json': text })).findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'json-syntax')).toHaveLength(1);
    expect(rules.length).toBeGreaterThan(1);
  });

  test.each([
    ['an empty file', ''],
    ['a picture', picture],
    ['OpenAPI 3', '{"openapi": "3.0.1", "info": {"title": "Tea", "version": "1"}, "paths": {}}'],
    ['UTF-16', utf16(definition)],
  ])('%s is a finding with a sentence', async (_name, content) => {
    const { findings } = await check({ 'apiDefinition.swagger.json': content });
    expect(findings.length).toBeGreaterThan(0);
    for (const { message } of findings) expect(message).toMatch(/[.`]$/);
  });
});

describe('reading', () => {
  test('one file is taken as it is, whatever it is called', async () => {
    const { opened, problems } = await read({ 'tea.json': definition });
    expect(opened).toMatchObject({ name: 'tea.json', isPart: false });
    expect(opened?.files[0]).toMatchObject({ path: 'tea.json', text: definition, encoding: 'utf-8' });
    expect(problems).toEqual([]);
  });

  test('a folder with a connector is opened with paths inside it and the profile that its place says', async () => {
    const { opened } = await read({
      'repo/certified-connectors/Tea/apiDefinition.swagger.json': definition,
      'repo/certified-connectors/Tea/icon.png': picture,
      'repo/readme.txt': 'hello',
    });
    expect(opened?.name).toBe('Tea');
    expect(opened?.profile).toBe('certified');
    expect(opened?.files.map(({ path }) => path)).toEqual(['apiDefinition.swagger.json', 'icon.png']);
  });

  test('of several connectors one has to be chosen', async () => {
    const { opened, choices } = await read({
      'all/Tea/apiDefinition.swagger.json': definition,
      'all/Tea/apiProperties.json': '{}',
      'all/Milk/apiDefinition.swagger.json': definition,
    });
    expect(opened).toBeUndefined();
    expect(choices.map(({ name, sources }) => [name, sources.length])).toEqual([
      ['all/Tea', 2],
      ['all/Milk', 1],
    ]);
  });

  test('what was chosen is opened as one connector', async () => {
    const { opened } = await read({ 'all/Tea/apiDefinition.swagger.json': definition, 'all/Tea/readme.md': '#' }, true);
    expect(opened?.files.map(({ path }) => path)).toEqual(['apiDefinition.swagger.json', 'readme.md']);
  });

  test('a folder without a connector is said so, and what can be read is shown', async () => {
    const { opened, problems } = await read({
      'stuff/notes.txt': 'x',
      'stuff/data.json': '{}',
      'stuff/more.json': '{}',
    });
    expect(problems).toEqual([expect.stringContaining('There is no connector among these 3 files')]);
    expect(opened?.files.map(({ path }) => path)).toEqual(['data.json', 'more.json']);
  });

  test('a folder without any JSON leaves what is open alone', async () => {
    const { opened, choices, problems } = await read({ 'stuff/a.txt': 'x', 'stuff/b.txt': 'y' });
    expect(opened).toBeUndefined();
    expect(choices).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  test('an archive is unpacked', async () => {
    const archive = zipSync({ 'Tea/apiDefinition.swagger.json': bytes(definition), '__MACOSX/Tea/x': bytes('') });
    expect((await read({ 'tea.zip': archive })).opened?.files.map(({ path }) => path)).toEqual([
      'apiDefinition.swagger.json',
    ]);
  });

  test('a damaged and an empty archive are sentences', async () => {
    expect((await read({ 'tea.zip': bytes('no zip') })).problems).toEqual([
      expect.stringContaining('`tea.zip` could not be opened'),
    ]);
    expect((await read({ 'tea.zip': zipSync({}) })).problems).toHaveLength(1);
  });

  test('a package for certification is opened through all its archives', async () => {
    const inner = zipSync({ PkgAssets: { 'flow.zip': zipSync({ 'solution.xml': bytes('<x/>') }) } });
    const paths = ['intro.md', 'package.zip/PkgAssets/flow.zip/solution.xml'];
    const packed = await read({ 'library.zip': zipSync({ 'intro.md': bytes('# Tea'), 'package.zip': inner }) });
    expect(packed.opened).toMatchObject({ name: 'library.zip', profile: 'certified', isPart: false });
    expect(packed.opened?.files.map(({ path }) => path)).toEqual(paths);
    const folder = await read({ 'tea/intro.md': '# Tea', 'tea/package.zip': inner });
    expect(folder.opened).toMatchObject({ name: 'tea', profile: 'certified' });
    expect(folder.opened?.files.map(({ path }) => path)).toEqual(paths);
  });

  test('archives of connectors are no package', async () => {
    const archive = zipSync({ 'apiDefinition.swagger.json': bytes(definition) });
    expect((await read({ 'a.zip': archive, 'b.zip': archive })).choices).toHaveLength(2);
    const beside = zipSync({ 'tea.json': bytes(definition), 'readme.md': bytes('# Tea'), 'old.zip': archive });
    expect((await read({ 'tea.zip': beside })).opened?.files.map(({ path }) => path)).toContain('tea.json');
  });

  test('files that belong beside a definition are known as parts', async () => {
    expect((await read({ 'apiProperties.json': '{}' })).opened?.isPart).toBe(true);
    expect((await read({ 'other.json': '{}' })).opened?.isPart).toBe(false);
  });

  test.each([
    ['UTF-16', utf16(definition), /UTF-16/],
    ['a picture', picture, /PNG picture/],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), /not UTF-8/],
  ])('%s comes with a note', async (_name, content, note) => {
    expect((await read({ 'apiDefinition.swagger.json': content })).opened?.files[0]?.note).toMatch(note);
  });

  test('UTF-16 is shown as text', async () => {
    expect((await read({ 'a.json': utf16(definition) })).opened?.files[0]).toMatchObject({
      text: definition,
      encoding: 'utf-16le',
    });
  });
});

describe('a log', () => {
  const log = "##[error]The 'contact' property is required. ValuePath: /info";

  test('is explained, compared with files that a check has brought', async () => {
    const service = new CheckService();
    const content = '{ "swagger": "2.0", "info": { "title": "Tea", "version": "1.0" }, "paths": {} }';
    const path = 'apiDefinition.swagger.json';
    await service.answer({ kind: 'check', id: 1, profile: 'certified', paths: [path], changed: [{ path, content }] });
    const answer = await service.answer({
      kind: 'explain',
      id: 2,
      log,
      profile: 'certified',
      paths: [path],
      changed: [],
    });
    expect(answer).toMatchObject({
      kind: 'explained',
      id: 2,
      result: { compared: true, passages: [{ messages: [{ state: 'present', rule: 'info-contact-required' }] }] },
    });
  });

  test('is explained without files', async () => {
    const answer = await new CheckService().answer({
      kind: 'explain',
      id: 1,
      log,
      profile: 'custom',
      paths: [],
      changed: [],
    });
    expect(answer).toMatchObject({ kind: 'explained', result: { compared: false, summary: { messages: 1 } } });
  });

  test('about files that were never sent is refused with a sentence', async () => {
    const answer = await new CheckService().answer({
      kind: 'explain',
      id: 1,
      log,
      profile: 'custom',
      paths: ['a.json'],
      changed: [],
    });
    expect(answer).toEqual({ kind: 'failed', id: 1, message: 'The content of a.json was never sent.' });
  });
});

describe('views', () => {
  const operation = '{ "get": { "operationId": "GetTea", "responses": { "200": { "description": "Tea." } } } }';
  const file = {
    path: 'apiDefinition.swagger.json',
    content: `\ufeff{\r\n "swagger": "2.0",\r\n "paths": { "/teas": ${operation} } }`,
  };
  const sent = { id: 3, paths: [file.path], changed: [file] };

  test('show what makers meet, with places in the text that the editor shows', async () => {
    const service = new CheckService();
    const answer = await service.answer({ kind: 'preview', opened: [], ...sent });
    if (answer.kind !== 'previewed') throw new Error(`answered ${answer.kind}`);
    const [card] = answer.result.cards;
    const shown = file.content.slice(1).replaceAll('\r\n', '\n');
    expect(shown.slice(card?.place.range.start, card?.place.range.end)).toBe('"operationId"');
    expect(card?.place.position.line).toBe(3);
    const key = card?.key ?? '';
    const again = await service.answer({ kind: 'preview', opened: [key], ...sent, id: 4, changed: [] });
    expect(again.kind === 'previewed' && again.result.details.map((detail) => detail.key)).toEqual([key]);
  });

  test('follow the files', async () => {
    const service = new CheckService();
    await service.answer({ kind: 'preview', opened: [], ...sent });
    const changed = [{ path: file.path, content: '{}' }];
    const answer = await service.answer({ kind: 'preview', opened: [], ...sent, id: 4, changed });
    expect(answer.kind === 'previewed' && answer.result.cards).toEqual([]);
  });

  test('count and judge', async () => {
    const service = new CheckService();
    const measured = await service.answer({ kind: 'measure', ...sent });
    expect(measured.kind === 'measured' && measured.result.sizes.length).toBeGreaterThan(3);
    const judged = await service.answer({ kind: 'readiness', profile: 'certified', ...sent });
    expect(judged.kind === 'judged' && judged.result.profile).toBe('certified');
  });

  test('of files that were never sent are an answer, not a silence', async () => {
    const answer = await new CheckService().answer({ kind: 'measure', ...sent, changed: [] });
    expect(answer).toMatchObject({ kind: 'failed', id: 3 });
  });
});
