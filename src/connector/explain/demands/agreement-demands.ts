/** What reviewers ask of names and values that stand at several places and are to agree. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';

const agrees =
  /\b(?:match(?:es|ing)?|same|consistent(?:ly)?|consistency|identical|align(?:ed|s)?|agrees?|equal|differs?|different(?:ly)?|mismatch(?:ed)?|inconsistent|another(?: one)?|one name)\b/i;

export const agreementDemands: readonly Demand[] = [
  {
    id: 'publisher-is-owner',
    about: [/\bpublisher\b/i, /\bstack ?owner\b/i, agrees],
    isJoint: true,
    rules: ['publisher-differs-from-stack-owner', 'properties-stack-owner-required', 'properties-publisher-required'],
    meaning:
      '`publisher` and `stackOwner` are to be the same for who owns the service, and different for anybody else.',
  },
  {
    id: 'names-agree',
    about: [
      /\b(?:names?|titles?|naming|called|named)\b/i,
      agrees,
      anyOf(
        /\b(?:all|both|every|other|these|two) (?:the |of the )?(?:files?|places?|documents?|artifacts?)\b/i,
        /\bacross\b/i,
        /\beverywhere\b/i,
        /\bthroughout\b/i,
        /\b(?:read[- ]?me|folder|swagger|definition|apiProperties\S*|package|intro\S*|portal|(?:every|each) file)\b/i,
      ),
    ],
    not: anyOf(
      /\bfile ?names?\b/i,
      /\boperation/i,
      /\bparam(?:eter)?s?\b/i,
      /\bpropert(?:y|ies)\b/i,
      /\b(?:same|different) (?:as|from) (?:the )?(?:summar|descri)/i,
    ),
    isJoint: true,
    rules: ['info-title-required', 'info-title-max-length', 'readme-sections'],
    meaning: 'The name of the connector is to be the same in all files.',
  },
  {
    id: 'security-agrees',
    about: [
      /\b(?:api ?properties|connection ?parameters?)\b/i,
      /\b(?:swagger|definition|security ?definitions?|api ?definition)\b/i,
      /\b(?:auth\w*|o-?auth\w*|basic|api[- ]?keys?|sign[- ]?in|security\w*|header)\b/i,
      /\b(?:agree\w*|match\w*|fits?|same|differ\w*|mismatch\w*|but|while|whereas|yet|contradict\w*|align\w*|consistent\w*)\b/i,
    ],
    isJoint: true,
    rules: [
      'security-matches-connection-parameters',
      'connection-parameters-fit-security',
      'security-definitions-given',
    ],
    meaning: 'The definition and `apiProperties.json` are to name the same kind of sign-in.',
  },
  {
    id: 'trigger-summary',
    about: [
      /\btriggers?\b/i,
      /\b(?:summar(?:y|ies)|titles?|names?|wording)\b/i,
      /\b(?:starts?|begins?|prefix\w*|read|be|like|have|named?)\b.{0,30}\b(?:when|triggers?)\b/i,
    ],
    isJoint: true,
    rules: ['operation-trigger-summary-when', 'operation-summary-required'],
    meaning: 'The summary of a trigger is to begin with what starts it, such as "When …".',
  },
];
