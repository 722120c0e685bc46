/** What reviewers ask of the names in the texts: that of the connector, and those of products. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';
import { banning, products } from './lexicon';

export const nameDemands: readonly Demand[] = [
  {
    id: 'title-and-description',
    about: [/\btitle\b/i, /\bdescription\b/i, /\bconnector\b/i],
    rules: ['info-title-required', 'info-description-required', 'info-description-not-title'],
    meaning: 'Title and description of the connector are to be other ones.',
  },
  {
    id: 'product-names',
    about: [products, /\b(?:descriptions?|titles?|summar(?:y|ies)|names?|texts?|words?)\b/i, banning],
    rules: [
      'info-description-no-restricted-words',
      'operation-description-no-restricted-words',
      'info-title-no-product-names',
    ],
    meaning: 'Descriptions and titles are to do without the names of Microsoft products.',
  },
  {
    id: 'product-names-anywhere',
    about: [
      products,
      anyOf(
        /\b(?:shouldn't|must not|mustn't|should not|cannot|can't|not allowed|don't allow|do not allow|don't accept|avoid|remove) (?:\w+ ){0,4}?(?:contain\w*|mention\w*|include|use|reference|power|logic|copilot|microsoft)/i,
        /\b(?:renamed|changed|updated) (?:as|to|for)\b/i,
      ),
    ],
    rules: [
      'info-description-no-restricted-words',
      'operation-description-no-restricted-words',
      'info-title-no-product-names',
    ],
    meaning: 'Texts are to do without the names of Microsoft products.',
  },
  {
    id: 'description-words',
    about: [/\b(?:descriptions?|summar(?:y|ies)|texts?)\b/i, /\b(?:restricted|forbidden|prohibited) words?\b/i],
    not: /\btitle\b/i,
    rules: ['info-description-no-restricted-words', 'operation-description-no-restricted-words'],
    meaning: 'Texts are to do without restricted words, above all the names of Microsoft products.',
  },
  {
    id: 'restricted-words',
    about: [
      /\btitle\b|\bconnector(?:'s)? name\b|\b(?:part of|in) the name\b/i,
      /\bwords?\b|["'`](?:api|connector)["'`]/i,
    ],
    rules: ['info-title-no-restricted-words', 'info-title-no-product-names'],
    meaning: 'The title is to do without words such as "API" and "connector", and without names of Microsoft products.',
  },
  {
    id: 'name',
    about: [
      /\b(?:re)?nam(?:e|ing)\b(?! (?:the|an?|all|who|what) (?!connector\b|new\b)).{0,30}\bconnector\b|\bconnector\b.{0,30}\b(?:re)?named?\b/i,
    ],
    not: /\boperation ?ids?\b|\brename operation/i,
    rules: ['info-title-required', 'info-title-no-restricted-words', 'info-title-max-length'],
    meaning: 'The connector is to have another name.',
  },
];
