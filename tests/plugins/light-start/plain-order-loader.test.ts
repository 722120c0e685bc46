// The loader against the modules that it is used on, as they are installed.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import lightStart from '../../../src/plugins/light-start/index';
import plainOrder from '../../../src/plugins/light-start/plain-order-loader.cjs';

/** The files that the plugin sends through the loader. */
function loaded(isServer: boolean): string[] {
  const plugin = lightStart({ siteDir: process.cwd() } as Parameters<typeof lightStart>[0]);
  const made = plugin.configureWebpack?.({}, isServer, {} as never, undefined);
  const rules: unknown[] = (made as { module?: { rules?: unknown[] } })?.module?.rules ?? [];
  return rules.flatMap((rule) => (rule as { include: string[] }).include);
}

describe('plain order', () => {
  it('compares by code unit, also in a list turned round', () => {
    expect(plainOrder('list.sort((a, b) => b[1].path.localeCompare(a[1].path))')).toBe(
      'list.sort((a, b) => (b[1].path < a[1].path ? -1 : b[1].path > a[1].path ? 1 : 0))',
    );
  });

  it('says when there is nothing left to do', () => {
    expect(() => plainOrder('list.sort()')).toThrow(/take this file off the list/);
  });

  it('finds something in every file that it is used on, and leaves nothing', () => {
    const files = loaded(false);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(plainOrder(readFileSync(file, 'utf8')), file).not.toContain('localeCompare');
  });

  it('leaves the server alone', () => {
    expect(loaded(true)).toEqual([]);
  });
});
