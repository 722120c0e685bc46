import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadRuleTexts, ruleTextsUrl } from '../../../src/components/rules/rule-texts';

const texts = { 'a-rule': { title: 'A', why: '<p>Why.</p>', fix: '<p>So.</p>' } };
const answer = (body: string, status = 200) => vi.fn(async () => new Response(body, { status }));

afterEach(() => vi.unstubAllGlobals());

describe('the texts of rules', () => {
  it('are read under the address of the site', () => {
    expect(ruleTextsUrl('/fusion/')).toBe('/fusion/rule-texts.json');
  });

  it('are fetched once, however often they are asked for', async () => {
    const fetch = answer(JSON.stringify(texts));
    vi.stubGlobal('fetch', fetch);
    const [first, second] = await Promise.all([loadRuleTexts('/once/'), loadRuleTexts('/once/')]);
    expect(first).toEqual(texts);
    expect(second).toBe(first);
    expect(await loadRuleTexts('/once/')).toBe(first);
    expect(fetch).toHaveBeenCalledTimes(1);
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
