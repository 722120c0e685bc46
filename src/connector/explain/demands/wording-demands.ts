/** What reviewers ask of how texts are written, whoever they belong to: the language, the end, what they repeat. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';
import { sufficient } from './lexicon';

export const wordingDemands: readonly Demand[] = [
  {
    id: 'english',
    about: [
      anyOf(
        /\benglish\b/i,
        /\btranslat\w+/i,
        /\b(?:german|french|spanish|italian|portuguese|dutch|polish|chinese|japanese|korean|swedish|danish|czech|turkish|russian)\b/i,
        /\b(?:mixed|other|foreign|different) languages?\b/i,
      ),
    ],
    isCommon: true,
    rules: ['info-description-english', 'operation-text-english', 'info-title-english'],
    meaning: 'The texts are to be in English.',
  },
  {
    id: 'empty-path',
    about: [
      /\bempty\b.{0,20}\bpaths?(?: items?)?\b|\bpaths?(?: items?)?\b.{0,60}\b(?:empty|no operations?|without (?:any |an? )?operations?)\b/i,
    ],
    not: /\b(?:param\w*|value-?path|propert\w+|schemas?)\b/i,
    rules: ['path-item-has-operation'],
    meaning: 'A path without operations is to go, or to get the operations that it is meant for.',
  },
  {
    id: 'empty-strings',
    not: sufficient,
    about: [
      anyOf(
        /\b(?:empty|blank) (?:strings?|values?|descriptions?|summar(?:y|ies)|titles?|attributes?|keys?|tags?)\b/i,
        /\(""\)/i,
        /(?:^|[\s`'])""(?=[\s`'.,]|$)/i,
        /:\s*""(?!\w)/i,
        /\bwith(?:out)? empty values?\b/i,
        /\b(?:descriptions?|summar(?:y|ies)|titles?)\b.{0,40}\b(?:is|are) (?:still |an? )?(?:empty|blank)\b/i,
      ),
    ],
    rules: ['required-value-filled', 'certified-value-filled', 'schema-text-filled'],
    meaning: 'What is empty is to be filled or taken out.',
  },
  {
    id: 'full-stop',
    about: [
      /\bdescriptions?\b/i,
      /\b(?:period|full stop|punctuation|dots?|(?:full|complete|whole) sentences?|be sentences)\b/i,
    ],
    rules: ['operation-description-full-stop'],
    meaning: 'Descriptions are to be sentences that end with a full stop.',
  },
  {
    id: 'description-repeats',
    about: [
      /\bdescriptions?\b/i,
      /\b(?:summar(?:y|ies)|names?|titles?)\b/i,
      anyOf(
        /\b(?:same as|identical|copied|repeats?|duplicates?|cop(?:y|ies)|equal|distinct|differ)\b/i,
        /\bnot (?:be )?the same\b/i,
        /\bbe different\b/i,
        /\bdifferent (?:\w+ )?(?:values?|texts?|words?|wording|content|strings?|descriptions?|summar(?:y|ies)|from|for|than)\b/i,
      ),
    ],
    isJoint: true,
    rules: ['operation-description-not-summary', 'parameter-description-not-summary', 'info-description-not-title'],
    meaning: 'A description is to say more than the name or the summary beside it.',
  },
];
