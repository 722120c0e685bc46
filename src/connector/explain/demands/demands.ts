/**
 * The demands that come back again and again in reviews. The first that fits counts, so what is narrow stands before
 * what is wide.
 */
import { agreementDemands } from './agreement-demands';
import { changeDemands } from './change-demands';
import { companionDemands } from './companion-demands';
import { connectionDemands } from './connection-demands';
import type { Demand } from './demand';
import { generalDemands } from './general-demands';
import { iconDemands } from './icon-demands';
import { nameDemands } from './name-demands';
import { nounDemands } from './noun-demands';
import { policyDemands } from './policy-demands';
import { pullRequestDemands } from './pull-request-demands';
import { readmeDemands } from './readme-demands';
import { lineReplaced, textReplaced } from './replacement-demands';
import { responseDemands } from './response-demands';
import { scriptDemands } from './script-demands';
import { signInDemands } from './sign-in-demands';
import { structureDemands } from './structure-demands';
import { submissionDemands } from './submission-demands';
import { summaryDemands } from './summary-demands';
import { textDemands } from './text-demands';
import { triggerDemands } from './trigger-demands';
import { typeDemands } from './type-demands';
import { valueDemands } from './value-demands';
import { wordingDemands } from './wording-demands';

export const demands: readonly Demand[] = [
  lineReplaced,
  ...agreementDemands,
  ...pullRequestDemands,
  ...submissionDemands,
  ...changeDemands,
  ...iconDemands,
  ...readmeDemands,
  ...scriptDemands,
  ...policyDemands,
  ...connectionDemands,
  ...companionDemands,
  ...responseDemands,
  ...wordingDemands,
  ...summaryDemands,
  ...nameDemands,
  ...textDemands,
  ...signInDemands,
  ...triggerDemands,
  ...structureDemands,
  ...typeDemands,
  ...valueDemands,
  textReplaced,
  ...generalDemands,
  ...nounDemands,
];
