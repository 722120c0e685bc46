import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, lint, type Profile, profiles } from '../../../src/connector/index';
import { items } from '../../../src/connector/readiness/items';
import { isRuleOf } from '../../../src/connector/readiness/judge';
import { judgeReadiness } from '../../../src/connector/views';
import { pictureOf } from '../../../src/plugins/rule-docs/picture';

const sample = (name: string) =>
  ['apiDefinition.swagger.json', 'apiProperties.json'].map(
    (file) => [file, readFileSync(`src/samples/${name}/${file}`, 'utf8')] as const,
  );
type Content = string | Uint8Array;
const judge = (files: Iterable<readonly [string, Content]>, profile: Profile) =>
  judgeReadiness(new Map(files), profile);
const itemOf = (readiness: ReturnType<typeof judge>, id: string) =>
  readiness.groups.flatMap((group) => group.items).find((item) => item.id === id);

describe('the table', () => {
  test('has each id once', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test.each(items.flatMap((item) => (item.rules ?? []).map((rule) => [item.id, rule] as const)))(
    '%s names rules that exist: %s',
    (_id, rule) => {
      const item = { id: '', group: 'files' as const, title: '', why: '', rules: [rule] };
      expect(catalogue.some(({ id }) => isRuleOf(item, id))).toBe(true);
    },
  );
});

test('every lesson that an item names is there', () => {
  const lessons = readdirSync('docs/modules').map((folder) => `/docs/modules/${folder.replace(/^\d+-/, '')}/`);
  const named = items.flatMap(({ more }) => (more?.to.startsWith('/') === true ? [more.to] : []));
  expect(named.length).toBeGreaterThan(3);
  for (const to of named) expect(lessons).toContain(to);
});

describe('a checklist', () => {
  test('is done where nothing is found, and asks what files do not tell', () => {
    const readiness = judge(sample('lending-library'), 'custom');
    expect(itemOf(readiness, 'no-errors')?.state).toBe('done');
    expect(itemOf(readiness, 'parts')?.state).toBe('done');
    expect(itemOf(readiness, 'every-operation')?.state).toBe('ask');
    expect(readiness.unknowable.length).toBeGreaterThan(0);
    expect(readiness.subject).toMatchObject({ title: 'Lending Library', signIn: 'API key' });
  });

  test('points at the findings of the same profile', () => {
    const files = new Map(sample('tide-alerts'));
    const { diagnostics } = lint(files, { profile: 'independent' });
    const item = itemOf(judge(files, 'independent'), 'no-errors');
    expect(item?.state).toBe('missing');
    expect(item?.count).toBe(diagnostics.filter(({ severity }) => severity === 'error').length);
    const proofs = judge(files, 'independent').groups.flatMap((group) => group.items.flatMap((one) => one.proofs));
    expect(proofs.length).toBeGreaterThan(0);
    for (const { id } of proofs) expect(diagnostics.map((known) => known.id)).toContain(id);
  });

  test('tells a finding once, where it belongs', () => {
    const readiness = judge(sample('lending-library'), 'independent');
    expect(itemOf(readiness, 'no-errors')).toMatchObject({ count: 1, proofs: [] });
    expect(itemOf(readiness, 'colour')).toMatchObject({ count: 1, proofs: [{ severity: 'error' }] });
  });

  test('holds nothing for done that cannot be looked at', () => {
    const readiness = judge([['apiDefinition.swagger.json', '{"swagger":"2.0","paths":{}}']], 'certified');
    for (const id of ['parts', 'responses', 'operation-texts', 'colour', 'publisher'])
      expect(itemOf(readiness, id)?.state, id).toBe('missing');
  });

  test('asks each profile for its own', () => {
    const ids = (profile: Profile) =>
      judge(sample('first-try'), profile).groups.flatMap((group) => group.items.map(({ id }) => id));
    expect(ids('custom')).not.toContain('screenshots');
    expect(ids('certified')).toContain('icon');
    expect(ids('independent')).toContain('no-icon');
    expect(ids('independent')).not.toContain('icon');
  });

  describe('looks at the icon', () => {
    const icon = (bytes: Uint8Array, profile: Profile = 'certified', id = 'icon') =>
      itemOf(judge([...sample('first-try'), ['icon.png', bytes]], profile), id);
    const sound = () => pictureOf('120x120:#1f5f7a:50');

    test('and asks where there is none', () => {
      expect(itemOf(judge(sample('first-try'), 'certified'), 'icon')).toMatchObject({ state: 'ask', count: 0 });
    });

    test('and tells what the rules find, as findings to be opened', () => {
      const files = new Map<string, Content>([...sample('first-try'), ['icon.png', pictureOf('99x120:#1f5f7a')]]);
      const found = lint(files, { profile: 'certified' }).diagnostics.filter(({ rule }) => rule.startsWith('icon-'));
      expect(found.map(({ rule }) => rule)).toContain('icon-dimensions');
      const item = icon(pictureOf('99x120:#1f5f7a'));
      expect(item).toMatchObject({ state: 'missing', count: found.length });
      expect(item?.proofs.map(({ id }) => id)).toEqual(found.slice(0, 3).map(({ id }) => id));
      expect(icon(new Uint8Array(3))?.proofs[0]?.message).toContain('PNG');
    });

    test('and is content with a sound one', () => {
      const definition = sample('lending-library').slice(0, 1);
      const item = itemOf(judge([...definition, ['icon.png', sound()]], 'certified'), 'icon');
      expect(item).toMatchObject({ state: 'done', count: 0 });
    });

    test('and asks where its pixels cannot be read', () => {
      const interlaced = sound();
      interlaced[28] = 1;
      expect(icon(interlaced)).toMatchObject({ state: 'ask', proofs: [] });
      expect(icon(interlaced)?.note).toContain('pixels');
    });

    test('that an independent publisher leaves out', () => {
      const item = icon(sound(), 'independent', 'no-icon');
      expect(item).toMatchObject({ state: 'missing', count: 1, proofs: [{ place: { file: 'icon.png' } }] });
      expect(itemOf(judge(sample('first-try'), 'independent'), 'no-icon')?.state).toBe('done');
    });
  });

  test('looks into the readme', () => {
    const thin = itemOf(judge([...sample('first-try'), ['readme.md', '# Tea']], 'independent'), 'readme');
    expect(thin?.state).toBe('missing');
    expect(thin?.count).toBeGreaterThan(3);
    expect(thin?.proofs[0]?.message).toContain('section');
    const sections = ['Publisher: Tea', 'Prerequisites', 'Supported Operations', 'Obtaining Credentials'];
    const text = ['# Tea', ...[...sections, 'Known Issues and Limitations'].map((title) => `## ${title}\n\nNone.`)];
    const full = itemOf(judge([...sample('first-try'), ['readme.md', text.join('\n\n')]], 'independent'), 'readme');
    expect(full?.state).toBe('done');
    expect(itemOf(judge(sample('first-try'), 'independent'), 'readme')?.note).toContain('No `readme.md`');
  });

  test('sees OAuth', () => {
    const definition = '{"swagger":"2.0","securityDefinitions":{"a":{"type":"oauth2"}},"paths":{}}';
    const oauth = judge([['apiDefinition.swagger.json', definition]], 'independent');
    expect(itemOf(oauth, 'oauth')?.state).toBe('ask');
    expect(itemOf(oauth, 'parts')?.state).toBe('missing');
  });

  test.each(
    profiles.flatMap((profile) => ['', '{', '[]', '{"info":7,"paths":[]}'].map((text) => [profile, text] as const)),
  )('of a broken file throws nothing (%s, %j)', (profile, text) => {
    const files = [
      ['apiDefinition.swagger.json', text],
      ['apiProperties.json', text],
    ] as const;
    expect(() => judge(files, profile)).not.toThrow();
    expect(() => judge([], profile)).not.toThrow();
  });
});
