// Keeping the draft: what was kept comes back, what is damaged counts as nothing, a full browser is said.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetKept, loadKept, saveKept } from '../../../../src/components/generator/draft/storage';

const held = new Map<string, string>();
const refuse = () => {
  throw new Error('QuotaExceededError');
};

beforeEach(() => {
  held.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the kept draft', () => {
  it('comes back with its step, until it is forgotten', () => {
    expect(loadKept()).toBeUndefined();
    expect(saveKept({ draft: { kind: 'custom' }, step: 'icon' })).toBe(true);
    expect(loadKept()).toEqual({ draft: { kind: 'custom' }, step: 'icon' });
    // A page that was served looks for names that begin so.
    expect([...held.keys()].every((key) => key.startsWith('fusion'))).toBe(true);
    forgetKept();
    expect(loadKept()).toBeUndefined();
  });

  it('comes back with what its import had to tell, if that is sound', () => {
    const report = {
      name: 'tea.yaml',
      remarks: [{ kind: 'lost', pointer: '/a', message: 'b' }],
      notes: ['c'],
    } as const;
    saveKept({ draft: {}, step: 'icon', report });
    expect(loadKept()).toEqual({ draft: {}, step: 'icon', report });
    for (const damaged of [7, { name: 'x' }, { ...report, notes: [1] }, { ...report, remarks: [{ kind: 'x' }] }]) {
      held.set('fusion-generator', JSON.stringify({ draft: {}, step: 'icon', report: damaged }));
      expect(loadKept()).toEqual({ draft: {}, step: 'icon' });
    }
  });

  it.each(['', '{', 'null', '7', '{"draft": []}', '{"step": "icon"}'])('counts as nothing when it is %j', (text) => {
    held.set('fusion-generator', text);
    expect(loadKept()).toBeUndefined();
  });

  it('is not kept where the browser refuses, and nothing is thrown', () => {
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(saveKept({ draft: {}, step: '' })).toBe(false);
    expect(loadKept()).toBeUndefined();
    expect(forgetKept).not.toThrow();
  });
});
