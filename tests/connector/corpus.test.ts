/**
 * The engine on real connectors, where a folder of them is there: CONNECTOR_CORPUS or ../shared/corpus. Nothing of it is
 * part of the project, so everywhere else this says that it looked and found none; the other tests are complete
 * without it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint, profileOfPath } from '../../src/connector';

const corpus = process.env.CONNECTOR_CORPUS ?? '../shared/corpus';
const kinds = ['certified-connectors', 'independent-publisher-connectors', 'custom-connectors'];
const connectors = existsSync(corpus)
  ? kinds.flatMap((kind) => readdirSync(path.join(corpus, kind)).map((name) => `${kind}/${name}`))
  : [];

function read(connector: string): Map<string, Uint8Array> {
  const folder = path.join(corpus, connector);
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file))]));
}

if (connectors.length === 0) {
  it('finds no folder of real connectors, and says so', () => {
    console.info(`no connectors at ${corpus}: the check on real connectors was not made`);
    expect(connectors).toEqual([]);
  });
} else {
  describe(`the ${connectors.length} connectors of ${corpus}`, () => {
    const reports = new Map(
      connectors.map((name) => [name, lint(read(name), { profile: profileOfPath(name) ?? 'custom' })]),
    );

    it('are judged without a crash, each finding with a place inside its file', () => {
      for (const [name, { diagnostics, files }] of reports) {
        for (const { file, range, message } of diagnostics) {
          const text = files.find(({ path: known }) => known === file)?.text ?? '';
          expect(range.end, `${name}: ${message}`).toBeLessThanOrEqual(text.length);
          expect(range.start).toBeLessThanOrEqual(range.end);
        }
      }
    });

    it('have an error in at most 2 of 100 cases where they break nothing that is enforced', () => {
      const clean = readFileSync(path.join(corpus, 'clean.txt'), 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      const wrong = clean.filter((name) => (reports.get(name)?.summary.errors ?? 0) > 0);
      expect(wrong.length / clean.length, wrong.join(', ')).toBeLessThanOrEqual(0.02);
    });
  });
}
