/** A rule's title with its `code` set as code. */
import { Fragment } from 'react';

export default function TitleWithCode({ text }: { readonly text: string }) {
  return text.split(/`([^`]+)`/).map((part, index) => (
    // The parts of a fixed text never move.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>{index % 2 === 1 ? <code>{part}</code> : part}</Fragment>
  ));
}
