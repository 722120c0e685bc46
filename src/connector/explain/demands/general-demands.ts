/** What reviewers ask without saying of what: the checks, the comments, the documentation. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';

/** These stand last: they fit where nothing more exact does. */
export const generalDemands: readonly Demand[] = [
  {
    id: 'layout',
    about: [
      anyOf(
        /\bindent(?:ed|ations?)?\b/i,
        /\bformatt(?:ed|ing)\b/i,
        /\b(?:in|on|as) (?:one|a single) (?:\w+ )?line\b/i,
        /\btabs ?\/ ?spaces\b/i,
        /\bformatter\b/i,
        /\bprettif\w+/i,
        /\bbeautif\w+/i,
        /\bminified\b/i,
        /\btabs (?:and|or) spaces\b/i,
        /\breformat\b/i,
        /\bformat (?:both|all)\b/i,
        /\bpretty[- ]?print/i,
        /\bformat (?:this|the|your|these) (?:json|files?|swagger|definition)\b/i,
        /\bspacing\b/i,
        /\btrailing newlines?\b/i,
        /\b(?:not (?:\w+ )?|mis)aligned\b/i,
      ),
    ],
    not: /\bformatted as expected\b.*\bread/i,
    rules: [],
    meaning: 'The files are to be indented and laid out so that they can be reviewed. `--fix` leaves the layout alone.',
  },
  {
    id: 'package',
    about: [/\bpackages?\b/i, /\b(?:re-?)?(?:submit|prepare|upload|create|attach|provide|add|build|update)\b/i],
    rules: [],
    meaning: 'A package with the solutions is to be handed in, made as the page about submissions says.',
  },
  {
    id: 'check-red',
    about: [
      anyOf(
        /\b(?:validation|validator|checks?|pipelines?|build|ci|paconn|solution checker)\b.{0,40}\b(?:errors?|warnings?|fail\w*|complain\w*|red|issues|not (?:pass\w*|green)|(?:aren['’]t|isn['’]t|doesn['’]t|don['’]t) (?:pass\w*|green))/i,
        /\b(?:run|\d+ (?:errors?|warnings?))\b.{0,30}\b(?:validator|validation|paconn)\b/i,
      ),
    ],
    not: /\b(?:logs?|log ?files?)\b(?!\s*and\b)|\berror check/i,
    isCommon: true,
    rules: [],
    meaning: 'An automatic check of the pull request fails. Its log holds the messages.',
  },
  {
    id: 'checks-fail',
    about: [
      /\b(?:validation|validator|validat(?:e|ing)|checks?|pipeline|build|paconn|swagger|mentioned|one more|below|following|these|all)\b/i,
      /\b(?:errors?|warnings?|issues?|fail(?:s|ed|ing|ure|ures)?)\b|\bpaconn\b/i,
    ],
    not: /\b(?:logs?|log ?files?)\b/i,
    isCommon: true,
    isGeneral: true,
    rules: [],
    meaning: 'An automatic check of the pull request fails. Its log holds the messages.',
  },
  {
    id: 'comments',
    about: [
      anyOf(
        /\b(?:address|deal\w*|dealt|resolve|fix|check|see|look|respond|reply|apply|cover|incorporate|implement|consider|handle|revisit|go through)\b.*\b(?:comments?|conversations?|feedback|suggestions?|remarks|change requests?|requested changes|changes (?:\w+ ){0,2}(?:suggested|requested|mentioned))\b/i,
        /\b(?:comments?|feedback)\b.*\b(?:address|resolve|fix|update|applied|apply)/i,
        /\b(?:make|apply) (?:the )?(?:following|below|above|same|requested) changes\b/i,
        /\b(?:fix|update) (?:and \w+ )?your (?:pr|pull request)\b/i,
      ),
    ],
    isCommon: true,
    rules: [],
    isGeneral: true,
    meaning: 'The other comments of the review, or of the checks, are to be dealt with.',
  },
  {
    id: 'guidelines',
    about: [
      /\b(?:docs?|documents?|documentation|guidelines?|instructions|template|requirements?|standards?|links?)\b/i,
      /\b(?:follow|go thr(?:ough|u)|refer|read|adhere|according|as per|use)\b/i,
    ],
    isCommon: true,
    rules: [],
    isGeneral: true,
    meaning: 'The files are to be made as the documentation says. The words do not tell what differs.',
  },
  {
    id: 'any-file',
    about: [/\bapi ?(?:definition|properties)\b|\b(?:swagger|definition|connector) files?\b|\bartifacts\b/i],
    isCommon: true,
    isGeneral: true,
    rules: [],
    meaning: 'A file of the connector is to be changed or handed in again. The words do not tell how.',
  },
];
