// One cause gives one finding, which names what follows from it.
import { describe, expect, it } from 'vitest';
import { applyEdits, lint } from '../../../src/connector';
import { lintAll } from '../../../src/connector/whole';
import { type Change, definitionFile, propertiesFile, sampleWith } from '../rules/sample';
import { newFindings as keys, sample } from './new-findings';

const definition = (change: (text: string) => string) => ({
  files: { [definitionFile]: change(sample(definitionFile)) },
});
const properties = (change: (text: string) => string) => ({
  files: { [propertiesFile]: change(sample(propertiesFile)) },
});
/** The first place where a text stands, written otherwise. */
const written = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
type Root = Record<string, unknown>;
/** The definition after a change to its object. */
const reprinted = (change: (root: Root) => Root) => (text: string) => JSON.stringify(change(JSON.parse(text)), null, 2);
/** Puts a member of the root into `info`. */
const move = (name: string, { info, [name]: member, ...rest }: Root): Root => ({
  info: { ...(info as Root), [name]: member },
  ...rest,
});
describe('one cause', () => {
  it.each([
    ['responses', definition(written('"responses"', '"respones"')), 'member-known', 'response-required'],
    ['operationId', definition(written('"operationId"', '"operatonId"')), 'member-known', 'operation-id-required'],
    ['title', definition(written('"title"', '"titel"')), 'member-known', 'info-title-required'],
    ['in', definition(written('"in"', '"inn"')), 'member-known', 'parameter-name-required'],
    ['paths', definition(written('"paths"', '"path"')), 'member-known', 'definition-members-required'],
    ['a summary', definition(written('"summary"', '"sumary"')), 'member-known', 'operation-summary-required'],
    [
      'the label of a parameter',
      definition(written('"x-ms-summary"', '"x-ms-sumamry"')),
      'extension-name-known',
      'parameter-summary-required',
    ],
    [
      'a name of the metadata',
      definition(written('"propertyName": "Website"', '"propertyname": "Website"')),
      'extension-member-known',
      'connector-metadata-item-members-required',
    ],
    [
      'properties',
      properties(written('"properties"', '"propertis"')),
      'properties-member-known',
      'properties-root-required',
    ],
    [
      'a part of a name',
      properties(written('"iconBrandColor"', '"brandColor"')),
      'properties-member-known',
      'properties-brand-color-required',
    ],
  ])('is one finding, with what follows from it: %s', (_name, change, rule, consequence) => {
    const [finding, ...others] = keys(change);
    expect(others).toEqual([]);
    expect(finding?.rule).toBe(rule);
    expect(finding?.severity).toBe('error');
    expect(finding?.fixes[0]?.title).toMatch(/^Rename to /);
    expect(finding?.consequences?.map((one) => one.rule)).toContain(consequence);
    expect(finding?.help).toContain('It is also the reason for this: ');
  });

  it.each([
    ['a member of the root in `info`', (root: Root) => move('host', root), 'member-known', 'host-required'],
    [
      'an extension of the root in `info`',
      (root: Root) => move('x-ms-connector-metadata', root),
      'extension-in-place',
      'connector-metadata-required',
    ],
    ['all operations in `info`', (root: Root) => move('paths', root), 'member-known', 'definition-members-required'],
  ])('moves what stands in the wrong object: %s', (_name, change, rule, consequence) => {
    const [finding, ...others] = keys(definition(reprinted(change)));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule, fixes: [{ title: 'Move it to the root' }] });
    expect(finding?.consequences?.map((one) => one.rule)).toContain(consequence);
  });

  it('does not take up what is said of the bytes of its file', () => {
    const text = written('"operationId"', '"operatonId"')(sample(definitionFile));
    const bytes = (mark: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(`${mark}${text}`, encoding));
    for (const [content, rule] of [
      [bytes('\ufeff', 'utf16le'), 'json-encoding'],
      [bytes('\ufeff', 'utf8'), 'json-no-byte-order-mark'],
    ] as const) {
      const files = new Map([...sampleWith(), [definitionFile, content] as const]);
      const rules = lint(files, { profile: 'certified' }).diagnostics.map((finding) => finding.rule);
      expect(rules).toEqual(expect.arrayContaining(['member-known', rule]));
      expect(rules).not.toContain('operation-id-required');
    }
  });

  it('leaves two facts about one value apart, though one repair may mend both', () => {
    const titled = ({ info, ...rest }: Root): Root => ({
      info: { ...(info as Root), title: 'Tide Alerts of All Coasts Connector' },
      ...rest,
    });
    expect(keys(definition(reprinted(titled))).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['info-title-max-length', 'info-title-no-restricted-words']),
    );
  });

  it.each<[string, string, Change]>([
    [
      'a reference to a schema for a response',
      'response-reference-form',
      { set: { '/paths/~1books/get/responses/200': { $ref: '#/definitions/Book' } } },
    ],
    [
      'a reference to a schema for a parameter',
      'parameter-reference-form',
      { set: { '/paths/~1books/get/parameters/0': { in: 'body', name: 'book', $ref: '#/definitions/Book' } } },
    ],
    [
      'a kind of sign-in of OpenAPI 3',
      'value-from-list',
      { set: { '/securityDefinitions/api_key': { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    ],
    [
      'the flows of OpenAPI 3',
      'security-definition-fields-required',
      { set: { '/securityDefinitions/api_key': { type: 'oauth2', flows: { implicit: {} } } } },
    ],
  ])('gives findings of one rule, whatever reads it: %s', (_name, rule, change) => {
    const rules = keys(change).filter(({ file, severity }) => file === definitionFile && severity === 'error');
    expect([...new Set(rules.map((one) => one.rule))]).toEqual([rule]);
  });

  it('is told alone where no operation is left that others could name', () => {
    expect(keys(definition(reprinted(({ paths, ...rest }) => rest))).map(({ rule }) => rule)).toEqual([
      'definition-members-required',
    ]);
  });

  it('takes up what lacks the word that it proposes, beside another in the same object', () => {
    const twice = (text: string) =>
      written('"responses"', '"respones"')(written('"operationId"', '"operatonId"')(text));
    const followed = keys(definition(twice)).map(({ pointer, consequences }) => [
      pointer.split('/').at(-1),
      consequences?.map(({ rule }) => rule),
    ]);
    expect(followed).toEqual([
      ['operatonId', ['operation-id-required']],
      ['respones', ['response-required']],
    ]);
  });

  it('is not told where only the rule of what follows is asked for', () => {
    const files = sampleWith(definition(written('"operationId"', '"operatonId"')));
    const { diagnostics } = lint(files, { profile: 'certified', only: ['operation-id-required'] });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['operation-id-required']);
  });

  it('leaves what it is not the reason for', () => {
    const change = (text: string) =>
      written('"operationId"', '"operatonId"')(written('"version"', '"aVeryOtherName"')(text));
    expect(keys(definition(change)).map(({ rule }) => rule)).toEqual([
      'info-version-required',
      'member-known',
      'member-known',
    ]);
  });

  it('is told apart from another by its place', () => {
    const change = (text: string) => written('"operationId"', '"operatonId"')(written('"title"', '"titel"')(text));
    expect(keys(definition(change)).map((one) => one.consequences?.[0]?.rule)).toEqual([
      'info-title-required',
      'operation-id-required',
    ]);
  });

  it('is the name of a script, whatever looks for it', () => {
    const set = { '/properties/scriptOperations': ['SearchBooks'], '/properties/capabilities': [] };
    const script = `public class Script : ScriptBase
{
    public override Task<HttpResponseMessage> ExecuteAsync() => Context.SendAsync(Context.Request, CancellationToken);
}`;
    const files = { 'readme.md': '', 'script.bak': script, 'settings.json': '{ "script": "script.csx" }' };
    const sound = { ...files, 'script.bak': undefined, 'script.csx': script };
    const others = keys({ properties: { set }, files: sound }).map(({ rule }) => rule);
    expect(keys({ properties: { set }, files }).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([...others, 'script-extension']),
    );
    expect(keys({ properties: { set }, files })).toHaveLength(others.length + 1);
  });

  it('is looked for in sound files only', () => {
    const change = (text: string) => `${written('"operationId"', '"operatonId"')(text)}]`;
    const change2 = definition(change);
    expect(keys(change2)).toEqual(keys(change2, lintAll));
  });

  it('is not a suppression that is spelt wrong', () => {
    const config = { suppressions: [{ rule: 'operation-sumary-required', reason: 'It comes later.' }] };
    const files = { 'fusion-connector.config.json': JSON.stringify(config) };
    const change = { remove: ['/paths/~1books/get/summary'], files };
    expect(keys(change).map(({ rule }) => rule)).toContain('operation-summary-required');
  });
});

