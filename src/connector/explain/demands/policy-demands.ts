/** What reviewers ask of policies. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';

/** Words of policies of a connector, and not of those that people have to follow. */
const policy = anyOf(
  /\bpolicyTemplateInstances?\b/i,
  /\btemplateId\b/i,
  /\bx-ms-apimTemplate\S*/i,
  /\b(?:dynamic ?host ?url|route ?request ?to ?endpoint|(?<!\.)set(?:header|property|queryparameter|hosturl)|polling ?trigger policy)\b/i,
  /\bpolicy (?:templates?|instances?|titles?)\b/i,
  /\b(?:the|an?|this|these|which|all|two|three|of|your) (?:[\w-]+ )?polic(?:y|ies)\b/i,
  /^polic(?:y|ies)\b/i,
);
const others = anyOf(
  /\b(?:privacy|security|naming|certification|content|retention|refund|cookie|publishing|github|our) ?-?polic/i,
  /\bpolling\b/i,
  /\bpolic(?:y|ies) (?:service|requires?|says?|forbids?|page|link|url)\b/i,
);

export const policyDemands: readonly Demand[] = [
  {
    id: 'policy-scope',
    about: [
      policy,
      anyOf(
        /\boperation ?names?\b/i,
        /\b(?:limit|restrict|scope|narrow|confine)(?:e?[ds])?\b/i,
        /\b(?:appl(?:y|ies)|runs?|fires?) (?:to|on|for|everywhere)\b/i,
        /\b(?:every|all|each) (?:\w+ )?(?:operations?|requests?|calls?)\b/i,
      ),
    ],
    not: others,
    rules: [],
    meaning:
      'A policy applies to all operations, unless `x-ms-apimTemplate-operationName` lists those that it is meant for.',
  },
  {
    id: 'policy-out',
    about: [
      policy,
      anyOf(
        /\b(?:remove|delete|drop|take out|unused|unneeded|needless|unnecessary|superfluous|redundant|why|pointless)\b/i,
        /\b(?:not|isn['’]t|aren['’]t) (?:\w+ )?(?:needed|necessary|used|required)\b/i,
        /\bwhat (?:is |does |do |are )?(?:the |this |these )?(?:\S+ )?polic(?:y|ies)\b.{0,20}\b(?:do|does|for|here)\b/i,
        /\bdo you (?:really )?need\b/i,
        /\btake\b.{0,12}\bout\b/i,
      ),
    ],
    not: others,
    rules: [],
    meaning: 'A policy that does nothing the connector needs is to go. Otherwise it is to be said what it is for.',
  },
  {
    id: 'policy',
    about: [policy],
    not: others,
    rules: ['policy-template-known', 'policy-parameters-required', 'policy-operation-found'],
    meaning: 'A policy is to be complete and to name operations that exist.',
  },
];
