/** What reviewers want instead of what is there, where their words say it or where it stands below them. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';

/** Stands before the others: what such a sentence speaks of besides is not what is to be changed. */
export const lineReplaced: Demand = {
  id: 'line-replaced',
  about: [
    /\b(?:this|that|it|these|those|line|here)\b.{0,40}\b(?:changed?|replaced?|updated?|corrected?|modif(?:y|ied)|read|look|be) (?:to|with|by|as|into|like)(?: (?:this|the following|below|follows))?\s*:\s*$/i,
  ],
  isCommon: true,
  rules: [],
  meaning: 'What the comment stands at is to be replaced by what stands below it.',
};

/** Stands behind the others: it says what is wanted, and not of what. */
export const textReplaced: Demand = {
  id: 'text-replaced',
  not: /\b(?:dummy|placeholder)/i,
  about: [
    anyOf(
      /\b(?:chang|updat|renam|correct|modif|edit|switch)\w*\b.{0,80}\bfrom\b.{1,80}\bto\b/i,
      /\b(?:replac|substitut)\w*\b.{1,80}\b(?:with|by|for)\b/i,
      /\b(?:chang|renam)\w*\b.{1,60}["'`”’] to ["'`“‘]/i,
      /["'`”’] ?(?:→|[-=]+>) ?["'`“‘]/i,
      /\buse ["'`“‘].{1,60} (?:instead of|rather than) ["'`“‘]/i,
    ),
  ],
  isCommon: true,
  rules: [],
  meaning: 'A text is to be replaced by another one. The words say both.',
};
