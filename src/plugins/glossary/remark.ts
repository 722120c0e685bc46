/** Puts the glossary into the lessons. It runs before the plugin that makes lessons, on the text as its author wrote it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import { problemLines } from '../../schedule/problems';
import { weekOfLesson } from '../lesson/read-lesson';
import { MODULES } from '../lesson/source';
import { markTerms } from './mark-terms';
import { GLOSSARY, readGlossary } from './read-glossary';

/** Every lesson asks for the same page, and each is made twice: for the server and for the browser. */
let last = { text: '', glossary: readGlossary('') };

function glossaryIn(top: string): ReturnType<typeof readGlossary> {
  const text = readFileSync(path.join(top, GLOSSARY), 'utf8');
  if (text !== last.text) last = { text, glossary: readGlossary(text) };
  return last.glossary;
}

/** The remark plugin. A mistake in the glossary stops the build where the glossary itself is made. */
export default function remarkGlossary(): (tree: Root, file: { path?: string }) => void {
  return (tree, file) => {
    const whole = (file.path ?? '').replaceAll('\\', '/');
    const isGlossary = whole.endsWith(GLOSSARY);
    if (!isGlossary && weekOfLesson(whole) === null) return;
    const start = whole.lastIndexOf(MODULES);
    const { terms, problems } = glossaryIn(whole.slice(0, start));
    if (isGlossary && problems.length > 0) throw new Error(problemLines(problems).join('\n'));
    if (!isGlossary) markTerms(tree, whole.slice(start + MODULES.length + 1, whole.lastIndexOf('/')), terms);
  };
}
