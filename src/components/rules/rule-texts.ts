/** Loads why a rule exists and how to fix what it finds. The one place that fetches these texts. */
import { type RuleTexts, ruleTextsFile } from '../../plugins/rule-docs/rule-texts-file';

export type { RuleText, RuleTexts } from '../../plugins/rule-docs/rule-texts-file';

const loaded = new Map<string, Promise<RuleTexts | undefined>>();

/** Where the texts are read. `baseUrl` is that of the site, with a slash at its end. */
export function ruleTextsUrl(baseUrl: string): string {
  return `${baseUrl}${ruleTextsFile}`;
}

/** The texts of all rules, fetched once; `undefined` when they cannot be had. A failure is tried again next time. */
export function loadRuleTexts(baseUrl: string): Promise<RuleTexts | undefined> {
  const url = ruleTextsUrl(baseUrl);
  const known = loaded.get(url);
  if (known !== undefined) return known;
  const texts = fetchTexts(url).then((result) => {
    if (result === undefined) loaded.delete(url);
    return result;
  });
  loaded.set(url, texts);
  return texts;
}

async function fetchTexts(url: string): Promise<RuleTexts | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
