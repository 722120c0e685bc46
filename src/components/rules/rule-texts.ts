/** Loads what is shown of a rule beside its findings: why it exists, how to fix them, the official sentences. */
import { type RuleText, type RuleTexts, ruleTextsFile } from '../../plugins/rule-docs/rule-texts-file';

export type { RuleTexts } from '../../plugins/rule-docs/rule-texts-file';

const loaded = new Map<string, Promise<RuleTexts | undefined>>();

/**
 * The texts of all rules, fetched once; `undefined` when they cannot be had. Without them the findings still speak for
 * themselves. A failure is tried again next time. `baseUrl` is that of the site, with a slash at its end.
 */
export function loadRuleTexts(baseUrl: string): Promise<RuleTexts | undefined> {
  const known = loaded.get(baseUrl);
  if (known !== undefined) return known;
  const texts = fetchTexts(`${baseUrl}${ruleTextsFile}`).catch(() => undefined);
  loaded.set(baseUrl, texts);
  void texts.then((result) => {
    if (result === undefined) loaded.delete(baseUrl);
  });
  return texts;
}

async function fetchTexts(url: string): Promise<RuleTexts | undefined> {
  const response = await fetch(url);
  return response.ok ? ruleTextsOf(await response.json()) : undefined;
}

/** Takes what has the right shape out of a parsed file. */
export function ruleTextsOf(value: unknown): RuleTexts {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, entry]) => isRuleText(entry)));
}

const members = { title: 'string', why: 'string', fix: 'string', official: 'object' } as const satisfies Record<
  keyof RuleText,
  string
>;

function isRuleText(entry: unknown): entry is RuleText {
  const given = entry as Readonly<Record<string, unknown>> | null | undefined;
  return Object.entries(members).every(([name, type]) => typeof given?.[name] === type && given?.[name] !== null);
}
