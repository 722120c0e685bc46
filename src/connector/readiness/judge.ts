/** Computes the checklist: what the findings and the files answer, and what a person is asked. */
import { lint } from '../lint/lint';
import type { Diagnostic } from '../lint/report';
import { ConnectorModel } from '../model/connector';
import type { Profile } from '../profile';
import { type Facts, factsOf } from './facts';
import { type GroupId, groupTitles, type ItemFacts } from './item';
import { items, unknowable } from './items';
import type { Readiness, ReadinessItem, ReadinessProof } from './types';

/** How many findings of an item are told; the rest is counted. */
const proofsAtMost = 3;

const nothingToLookAt = 'There is no file yet that could be looked at.';

/**
 * Judges a connector. Never throws on bad input.
 *
 * @param diagnostics what a check of these files has found, where there has been one.
 */
export function judgeReadiness(
  files: ReadonlyMap<string, string | Uint8Array>,
  profile: Profile,
  diagnostics: readonly Diagnostic[] = lint(files, { profile }).diagnostics,
): Readiness {
  const facts = factsOf(new ConnectorModel(files));
  const all = diagnostics.flatMap((diagnostic) => [diagnostic, ...(diagnostic.consequences ?? [])]);
  const asked = items.filter(({ profiles }) => profiles === undefined || profiles.includes(profile));
  const groups = (Object.keys(groupTitles) as GroupId[]).map((id) => ({
    id,
    title: groupTitles[id],
    items: [
      ...(id === 'files' ? [noErrors(diagnostics, asked), warningsRead(diagnostics, asked)] : []),
      ...asked.filter(({ group }) => group === id).map((item) => judged(item, all, facts)),
    ],
  }));
  return { profile, subject: facts.subject, groups, unknowable: unknowable[profile] };
}

/** Whether a rule belongs to an item. */
export function isRuleOf({ rules = [] }: ItemFacts, rule: string): boolean {
  return rules.some((name) => (name.endsWith('-') ? rule.startsWith(name) : rule === name));
}

function noErrors(diagnostics: readonly Diagnostic[], asked: readonly ItemFacts[]): ReadinessItem {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return {
    id: 'no-errors',
    title: 'The validator finds no error.',
    why: 'An error is what the platform or the review refuses.',
    state: errors.length === 0 ? 'done' : 'missing',
    note: '',
    ...proven(errors, asked),
  };
}

function warningsRead(diagnostics: readonly Diagnostic[], asked: readonly ItemFacts[]): ReadinessItem {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  return {
    id: 'warnings-read',
    title: 'Every warning is mended, or stays for a reason.',
    why: 'A warning is what a reviewer is likely to ask about.',
    state: warnings.length === 0 ? 'done' : 'ask',
    note: '',
    ...proven(warnings, asked),
  };
}

function judged(item: ItemFacts, diagnostics: readonly Diagnostic[], facts: Facts): ReadinessItem {
  const { id, title, why, more } = item;
  const base = { id, title, why, ...(more === undefined ? {} : { more }) };
  const found = diagnostics.filter(({ rule }) => isRuleOf(item, rule));
  const serious = found.filter(({ severity }) => severity !== 'hint');
  const verdict = serious.length > 0 ? undefined : item.judge?.(facts);
  if (verdict !== undefined) return { ...base, ...verdict, ...proven(found) };
  if (item.rules === undefined) return { ...base, state: 'ask', note: '', ...proven([]) };
  // What judges for itself has looked.
  const canLook =
    item.judge !== undefined || (item.looksAt === 'properties' ? facts.hasProperties : facts.hasDefinition);
  if (found.length === 0 && !canLook) return { ...base, state: 'missing', note: nothingToLookAt, ...proven([]) };
  const hints = found.length - serious.length;
  return {
    ...base,
    state: serious.length === 0 ? 'done' : 'missing',
    note:
      serious.length > 0 || hints === 0 ? '' : `${hints === 1 ? 'One hint' : `${hints} hints`} could make it better.`,
    ...proven(serious.length === 0 ? found : serious),
  };
}

/** @param elsewhere items that tell their findings themselves; these are counted here, not told again. */
function proven(
  found: readonly Diagnostic[],
  elsewhere: readonly ItemFacts[] = [],
): { count: number; proofs: readonly ReadinessProof[] } {
  const own = found.filter(({ rule }) => !elsewhere.some((item) => isRuleOf(item, rule)));
  const proofs = own.slice(0, proofsAtMost).map(({ id, severity, message, file, pointer, range }) => ({
    id,
    severity,
    message,
    place: { file, pointer, range },
  }));
  return { count: found.length, proofs };
}