describe('members on another level', () => {
  const mended = (change: Change, file: string) => {
    const [finding, ...others] = keys(change);
    expect(others).toEqual([]);
    const text = String(sampleWith(change).get(file));
    return JSON.parse(applyEdits(text, finding?.fixes[0]?.edits ?? []));
  };
  const asJson = (file: string) => JSON.parse(sample(file));

  it('are put into the object that is missing', () => {
    const change = properties((text) => JSON.stringify(JSON.parse(text).properties, null, 2));
    expect(keys(change)[0]?.rule).toBe('properties-root-required');
    expect(mended(change, propertiesFile)).toEqual(asJson(propertiesFile));
  });

  it.each(['swagger', 'definition'])('are taken out of `%s`', (name) => {
    const change = definition((text) => JSON.stringify({ [name]: JSON.parse(text) }));
    expect(keys(change)[0]?.message).toBe(`\`${name}\` holds the definition itself.`);
    expect(mended(change, definitionFile)).toEqual(asJson(definitionFile));
  });

  it('are a list where one parameter stands alone', () => {
    const { parameters } = asJson(definitionFile).paths['/books/{bookId}'].get;
    const change = { set: { '/paths/~1books~1{bookId}/get/parameters': parameters[0] } };
    expect(mended(change, definitionFile)).toEqual(asJson(definitionFile));
  });

  it('are moved to the object beside them that lacks them', () => {
    const { contact, ...info } = asJson(definitionFile).info;
    const change = { set: { '/info': info, '/contact': contact } };
    expect(keys(change)[0]?.fixes[0]?.title).toBe('Move it into `info`');
    expect(mended(change, definitionFile)).toEqual(asJson(definitionFile));
  });
});
