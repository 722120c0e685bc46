// The comparison as a whole: the same stays the same, nothing throws, everything is said, and it is fast.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allKinds, type Comparison, compare, verdictSentence } from '../../../src/connector/compare';
import { parseJson } from '../../../src/connector/text/parse-json';
import { definitionFile, files, kindsOf, library, operation, whenChanged } from './make';

const samples = readdirSync('src/samples', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const read = (sample: string) =>
  new Map(
    ['apiDefinition.swagger.json', 'apiProperties.json'].flatMap((name) => {
      const file = path.join('src/samples', sample, name);
      return existsSync(file) ? [[name, readFileSync(file, 'utf8')] as const] : [];
    }),
  );

/** Every change has all it needs to be shown, with places inside the texts. */
function expectComplete({ changes, files: texts, notes, summary }: Comparison): void {
  const known = new Set(allKinds.map(({ id }) => id));
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  expect(summary.breaking + summary.risky + summary.safe).toBe(changes.length);
  for (const change of changes) {
    expect(known).toContain(change.kind);
    for (const text of [change.message, change.was, change.is, change.why, change.instead]) {
      expect(text.trim(), change.id).not.toBe('');
      expect(text.match(/`/g)?.length ?? 0, text).toSatisfy((count: number) => count % 2 === 0);
    }
    expect(change.message).not.toContain('{0}');
    for (const [place, side] of [
      [change.old, texts.old],
      [change.new, texts.new],
    ] as const) {
      if (place === undefined) continue;
      const text = side.find(({ path: file }) => file === place.file)?.text ?? '';
      expect(place.range.start).toBeLessThanOrEqual(place.range.end);
      expect(place.range.end).toBeLessThanOrEqual(text.length);
    }
  }
  for (const { message } of notes) expect(message).toMatch(/\.$/);
}

describe('the kinds of change', () => {
  it('have ids of their own, and each says why and what to do', () => {
    expect(new Set(allKinds.map(({ id }) => id)).size).toBe(allKinds.length);
    for (const { id, why, instead } of allKinds) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(why, id).toMatch(/\.$/);
      expect(instead, id).toMatch(/\.$/);
    }
  });

  it('with an official sentence are all breaking', () => {
    const official = allKinds.filter((kind) => 'official' in kind && kind.official !== undefined);
    expect(official.map(({ id }) => id).sort()).toEqual([
      'input-became-required',
      'input-enum-added',
      'input-enum-values-removed',
      'operation-deleted',
      'operation-hidden',
      'operation-id-changed',
      'operation-path-changed',
      'output-deleted',
      'output-enum-removed',
      'output-format-changed',
      'output-type-changed',
      'parameter-location-changed',
      'required-input-added',
    ]);
    expect(new Set(official.map(({ verdict }) => verdict))).toEqual(new Set(['breaking']));
  });
});

describe('the same connector', () => {
  it.each(samples)('%s has no change against itself', (sample) => {
    const result = compare(read(sample), read(sample));
    expect(result).toMatchObject({ changes: [], notes: [], sameness: 'identical', comparable: true });
    expect(verdictSentence(result)).toBe('Both versions are the same.');
  });

  it.each(samples)('%s has none when it is written another way', (sample) => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([name, inner]) => [name, turned(inner)]),
            )
          : value;
    const other = new Map([...read(sample)].map(([name, text]) => [name, JSON.stringify(turned(JSON.parse(text)))]));
    const result = compare(read(sample), other);
    expect(result).toMatchObject({ changes: [], sameness: 'formatting' });
    expect(verdictSentence(result)).toBe('Only the formatting differs. Existing flows notice nothing.');
  });

  it('has none where only parts that no flow sees differ', () => {
    const result = whenChanged((definition) => {
      definition['x-notes'] = 'For us.';
    });
    expect(result).toMatchObject({ changes: [], sameness: 'different' });
    expect(verdictSentence(result)).toBe('Existing flows go on: nothing that they depend on has changed.');
  });

  it('keeps bytes and text apart only where they differ', () => {
    const text = JSON.stringify(library());
    const marked = new Map([[definitionFile, new TextEncoder().encode(`\ufeff${text}`)]]);
    expect(compare(new Map([[definitionFile, text]]), marked).changes).toEqual([]);
  });
});

describe('any two texts', () => {
  const base = readFileSync('src/samples/lending-library/apiDefinition.swagger.json', 'utf8');
  const older = JSON.stringify(library(), null, 1);

  it('are compared without a crash, however one was cut, doubled or scrambled', () => {
    const mutation = fc.record({
      at: fc.nat(base.length),
      length: fc.nat(400),
      text: fc.oneof(
        fc.string({ maxLength: 5 }),
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          '"',
          ',',
          ':',
          'null',
          '"$ref": "#/definitions/Book",',
          '#/paths',
          '{}',
          '0',
        ),
      ),
    });
    const changed = (mutations: readonly { at: number; length: number; text: string }[]) =>
      mutations.reduce((text, { at, length, text: put }) => text.slice(0, at) + put + text.slice(at + length), base);
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), fc.boolean(), (mutations, turned) => {
        const [one, other] = turned ? [changed(mutations), base] : [base, changed(mutations)];
        expectComplete(compare(new Map([['a.json', one]]), new Map([['a.json', other]])));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('are compared without a crash, whatever value stands at any place', () => {
    const places: (string | number)[][] = [];
    const visit = (value: unknown, way: (string | number)[]) => {
      if (way.length > 0) places.push(way);
      if (Array.isArray(value)) value.forEach((item, index) => void visit(item, [...way, index]));
      else if (typeof value === 'object' && value !== null)
        for (const [name, inner] of Object.entries(value)) visit(inner, [...way, name]);
    };
    visit(library(), []);
    const values = fc.constantFrom<unknown>(null, 0, '', true, [], {}, [[]], { $ref: '#/definitions/Book' }, [null], {
      properties: { a: 1, b: { items: [] } },
      allOf: [{ $ref: '#/definitions/Book' }, 3],
      enum: 'x',
      required: 'y',
    });
    fc.assert(
      fc.property(fc.constantFrom(...places), values, fc.boolean(), (way, value, turned) => {
        const changed = library();
        const holder = way.slice(0, -1).reduce<ReturnType<typeof JSON.parse>>((node, step) => node[step], changed);
        holder[way.at(-1) ?? ''] = value;
        const [one, other] = turned ? [changed, library()] : [library(), changed];
        expectComplete(compare(files(one), files(other)));
        expectComplete(compare(files(changed), files(changed)));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('are compared both ways with as many deletions one way as additions the other', () => {
    const [there, back] = [compare(files(older), files(base)), compare(files(base), files(older))];
    const count = (result: Comparison, kinds: string[]) =>
      result.changes.filter(({ kind }) => kinds.includes(kind)).length;
    expect(count(there, ['operation-deleted'])).toBe(count(back, ['operation-added', 'operation-version-added']));
    expect(count(there, ['operation-added'])).toBe(count(back, ['operation-deleted']));
    expectComplete(there);
    expectComplete(back);
  });

  it('are not accused of what could not be read', () => {
    // The mistake cuts off the answers; nothing of them is told as gone.
    const broken = older.replace('"responses": {', '"responses": {,,[');
    const result = compare(files(older), files(broken));
    expect(kindsOf(result)).not.toContain('operation-deleted');
    expect(kindsOf(result)).not.toContain('answer-removed');
    expect(result.notes[0]?.message).toMatch(/has a mistake/);
  });
});

describe('what cannot be compared', () => {
  it.each<[string, ReadonlyMap<string, string | Uint8Array>, RegExp]>([
    ['nothing', new Map(), /^There is no definition in the new version/],
    ['an empty text', new Map([[definitionFile, '']]), /has a mistake: .*Nothing of it could be read\.$/],
    ['a list', new Map([[definitionFile, '[]']]), /holds no JSON object/],
    ['OpenAPI 3', new Map([[definitionFile, '{"openapi":"3.0.0","paths":{}}']]), /is written in OpenAPI 3/],
    ['no paths', new Map([[definitionFile, '{"swagger":"2.0"}']]), /has no `paths`/],
    ['a picture', new Map([[definitionFile, new Uint8Array([0x89, 0x50, 0x4e, 0x47])]]), /is a PNG picture/],
  ])('%s is said in a sentence', (_name, now, sentence) => {
    const result = compare(files(library()), now);
    expect(result.comparable).toBe(false);
    expect(result.changes).toEqual([]);
    expect(result.notes.map(({ side }) => side)).toContain('new');
    expect(result.notes.map(({ message }) => message).join('\n')).toMatch(sentence);
    expect(verdictSentence(result)).toBe('The two versions could not be compared.');
  });

  it('a reference that leads nowhere is a note with its place, not a deletion', () => {
    const result = whenChanged((definition) => {
      delete definition.definitions.Book;
    });
    expect(result.changes).toEqual([]);
    expect(result.notes).toHaveLength(1);
    expect(result.notes[0]?.message).toBe(
      '`#/definitions/Book` leads nowhere in the new version; what it stands for was not compared.',
    );
  });
});

describe('the verdict', () => {
  it.each<[(definition: ReturnType<typeof JSON.parse>) => void, string]>([
    [(d) => Object.assign(d, { host: 'other.example' }), '1 change may break existing flows; none does for certain.'],
    [(d) => Object.assign(d.info, { title: 'Books' }), 'Existing flows go on: the one change is safe.'],
    [(d) => Object.assign(operation(d), { 'x-ms-visibility': 'internal' }), '1 change breaks existing flows.'],
    [
      (d) => {
        d.host = 'other.example';
        operation(d)['x-ms-visibility'] = 'internal';
        operation(d).parameters[1].type = 'integer';
      },
      '2 changes break existing flows. 1 change more may.',
    ],
  ])('is a sentence in words', (change, sentence) => {
    expect(verdictSentence(whenChanged(change))).toBe(sentence);
  });

  it('puts the worst first, then keeps the order of the operations', () => {
    const many = (ids: string[], type: string) =>
      files({
        ...library(),
        paths: Object.fromEntries(
          ids.map((id) => [
            `/${id}`,
            { get: { operationId: id, summary: type, parameters: [{ name: 'a', in: 'query', type }], responses: {} } },
          ]),
        ),
      });
    const { changes } = compare(many(['C', 'A', 'B'], 'string'), many(['A', 'B', 'C'], 'integer'));
    expect(changes.map(({ verdict, operations }) => `${verdict} ${operations}`)).toEqual(
      ['breaking', 'safe'].flatMap((verdict) => ['C', 'A', 'B'].map((id) => `${verdict} ${id}`)),
    );
  });
});

describe('a large definition', () => {
  /** About 1 MB: operations that share schemas, which hold each other. */
  const large = (type: string) => {
    const schema = (index: number) => ({
      type: 'object',
      properties: {
        ...Object.fromEntries(
          Array.from({ length: 12 }, (_, at) => [
            `field${at}`,
            { type: at === 3 ? type : 'string', 'x-ms-summary': `Field ${at}`, description: 'A field of the answer.' },
          ]),
        ),
        next: { $ref: `#/definitions/D${(index + 1) % 400}` },
        other: { $ref: `#/definitions/D${(index * 7) % 400}` },
      },
    });
    return new Map([
      [
        definitionFile,
        JSON.stringify(
          {
            ...library(),
            paths: Object.fromEntries(
              Array.from({ length: 400 }, (_, index) => [
                `/things/${index}`,
                {
                  post: {
                    operationId: `Thing${index}`,
                    parameters: [{ name: 'body', in: 'body', schema: { $ref: `#/definitions/D${index}` } }],
                    responses: { 200: { description: 'It.', schema: { $ref: `#/definitions/D${index}` } } },
                  },
                },
              ]),
            ),
            definitions: Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`D${index}`, schema(index)])),
          },
          null,
          2,
        ),
      ],
    ]);
  };

  it('is compared in a moment, also where everything holds everything', () => {
    const [old, now] = [large('string'), large('integer')];
    expect(old.get(definitionFile)?.length).toBeGreaterThan(900_000);
    // Against the time that reading alone takes, because how fast the machine is today says nothing about the code.
    const fastest = (action: () => unknown) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now();
          action();
          return performance.now() - start;
        }),
      );
    const reading = fastest(() => [old, now].map((version) => parseJson(version.get(definitionFile) ?? '')));
    const took = fastest(() => compare(old, now));
    expect(compare(old, now).changes).toHaveLength(800);
    expect(took / reading).toBeLessThan(30);
  }, 60_000);

  it('has a chain of references that is longer than the stack is deep', () => {
    const chain = (type: string) =>
      files({
        ...library(),
        definitions: {
          ...Object.fromEntries(
            Array.from({ length: 8_000 }, (_, index) => [
              index === 0 ? 'Book' : `N${index}`,
              { type: 'object', properties: { n: { $ref: `#/definitions/N${index + 1}` } } },
            ]),
          ),
          N8000: { type },
        },
      });
    expect(kindsOf(compare(chain('string'), chain('integer')))).toEqual(['output-type-changed']);
  }, 60_000);
});
