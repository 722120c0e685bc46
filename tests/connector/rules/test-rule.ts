/** One way to test every rule: changes of the sample connector that it must find, and others that it must accept. */
import { describe, expect, it } from 'vitest';
import { applyEdits, type Diagnostic, decodeText, findRule, lint, type Profile } from '../../../src/connector';
import { type Change, sampleWith } from './sample';

/** What one finding must be. `text` is the exact text under its range. */
export interface Expected {
  readonly at: string;
  readonly text: string;
  readonly message: string;
  /** The official sentence with its values; `null` where there must be none. Not checked if left out. */
  readonly official?: string | null;
  /** The code of the official sentence, where the rule has several. */
  readonly code?: string;
}

export interface FindingCase extends Change {
  readonly name: string;
  /** The profile to judge with; by default the strictest one in which the rule speaks. */
  readonly profile?: Profile;
  /** All findings of the rule, in order. */
  readonly finds: readonly Expected[];
  /** What the first fix of the first finding makes of its file: a text that must be in it. */
  readonly fixed?: string;
}

export interface AcceptedCase extends Change {
  readonly name: string;
  readonly profile?: Profile;
}

/**
 * Tests a rule. Besides the cases: the sample itself must be accepted, every fix must make its finding go away
 * without bringing another of the rule, and a rule that says it is fixable must show a fix.
 */
export function testRule(
  id: string,
  { finds, accepts }: { readonly finds: readonly FindingCase[]; readonly accepts: readonly AcceptedCase[] },
): void {
  const meta = findRule(id);
  if (meta === undefined) throw new Error(`There is no rule ${id}.`);
  const strictest = (['certified', 'independent', 'custom'] as const).find(
    (profile) => meta.severity[profile] !== 'off',
  );
  const run = (change: Change, profile?: Profile) => {
    const judged = profile ?? strictest ?? 'certified';
    const files = sampleWith(change, judged);
    return { files, diagnostics: lint(files, { profile: judged, only: [id] }).diagnostics };
  };

  describe(id, () => {
    it('accepts the sample connector', () => {
      expect(run({}).diagnostics).toEqual([]);
    });

    for (const { name, profile, ...change } of accepts) {
      it(`accepts ${name}`, () => {
        expect(run(change, profile).diagnostics).toEqual([]);
      });
    }

    for (const { name, profile, finds: expected, fixed, ...change } of finds) {
      it(`finds ${name}`, () => {
        const { files, diagnostics } = run(change, profile);
        const text = (path: string) => {
          const content = files.get(path) ?? '';
          return typeof content === 'string' ? content : decodeText(content).text;
        };
        expect(
          diagnostics.map(({ pointer, range, message, file }) => ({
            at: pointer,
            text: text(file).slice(range.start, range.end),
            message,
          })),
        ).toEqual(expected.map(({ at, text: under, message }) => ({ at, text: under, message })));
        for (const [index, { official, code }] of expected.entries()) {
          if (official !== undefined) expect(diagnostics[index]?.official?.message ?? null).toBe(official);
          if (code !== undefined) expect(diagnostics[index]?.official?.code).toBe(code);
        }
        for (const diagnostic of diagnostics) expectFixesToMend(diagnostic, diagnostics, files, text, profile);
        if (fixed !== undefined) {
          const [first] = diagnostics;
          const fix = first?.fixes[0];
          expect(fix, 'the first finding carries a fix').toBeDefined();
          if (first !== undefined && fix !== undefined)
            expect(applyEdits(text(first.file), fix.edits)).toContain(fixed);
        }
      });
    }

    if (meta.fixable !== false) {
      it('shows the fix that it promises', () => {
        const kinds = finds.flatMap(({ profile, finds: _, fixed: __, name: ___, ...change }) =>
          run(change, profile).diagnostics.flatMap(({ fixes }) => fixes.map(({ kind }) => kind)),
        );
        expect(kinds).toContain(meta.fixable);
      });
    }
  });

  function expectFixesToMend(
    diagnostic: Diagnostic,
    before: readonly Diagnostic[],
    files: ReadonlyMap<string, string | Uint8Array>,
    text: (path: string) => string,
    profile?: Profile,
  ): void {
    for (const fix of diagnostic.fixes) {
      const mended = new Map(files).set(diagnostic.file, applyEdits(text(diagnostic.file), fix.edits));
      const after = lint(mended, { profile: profile ?? strictest ?? 'certified', only: [id] }).diagnostics;
      expect(after.length, `"${fix.title}" mends a finding and brings none`).toBeLessThan(before.length);
    }
  }
}
