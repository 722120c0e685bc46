/** What reviewers ask of the icon and of its colour. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';
import { icon } from './lexicon';

/** Who speaks of these speaks of the picture, even where he names its colour. The ending of a file name is none. */
const pictureForm =
  /\b(?:square|pixels?|px|transparen\w+|\d{2,3} ?(?:x|×|by) ?\d{2,3}|(?<!\.)png|jpe?g|svg|percent of (?:it|the)|too (?:large|small|big)|dimensions?|padding|margin)\b|\d ?(?:%|px\b)/i;

export const iconDemands: readonly Demand[] = [
  {
    id: 'icon-background',
    about: [
      icon,
      /\bbackground\b/i,
      /\bcolou?rs?\b|\biconBrandColor\b/i,
      /\b(?:same|match\w*|fit|fits|differ\w*|another|other than|uniform|one colou?r|equal\w*)\b/i,
    ],
    not: pictureForm,
    isJoint: true,
    rules: ['icon-background-brand', 'icon-background-uniform'],
    meaning: 'The background of the icon is to have one colour, which is the brand colour.',
  },
  {
    id: 'brand-colour',
    about: [
      anyOf(
        /\bbrand ?colou?rs?\b/i,
        /\biconBrandColor\b/i,
        /\b(?:background|icon) colou?rs?\b/i,
        /#da3b01/i,
        /#007ee5/i,
        /\bcolou?rs? of (?:the|your) (?:brand|icon)\b/i,
        /\bbrand(?:ing)? colou?rs?/i,
      ),
    ],
    not: pictureForm,
    isThing: true,
    rules: ['brand-color-independent', 'brand-color-not-default', 'icon-background-brand', 'brand-color-hex'],
    meaning: 'The brand colour is to be the one that the profile asks for, and the icon is to have it.',
  },
  {
    id: 'icon-out',
    about: [
      icon,
      /\b(?:removed?|deleted?|without|drop(?:ped)?|no|goes\W*$|(?:must|should|has to|can) go|out\W*$|(?:not|isn['’]t) (?:be (?:in|part)|needed|necessary|required))\b/i,
    ],
    not: anyOf(pictureForm, /\b(?:readme|background)\b/i),
    isThing: true,
    rules: ['icon-not-independent', 'file-not-submitted'],
    meaning: 'The icon is not to be part of what is handed in.',
  },
  {
    id: 'icon-form',
    about: [
      anyOf(icon, /\bsquare\b.{0,20}\bpng\b/i, /\bpng\b.{0,30}\b(?:square|pixels?|px)\b/i),
      anyOf(pictureForm, /\b(?:size|format|background|ratio|large|small|big|blurr\w+|resolution|corners?)\b/i),
    ],
    isThing: true,
    rules: ['icon-dimensions', 'icon-format-png', 'icon-background-uniform', 'icon-logo-ratio', 'icon-max-size'],
    meaning:
      'The icon is to be a square PNG picture of the right size, with a background of one colour and room around the logo.',
  },
];
