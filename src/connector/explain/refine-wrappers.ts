/**
 * Messages that only say that something failed, in lines whose other words say what: an answer by its number, a code,
 * a frame around a sentence that no list has. The topic of the line then says more than the frame.
 */
import { errorObjectIn } from './error-object';
import type { Found } from './found';
import { unlistedCode } from './messages/error-families';
import { messageOfStatus, statusNames, statusNumbers } from './messages/http-messages';
import type { OtherMessage } from './messages/other-message';
import { topicOf } from './topics/topics';
import type { LogText } from './words';

/** How frames name the answer that they got. */
const namedStatus = new RegExp(`\\bstatus ?code(?: is| was)? ?["'\`]?(${statusNames})\\b`, 'i');

/** The messages, with those replaced that say less than their lines. */
export function refineWrappers(found: readonly Found[], log: LogText): Found[] {
  const lineOf = (index: number) => log.words[index]?.line ?? -1;
  const own = new Set(found.filter((one) => wrapperOf(one) === undefined).map(({ from }) => lineOf(from)));
  const told = new Set<string>();
  return found.map((one) => {
    const wrapper = wrapperOf(one);
    const line = lineOf(one.to - 1);
    if (wrapper === undefined || own.has(line)) return one;
    const text = textBeside(log, one);
    const message = topicOf(text)?.message ?? (wrapper === unlistedCode ? errorObjectIn(text)?.message : undefined);
    if (message !== undefined && !told.has(`${line} ${message.id}`)) {
      told.add(`${line} ${message.id}`);
      return { ...one, speakers: [{ kind: 'other', message }], certainty: 'probable' };
    }
    const status = wrapper.id.startsWith('http-') ? undefined : namedStatus.exec(text)?.[1];
    const answer =
      status === undefined
        ? undefined
        : messageOfStatus(statusNumbers.get(status.replaceAll(/\W/g, '').toLowerCase()) ?? 0);
    return answer === undefined || message !== undefined
      ? one
      : { ...one, speakers: [{ kind: 'other', message: answer }] };
  });
}

function wrapperOf({ speakers: [first] }: Found): OtherMessage | undefined {
  return first?.kind === 'other' && first.message.wraps === true ? first.message : undefined;
}

/** The text of the lines of a message, without its own words: these are known already. */
function textBeside({ lines, clean, words }: LogText, { from, to, sentence, hasSentence }: Found): string {
  const start = lines[words[from]?.line ?? -1]?.start ?? 0;
  const end = lines[words[to - 1]?.line ?? -1]?.end ?? 0;
  if (!hasSentence) return clean.slice(start, end);
  const [first, last] = [words[sentence.from]?.start ?? start, words[sentence.to - 1]?.end ?? start];
  return `${clean.slice(start, first)} ${clean.slice(last, end)}`;
}
