/** What tools print when a step is done. It is told where nothing else is: beside an error it says nothing. */
import { anyOf } from './any-of';
import type { OtherMessage } from './messages/other-message';
import type { LogText } from './words';

const things =
  '(?:(?:custom )?connector|(?:un)?managed solution|solution|data ?source|swagger|connection(?: reference)?|api|package|component|plug-?in|customi[sz]ations?|authentication profile)';
const deeds =
  '(?:created|updated|added|imported|exported|published|deployed|packed|unpacked|extracted|downloaded|uploaded|deleted|removed|installed|validated|upgraded|cloned|saved)';
/** Tools misspell it. */
const well = 'suc+es+ful+y';

/** Whole lines: who tells of it in a sentence is a person. */
const lines = anyOf(
  new RegExp(
    `^${things}(?: ['"]?[\\w.-]{1,80}['"]?)?(?: (?:was|has been|is))? (?:${deeds} ${well}|${well} ${deeds})$`,
    'i',
  ),
  new RegExp(`^${things} ${deeds} with (?:an? )?id:? ?['"{]?[\\w-]{8,80}['"}]?$`, 'i'),
  new RegExp(`^${well} ${deeds} (?:the |your )?${things}(?: ['"]?[\\w.-]{1,80}['"]?)?$`, 'i'),
  /^swagger certification succeeded$/i,
  /^published all customi[sz]ations$/i,
);

/** Longer lines say more. In UTF-16 code units. */
const longest = 200;

const done: OtherMessage = {
  id: 'step-done',
  sentences: [],
  codes: [],
  meaning: 'The tool says that this step is done; nothing is to be mended.',
  advice:
    'If what is new does not show, look whether it went to the right environment, load the page again, and make a new connection.',
};

/** The last line of a log in which a tool says that it is done. */
export function findDone({ lines: all, clean }: LogText) {
  const line = all.findLastIndex(({ start, end }) => {
    const text = end - start > longest ? '' : bare(clean.slice(start, end));
    return text !== '' && lines.test(text);
  });
  const last = all[line];
  return last === undefined ? undefined : { message: done, line, text: clean.slice(last.start, last.end).trim() };
}

/** Without marks before it and the sign at its end. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}]+/u, '').replace(/[\s.!'"]+$/, '');
}
