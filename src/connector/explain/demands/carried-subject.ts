/** What a text goes on to speak of without naming it again: of the script, the readme, the icon, the connection. */
import { connectionDemands } from './connection-demands';
import type { Demand } from './demand';
import { iconDemands } from './icon-demands';
import { connectionField, icon, readme, script } from './lexicon';
import { policyDemands } from './policy-demands';
import { readmeDemands } from './readme-demands';
import { scriptDemands } from './script-demands';

export interface CarriedSubject {
  readonly words: RegExp;
  /** A word for it, which its demands know. */
  readonly name: string;
  readonly demands: readonly Demand[];
}

/** The last demand of a table speaks of its subject in general: it says nothing of a sentence that does not name it. */
const subjects: readonly CarriedSubject[] = [
  { words: script, name: 'custom code', demands: scriptDemands.slice(0, -1) },
  { words: readme, name: 'readme', demands: readmeDemands.slice(0, -1) },
  { words: icon, name: 'icon', demands: iconDemands },
  { words: connectionField, name: 'connection parameter', demands: connectionDemands.slice(0, -1) },
];

/** Who names one of these has gone on to something else. */
const others =
  /\b(?:operations?|actions?|triggers?|param(?:eter)?s?|propert(?:y|ies)|responses?|schemas?|titles?|descriptions?|summar(?:y|ies)|definition|swagger|publisher|stack ?owner|brand|contact|categor\w+|polic\w+|files?|folders?|branch|prs?|pull requests?|screen ?shots?|test\w*)\b/i;

/** What the nearest of the sentences is about that names such a subject. */
export function carriedSubject(sentences: readonly string[]): CarriedSubject | undefined {
  for (const sentence of sentences) {
    const subject = subjects.find(({ words }) => words.test(sentence));
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** Whether a sentence names what it is about itself. */
export function namesSubject(sentence: string): boolean {
  return others.test(sentence) || subjects.some(({ words }) => words.test(sentence));
}

/** What speaks of a subject in general, the last of its table, gives way to what says more of the same subject. */
export function withoutGeneralities<Found extends { readonly demand: Demand }>(found: readonly Found[]): Found[] {
  const general = [scriptDemands, readmeDemands, policyDemands, connectionDemands].flatMap((table) => {
    const said = table.filter((demand) => found.some((one) => one.demand === demand));
    return said.length > 1 ? table.slice(-1) : [];
  });
  return found.filter(({ demand }) => !general.includes(demand));
}
