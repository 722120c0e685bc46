/** A sentence whose backticks mark code. */
import { createElement, Fragment } from 'react';
import { inlineParts } from './inline-parts';

export default function Sentence({ text }: { readonly text: string }) {
  const parts = inlineParts(text).map((part) => (part.code ? createElement('code', null, part.text) : part.text));
  return createElement(Fragment, null, ...parts);
}
