// Keeping the draft: what was kept comes back, what is damaged counts as nothing, a full browser is said.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetKept,
  loadKept,
  otherKept,
  replaceKept,
  saveKept,
} from '../../../../src/components/generator/draft/storage';

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
  // A tab that has just been opened.
  loadKept();
});
afterEach(() => vi.unstubAllGlobals());

describe('the kept draft', () => {
  it('comes back with its step, until it is forgotten', () => {
    expect(loadKept()).toBeUndefined();
    expect(saveKept({ draft: { kind: 'custom' }, step: 'icon' })).toBe('kept');
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
    expect(saveKept({ draft: {}, step: '' })).toBe('refused');
    expect(loadKept()).toBeUndefined();
    expect(forgetKept).not.toThrow();
  });
});

describe('another tab', () => {
  const own = { draft: { kind: 'custom' }, step: 'icon' };
  const other = { draft: { kind: 'certified' }, step: 'general' };
  const otherTabKeeps = (kept: object) => held.set('fusion-generator', JSON.stringify(kept));

  it('is not written over: whoever comes second is told', () => {
    saveKept(own);
    otherTabKeeps(other);
    expect(saveKept({ ...own, step: 'review' })).toEqual({ other });
    expect(otherKept()).toEqual(other);
    forgetKept();
    expect(JSON.parse(held.get('fusion-generator') ?? '')).toEqual(other);
  });

  it('gives way to a choice, and is taken over by another', () => {
    saveKept(own);
    otherTabKeeps(other);
    expect(replaceKept(own)).toBe('kept');
    expect(otherKept()).toBeUndefined();
    otherTabKeeps(other);
    expect(loadKept()).toEqual(other);
    expect(saveKept(own)).toBe('kept');
  });

  it('is no matter where it has the same draft open, or has begun anew', () => {
    saveKept(own);
    otherTabKeeps({ ...own, step: 'review' });
    expect(otherKept()).toBeUndefined();
    expect(saveKept(own)).toBe('kept');
    held.clear();
    expect(otherKept()).toBeUndefined();
    expect(saveKept(own)).toBe('kept');
  });

  it('is met where a draft was begun while nothing was kept', () => {
    otherTabKeeps(other);
    expect(saveKept(own)).toEqual({ other });
  });
});
