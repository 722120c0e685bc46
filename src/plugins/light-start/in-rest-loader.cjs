/**
 * A loader of the bundler for the browser: when a page has woken up, the theme tells its frame, menu and table of contents
 * how wide the window is. React would draw them again in one piece; as a transition it does so bit by bit, and a press
 * comes first. (That there is a browser at all is told at once: the search page counts on hearing it first.)
 */

const answer = /^(\s*)(setWindowSize\(.+\));$/m;

/**
 * The module with its answer given in a transition.
 *
 * @param {string} source
 * @returns {string}
 * @throws {Error} when it gives no such answer, so that an upgrade that made this loader needless is noticed
 */
module.exports = function inRest(source) {
  const patient = source.replace(answer, '$1startTransition(() => $2);');
  if (patient === source) throw new Error('no answer is given here any more: take this file off the list.');
  return `import { startTransition } from 'react';\n${patient}`;
};
