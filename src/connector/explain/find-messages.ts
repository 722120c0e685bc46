/** Finds the official sentences, the codes and the answers by number in a log, wherever they stand. */
import { candidatesIn } from './candidates';
import { chooseSentences } from './choose-sentences';
import { findCodes } from './find-codes';
import { findStatuses } from './find-statuses';
import type { Found } from './found';
import { joinMessages } from './join-messages';
import { knownWords } from './known-words';
import type { TemplateSet } from './templates';
import type { LogText } from './words';

/** All messages of a log, in the order of their words. */
export function findMessages(log: LogText, set: TemplateSet): Found[] {
  const { words } = log;
  const sentences = chooseSentences(candidatesIn(log, knownWords(words, set.vocabulary), set), words);
  const taken = takenBy(sentences);
  const codes = findCodes(log, set, taken);
  for (const index of takenBy(codes)) taken.add(index);
  const all = [...sentences, ...codes, ...findStatuses(log, taken)];
  return joinMessages(
    all.sort((left, right) => left.from - right.from),
    log,
  );
}

function takenBy(found: readonly Found[]): Set<number> {
  const taken = new Set<number>();
  for (const { from, to } of found) for (let index = from; index < to; index++) taken.add(index);
  return taken;
}
