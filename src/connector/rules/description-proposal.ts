/** First proposals for descriptions, made from summaries. A person must read them, but reading is faster than writing. */
import { capitalised } from '../text/capitalised';

/** Verbs that summaries start with. Others may be nouns, so no sentence is made of them. */
const verbs: ReadonlySet<string> = new Set(
  (
    'accept activate add approve archive assign attach calculate cancel check clear close complete convert copy count ' +
    'create deactivate delete deploy disable download enable execute export extract fetch find generate get import ' +
    'insert invite invoke list load lock look lookup mark merge move open parse pause post print publish put query ' +
    'read receive register reject remove rename replace request reset resolve restore resume retrieve return run ' +
    'save schedule search send set share sign split start stop submit subscribe sync transfer translate trigger ' +
    'unassign unlock unsubscribe update upload upsert validate verify write'
  ).split(' '),
);

/** "Get a book" → "Gets a book."; "When a book is returned" → "This operation triggers when a book is returned." */
export function sentenceFromSummary(summary: string): string | undefined {
  const text = summary.trim().replace(/[.\s]+$/, '');
  if (/^when\s/i.test(text)) return `This operation triggers when${text.slice(4)}.`;
  const [first = ''] = text.split(/\s/);
  const verb = first.toLowerCase();
  if (!verbs.has(verb) || first === text) return undefined;
  return `${thirdPerson(capitalised(verb))}${text.slice(first.length)}.`;
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
