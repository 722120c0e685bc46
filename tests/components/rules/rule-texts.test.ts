import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadRuleTexts, ruleTextsOf } from '../../../src/components/rules/rule-texts';

const texts = {
  'a-rule': { title: 'A', why: '<p>Why.</p>', fix: '<p>So.</p>', official: { Code: "The '{0}' is required." } },
};
const answer = (body: string, status = 200) => vi.fn(async () => new Response(body, { status }));

afterEach(() => vi.unstubAllGlobals());

describe('the texts of rules', () => {
  it('are taken only in their shape', () => {
    const good = texts['a-rule'];
    expect(
      ruleTextsOf({
        good,
        bad: { title: 1 },
        lacking: { ...good, official: undefined },
        empty: { ...good, official: null },
        worse: null,
      }),
    ).toEqual({
      good,
    });
    for (const nothing of ['', null, 3]) expect(ruleTextsOf(nothing)).toEqual({});
  });

  it('are fetched once, however often they are asked for', async () => {
    const fetch = answer(JSON.stringify(texts));
    vi.stubGlobal('fetch', fetch);
    const [first, second] = await Promise.all([loadRuleTexts('/once/'), loadRuleTexts('/once/')]);
    expect(first).toEqual(texts);
    expect(second).toBe(first);
    expect(await loadRuleTexts('/once/')).toBe(first);
    expect(fetch.mock.calls).toEqual([['/once/rule-texts.json']]);
  });

  it.each([
    ['the file is missing', answer('not here', 404)],
    ['the file is broken', answer('{')],
    ['there is no connection', vi.fn(async () => Promise.reject(new TypeError('offline')))],
  ])('are undefined when %s, and tried again', async (name, fetch) => {
    vi.stubGlobal('fetch', fetch);
    expect(await loadRuleTexts(`/${name}/`)).toBeUndefined();
    vi.stubGlobal('fetch', answer(JSON.stringify(texts)));
    expect(await loadRuleTexts(`/${name}/`)).toEqual(texts);
  });
});
