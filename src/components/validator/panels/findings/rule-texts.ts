/** The reason of each rule and how to fix it, written at build time; fetched once, when the first finding is opened. */

export interface RuleText {
  readonly title: string;
  /** HTML made from the rule's page. */
  readonly why: string;
  readonly fix: string;
}

let texts: Promise<ReadonlyMap<string, RuleText>> | undefined;

/** Fetches the texts. Without them the findings still speak for themselves, so a failure is an empty map. */
export function loadRuleTexts(baseUrl: string): Promise<ReadonlyMap<string, RuleText>> {
  texts ??= request(`${baseUrl}rule-texts.json`).catch(() => {
    texts = undefined;
    return new Map();
  });
  return texts;
}

async function request(address: string): Promise<ReadonlyMap<string, RuleText>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return ruleTextsOf(await response.json());
}

/** Takes what has the right shape out of a parsed file. */
export function ruleTextsOf(value: unknown): ReadonlyMap<string, RuleText> {
  const texts = new Map<string, RuleText>();
  if (typeof value !== 'object' || value === null) return texts;
  for (const [id, entry] of Object.entries(value) as [string, unknown][]) {
    if (typeof entry !== 'object' || entry === null) continue;
    const { title, why, fix } = entry as Partial<Record<keyof RuleText, unknown>>;
    if (typeof title === 'string' && typeof why === 'string' && typeof fix === 'string')
      texts.set(id, { title, why, fix });
  }
  return texts;
}
