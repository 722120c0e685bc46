/** Which rules of the index are shown. The choice lives in the address, so that it can be kept and handed on. Pure. */
import type { FileRole, FixKind, Level, Profile, RuleOrigin } from '../../connector';
import type { ListedRule } from '../../plugins/rule-docs/rule-list';

/** The choice of a reader; what is empty is not asked for. */
export interface RuleFilter {
  /** All of them must be in the title, the id or a code. */
  readonly words: string;
  readonly profile: Profile | '';
  readonly level: Level | '';
  readonly file: FileRole | '';
  readonly origin: RuleOrigin | '';
  readonly repair: FixKind | 'hand' | '';
}

export const everyRule: RuleFilter = { words: '', profile: '', level: '', file: '', origin: '', repair: '' };

/** What each choice can be, in the order in which it is offered. The name is that in the address. */
export const choices = {
  profile: ['custom', 'certified', 'independent'],
  level: ['error', 'warning', 'hint', 'off'],
  file: ['definition', 'properties', 'settings', 'icon', 'script', 'readme', 'intro', 'config', 'other'],
  origin: ['certification', 'platform', 'openapi', 'advice'],
  repair: ['safe', 'review', 'hand'],
} as const satisfies { [Name in Exclude<keyof RuleFilter, 'words'>]: ReadonlyArray<Exclude<RuleFilter[Name], ''>> };

export type Choice = keyof typeof choices;

/** The filter in the query of an address; what it says and nobody offers counts as not said. */
export function filterFromQuery(query: string): RuleFilter {
  const said = new URLSearchParams(query);
  const one = <Value extends string>(name: Choice, offered: readonly Value[]): Value | '' =>
    offered.find((value) => value === said.get(name)) ?? '';
  return {
    words: said.get('words') ?? '',
    profile: one('profile', choices.profile),
    level: one('level', choices.level),
    file: one('file', choices.file),
    origin: one('origin', choices.origin),
    repair: one('repair', choices.repair),
  };
}

/** The query of an address for a filter: empty, or with its question mark. Other things in the old query are kept. */
export function queryOfFilter(filter: RuleFilter, old: string): string {
  const query = new URLSearchParams(old);
  for (const [name, value] of Object.entries(filter)) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether a rule is among those asked for. A level counts for the profile that is chosen, else for any. */
export function passes(rule: ListedRule, { words, profile, level, file, origin, repair }: RuleFilter): boolean {
  if (file !== '' && !rule.files.includes(file)) return false;
  if (origin !== '' && rule.origin !== origin) return false;
  if (repair !== '' && (rule.fixable || 'hand') !== repair) return false;
  const levels = profile === '' ? choices.profile.map((each) => rule.severity[each]) : [rule.severity[profile]];
  if (level !== '' ? !levels.includes(level) : profile !== '' && levels[0] === 'off') return false;
  const text = `${rule.title} ${rule.id} ${rule.official.join(' ')}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
