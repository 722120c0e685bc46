/** What reviewers ask of the pull request and of what is handed in with it. No rule looks there. */
import type { Demand } from './demand';

/** These stand before what is asked of the files. */
export const submissionDemands: readonly Demand[] = [
  {
    id: 'branch',
    about: [
      /\bbranch(?:es)?\b.*\b(?:conflicts?|up[- ]to[- ]date|sync|latest|merge|rebase)\b|\bconflicts?\b.*\b(?:branch|pr|pull request)|\brebase\b|\b(?:base|target|dev) branch\b/i,
    ],
    not: /\bmarkers?\b/i,
    rules: [],
    meaning: 'The branch of the pull request is to be brought up to date, or to point at the branch `dev`.',
  },
  {
    id: 'folder',
    about: [
      /\bfolders?\b|\bdirector(?:y|ies)\b|\b(?:custom|certified|independent-publisher)-connectors\b/i,
      /\b(?:move|moved|rename|renamed|place|placed|put|wrong|inside|under|into|belongs?|located|create|named?)\b/i,
    ],
    not: /\bPkgAssets\b/i,
    rules: [],
    meaning: 'The files are to be in another folder of the repository, or the folder is to have another name.',
  },
  {
    id: 'screenshots',
    about: [/\bscreen ?-?(?:shots?|captures?)\b|\b(?:test|validation) (?:evidence|results?)\b|\bworking flow\b/i],
    rules: [],
    meaning: 'The pull request is to show pictures of operations that work in a flow.',
  },
  {
    id: 'pull-request-title',
    about: [/\b(?:pr|pull request)(?:'s)? (?:title|name)\b|\btitle of (?:the|your) (?:pr|pull request)\b/i],
    rules: [],
    meaning: 'The pull request is to have another title: the name of the connector, and the kind of publisher.',
  },
  {
    id: 'exists-already',
    about: [
      /\balready (?:exists?|available|built|published)\b|\bexisting (?:microsoft|certified|official) connector\b/i,
    ],
    rules: [],
    meaning: 'There is a connector for this service in the catalog already.',
  },
];

/** These stand last: they fit where nothing more exact does. */
export const generalDemands: readonly Demand[] = [
  {
    id: 'layout',
    about: [/\bindent(?:ation|ed|ing)?\b|\bformatt(?:ed|ing)\b|\bpretty[- ]?print/i],
    not: /\bformatted as expected\b.*\bread/i,
    rules: [],
    meaning: 'The files are to be indented and laid out so that they can be reviewed. `--fix` leaves the layout alone.',
  },
  {
    id: 'package',
    about: [/\bpackages?\b/i, /\b(?:submit|resubmit|prepare|upload|create|attach|provide|add|rebuild|update)\b/i],
    rules: [],
    meaning: 'A package with the solutions is to be handed in, made as the page about submissions says.',
  },
  {
    id: 'checks-fail',
    about: [/\b(?:validation|validator|checks?|pipeline|build)\b/i, /\b(?:errors?|fail(?:s|ed|ing|ure|ures)?)\b/i],
    rules: [],
    meaning: 'An automatic check of the pull request fails. Its log holds the messages.',
  },
  {
    id: 'comments',
    about: [
      /\b(?:address|resolve|fix|check|see|look)\b.*\bcomments?\b|\b(?:fix|update) (?:and \w+ )?your (?:pr|pull request)\b/i,
    ],
    rules: [],
    meaning: 'The other comments of the review, or of the checks, are to be dealt with.',
  },
];
