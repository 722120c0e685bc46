/** What is told only where a text says nothing else: frames whose content was cut off, and what holds no error. */
import type { Announced } from './find-announced';
import { certificationFrame } from './topics/shown-topics';
import { messagesWithoutError } from './without-error';

const onlyAlone: ReadonlySet<string> = new Set(
  [...messagesWithoutError, certificationFrame.message].map(({ id }) => id),
);

/** What is announced, without what says nothing beside the rest; of several such the first stays. */
export function onlyAloneLast(announced: readonly Announced[], hasOthers: boolean): Announced[] {
  const others = announced.filter(({ message }) => !onlyAlone.has(message.id));
  return hasOthers || others.length > 0 ? others : announced.slice(0, 1);
}
