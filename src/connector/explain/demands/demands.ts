/**
 * The demands that come back again and again in reviews. The first that fits counts, so what is narrow stands before
 * what is wide.
 */
import { anyOf } from '../any-of';
import { agreementDemands } from './agreement-demands';
import { changeDemands } from './change-demands';
import { companionDemands } from './companion-demands';
import type { Demand } from './demand';
import { generalDemands } from './general-demands';
import { nameDemands } from './name-demands';
import { nounDemands } from './noun-demands';
import { pullRequestDemands } from './pull-request-demands';
import { lineReplaced, textReplaced } from './replacement-demands';
import { responseDemands } from './response-demands';
import { signInDemands } from './sign-in-demands';
import { structureDemands } from './structure-demands';
import { submissionDemands } from './submission-demands';
import { summaryDemands } from './summary-demands';
import { textDemands } from './text-demands';
import { typeDemands } from './type-demands';
import { valueDemands } from './value-demands';
import { wordingDemands } from './wording-demands';

const brandColour: Demand = {
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
  rules: ['brand-color-independent', 'brand-color-not-default', 'icon-background-brand', 'brand-color-hex'],
  meaning: 'The brand colour is to be the one that the profile asks for, and the icon is to have it.',
};

export const demands: readonly Demand[] = [
  lineReplaced,
  brandColour,
  ...agreementDemands,
  ...pullRequestDemands,
  ...submissionDemands,
  ...changeDemands,
  ...companionDemands,
  ...responseDemands,
  ...wordingDemands,
  ...summaryDemands,
  ...nameDemands,
  ...textDemands,
  ...signInDemands,
  ...structureDemands,
  ...typeDemands,
  ...valueDemands,
  textReplaced,
  ...generalDemands,
  ...nounDemands,
];
