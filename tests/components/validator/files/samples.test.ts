import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { samples } from '../../../../src/components/validator/files/samples';
import { lint } from '../../../../src/connector';
import { check } from '../../../../src/worker/check';

const filesOf = (id: string) => {
  const sample = samples.find((entry) => entry.id === id);
  return new Map(sample?.files.map(({ path, address }) => [path, readFileSync(fileURLToPath(address), 'utf8')]));
};

describe('samples', () => {
  test.each(samples.flatMap(({ files }) => files.map(({ address }) => fileURLToPath(address))))('%s exists', (path) =>
    expect(existsSync(path)).toBe(true),
  );

  test('the finished one is that of a verified publisher, with nothing to mend', () => {
    for (const profile of ['custom', 'certified'] as const) {
      const { errors, warnings } = check(lint, filesOf('lending-library'), profile).summary;
      expect({ profile, errors, warnings }).toEqual({ profile, errors: 0, warnings: 0 });
    }
  });

  test('for an independent publisher the finished one lacks only what makes it independent', () => {
    const { findings } = check(lint, filesOf('lending-library'), 'independent');
    const heavy = findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule);
    expect(heavy.sort()).toEqual(['brand-color-independent', 'publisher-differs-from-stack-owner']);
  });

  test.each([
    ['first-try', ['schema-member-known', 'operation-summary-required']],
    ['tide-alerts', ['url-absolute', 'contact-email-valid']],
  ])('%s has the mistakes that it promises', (id, promised) => {
    const { findings, summary } = check(lint, filesOf(id), 'certified');
    const rules = new Set(findings.map(({ rule }) => rule));
    expect([...rules]).toEqual(expect.arrayContaining(promised));
    expect(summary.errors).toBeGreaterThanOrEqual(5);
  });

  test('every sample is JSON that can be read', () => {
    for (const { id } of samples) for (const text of filesOf(id).values()) expect(() => JSON.parse(text)).not.toThrow();
  });
});
