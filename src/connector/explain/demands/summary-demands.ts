/** What reviewers ask of summaries and labels: how they begin and end, how long they are, what they are made of. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';
import { operations } from './lexicon';

export const summaryDemands: readonly Demand[] = [
  {
    id: 'summary-unique',
    about: [
      /\bsummar(?:y|ies)\b/i,
      /\b(?:the same summary|same summaries|unique|identical|share|tell (?:them|these|the two) apart|twice|duplicat\w+|both)\b/i,
      /\b(?:operations?|actions?|triggers?|two|both|them|users?|makers?)\b/i,
    ],
    not: /\bdescri|\bparam|\boperation ?ids?\b|\bpropert/i,
    rules: ['operation-summary-unique'],
    meaning: 'No two operations are to have the same summary, so that people can tell them apart.',
  },
  {
    id: 'summary-end',
    about: [/\bsummar(?:y|ies)\b/i, /\b(?:period|full stop|punctuation|dots?|end(?:s|ing)? (?:in|with|by))\b/i],
    rules: ['operation-summary-end-alphanumeric'],
    meaning: 'Summaries are to end with a letter or a digit.',
  },
  {
    id: 'summary-case',
    about: [
      /\bsummar(?:y|ies)\b/i,
      /\b(?:sentence[- ]case|title[- ]case|capitals?|capitali[sz]\w*|upper ?case|lower ?case|casing|first (?:word|letter))\b/i,
    ],
    rules: ['operation-summary-sentence-case', 'parameter-summary-title-case'],
    meaning: 'Summaries of operations are to be in sentence case, those of parameters in title case.',
  },
  {
    id: 'summary-like-sentence',
    about: [
      operations,
      /\b(?:names?|titles?|labels?)\b/i,
      /\b(?:capitals?|capitali[sz]\w*|sentence case|like a sentence|first word|title case|lower ?case)\b/i,
    ],
    not: /\bparam|\bpropert|\boperation ?(?:ids?|names?)\b/i,
    rules: ['operation-summary-sentence-case'],
    meaning: 'The summary of an operation is to be written like a sentence: a capital only at its beginning.',
  },
  {
    id: 'summary-characters',
    about: [
      /\bsummar(?:y|ies)\b/i,
      /\b(?:slash(?:es)?|ampersands?|percent\w*|question marks?|asterisks?|brackets?|(?:special|restricted|invalid|illegal|forbidden) char\w*|symbols?|emojis?)\b|["'`(][&/<>%*?\\]["'`)]|\s[&%*]\s/i,
    ],
    rules: ['operation-summary-no-restricted-characters', 'operation-summary-end-alphanumeric'],
    meaning: 'Summaries are to do without characters such as `/`, `&`, `?` and `%`.',
  },
  {
    id: 'summary-length',
    about: [
      /\bsummar(?:y|ies)\b/i,
      /\bchar(?:acter)?s?\b(?! \w*\/)|\btoo long\b|\b(?:shorten|shorter|length|longer than|words)\b/i,
    ],
    not: /\b(?:special|restricted|invalid) char|\bparam|\b(?:words|text) instead\b|\buse words\b|\boperation ?ids?\b/i,
    rules: ['operation-summary-max-length', 'operation-summary-readable-length', 'parameter-summary-max-length'],
    meaning: 'A summary is to be shorter: 80 characters at most, and fewer so that it can be read in a list.',
  },
  {
    id: 'summary-is-id',
    about: [/\bsummar(?:y|ies)\b/i, /\boperation ?ids?\b/i, /\b(?:like|as|same|rather|instead|not)\b/i],
    isJoint: true,
    rules: ['operation-summary-not-id', 'operation-summary-required'],
    meaning: 'A summary is to be words that people read, and not the id of the operation.',
  },
  {
    id: 'label-like-name',
    about: [
      /\bx-ms-summary\b|\blabels?\b/i,
      anyOf(
        /\b(?:cop(?:y|ies)|names?|raw|keys?|friendl\w+|readable|understand\w*|human|technical|title case|plain)\b/i,
        /["'`][a-z]+_[a-z]+["'`]/i,
      ),
    ],
    not: /\bconnection ?param/i,
    rules: ['parameter-summary-title-case', 'parameter-summary-required', 'schema-property-summary'],
    meaning: 'Labels (`x-ms-summary`) are to be words for people in title case, and not the name in the code.',
  },
];
