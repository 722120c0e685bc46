/**
 * Messages that only say that something failed, in lines whose other words say what: an answer by its number, a code,
 * a frame around a sentence that no list has. The topic of the line then says more than the frame.
 */
import { errorObjectIn } from './error-object';
import type { Found } from './found';
import { unlistedCode } from './messages/error-families';
import { messageOfStatus, statusNames, statusNumbers } from './messages/http-messages';
import type { OtherMessage } from './messages/other-message';
import { foreignTopics } from './topics/other-languages';
import { topicOf, unmistakableTopicOf } from './topics/topics';
import type { LogText } from './words';

/** How frames name the answer that they got. */
const namedStatus = new RegExp(`\\bstatus ?code(?: is| was)? ?["'\`]?(${statusNames})\\b`, 'i');

/** Says nothing beside the number; an address that is forbidden says more. */
const nameOfAnswer = new RegExp(`(?<!\\bip )\\b(?:${statusNames})\\b`, 'gi');

/** The messages, with those replaced that say less than their lines. */
export function refineWrappers(found: readonly Found[], log: LogText): Found[] {
  const lineOf = (index: number) => log.words[index]?.line ?? -1;
  const own = new Set(found.filter((one) => wrapperOf(one) === undefined).map(({ from }) => lineOf(from)));
  const told = new Set<string>();
  return found.map((one) => {
    const wrapper = wrapperOf(one);
    const line = lineOf(one.to - 1);
    if (wrapper === undefined) return isUncertain(one) ? withTopic(one, log) : one;
    if (own.has(line)) return one;
    const text = textBeside(log, one);
    const message = topicBeside(text, wrapper) ?? (wrapper === unlistedCode ? errorObjectIn(text)?.message : undefined);
    if (message !== undefined && !told.has(`${line} ${message.id}`)) {
      told.add(`${line} ${message.id}`);
      return toldBy(one, message);
    }
    const status = wrapper.id.startsWith('http-') ? undefined : namedStatus.exec(textOfLines(log, one))?.[1];
    const answer =
      status === undefined
        ? undefined
        : messageOfStatus(statusNumbers.get(status.replaceAll(/\W/g, '').toLowerCase()) ?? 0);
    return answer === undefined || message !== undefined
      ? one
      : { ...one, speakers: [{ kind: 'other', message: answer }] };
  });
}

/** The topic of the words beside a frame. A number says more than the same in another language, of which we know less. */
function topicBeside(text: string, wrapper: OtherMessage): OtherMessage | undefined {
  const isAnswer = wrapper.id.startsWith('http-');
  const found = topicOf(isAnswer ? text.replace(nameOfAnswer, ' ') : text);
  return found === undefined || (isAnswer && foreignTopics.includes(found)) ? undefined : found.message;
}

/** What is only like a sentence of a list gives way to words that cannot be mistaken. */
function isUncertain({ certainty, hasSentence }: Found): boolean {
  return certainty === 'probable' && hasSentence;
}

function withTopic(one: Found, log: LogText): Found {
  const message = unmistakableTopicOf(textOfLines(log, one))?.message;
  const [speaker] = one.speakers;
  // What a list says of the same rule says more.
  const isSame =
    speaker?.kind === 'other' && speaker.message.rule !== undefined && speaker.message.rule === message?.rule;
  return message === undefined || isSame ? one : toldBy(one, message);
}

/** The sentence that was found is no longer what is told, so that it decides nothing. */
function toldBy(one: Found, message: OtherMessage): Found {
  return { ...one, speakers: [{ kind: 'other', message }], certainty: 'probable', hasSentence: false };
}

function wrapperOf({ speakers: [first] }: Found): OtherMessage | undefined {
  return first?.kind === 'other' && first.message.wraps === true ? first.message : undefined;
}

/** The text of the lines of a message. */
function textOfLines({ lines, clean, words }: LogText, { from, to }: Found): string {
  return clean.slice(lines[words[from]?.line ?? -1]?.start ?? 0, lines[words[to - 1]?.line ?? -1]?.end ?? 0);
}

/** The same without the words of its sentence: these are known already. */
function textBeside(log: LogText, one: Found): string {
  const text = textOfLines(log, one);
  if (!one.hasSentence) return text;
  const start = log.lines[log.words[one.from]?.line ?? -1]?.start ?? 0;
  const [first, last] = [log.words[one.sentence.from], log.words[one.sentence.to - 1]];
  if (first === undefined || last === undefined) return text;
  return `${text.slice(0, first.start - start)} ${text.slice(last.end - start)}`;
}
