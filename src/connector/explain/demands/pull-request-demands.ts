/** What reviewers want of the pull request itself: its branch, its text, what is in it and what is shown. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';

/** These stand before what is asked of the files. */
export const pullRequestDemands: readonly Demand[] = [
  {
    id: 'branch',
    about: [
      anyOf(
        /\bbranch(?:es)?\b.*\b(?:conflicts?|up[- ]to[- ]date|sync|latest|merge|rebase)\b/i,
        /\bconflicts?\b.*\b(?:branch|pr|pull request)/i,
        /\b(?:pr|pull request|branch)\b.{0,20}\bconflicts?\b/i,
        /\bconflict(?:s|ing)?\b.{0,30}\bfiles?\b/i,
        /\bmerge conflicts?\b/i,
        /\bresolv\w+\b.{0,25}\bconflicts?\b/i,
        /\bconflicts?\b.{0,25}\bresolv\w+/i,
        /\bconflicts? with (?:dev|main|master|the base)\b/i,
        /\bconflicts? (?:must|need|have to|should)\b/i,
        /\bbehind (?:dev|main|master)\b/i,
        /\b(?:dev|master|main)["'`]?\b.{0,20}\binstead\b/i,
        /\btarget\b.{0,30}\b(?:dev|master|main)\b/i,
        /\bcommits behind\b/i,
        /\bbase (?:this|it|your\b.{0,12}) on\b/i,
        /\bretarget\w*\b/i,
        /\b(?:against|onto|into|to|from|with) ["'`]?(?:dev|master)\b/i,
        /\bsync\b.{0,20}\b(?:dev|fork|upstream|main)\b/i,
        /\brebase\b/i,
        /\bsquash\b/i,
        /\b(?:base|target|dev|master|main) branch\b/i,
        /\bfork(?:ed)?\b/i,
        /\blocal repo(?:sitory)?\b/i,
      ),
    ],
    not: /\bmarkers?\b|\bconflicts? with the (?:name|title)\b/i,
    rules: [],
    meaning: 'The branch of the pull request is to be brought up to date, or to point at the branch `dev`.',
  },
  {
    id: 'screenshots',
    about: [
      anyOf(
        /\bscreen ?-?(?:shots?|captures?)\b/i,
        /\b(?:test|validation) evidence\b/i,
        /\btest results?\b/i,
        /\bworking flow\b/i,
        /\b(?:flow|test) runs?\b/i,
        /\bsuccessful runs\b/i,
        /\bevidence\b/i,
        /\bproof\b/i,
        /\b(?:actions?|operations?)\b.{0,25}\b(?:working|shown|run)\b.{0,12}\b(?:in a flow|working)\b/i,
      ),
    ],
    not: /\bcertification test results\b|\b(?:ownership|permission)\b|\b(?:see|refer|check)\b.{0,25}\bscreen ?-?shots?\b|\bscreen ?-?shots? below\b/i,
    isThing: true,
    rules: [],
    meaning: 'The pull request is to show pictures of operations that work in a flow.',
  },
  {
    id: 'pull-request-title',
    about: [
      anyOf(
        /\b(?:pr|pull request)(?:'s|’s)? (?:title|name)\b/i,
        /\btitle of (?:the|your|this) (?:pr|pull request)\b/i,
        /\b(?:rename|retitle) (?:the|your|this) (?:pr|pull request)\b/i,
      ),
    ],
    rules: [],
    meaning: 'The pull request is to have another title: the name of the connector, and the kind of publisher.',
  },
  {
    id: 'pull-request-new',
    about: [
      anyOf(
        /\b(?:new|separate|another|single|different|fresh|two|three) (?:pr|prs|pull requests?)\b/i,
        /\b(?:prs?|pull requests?) of (?:its|their) own\b|\b(?:its|their) own (?:pr|pull request)\b/i,
        /\bsplit\b.{0,30}\b(?:prs?|pull requests?)\b/i,
        /\b(?:one|a single|1) connectors? (?:per|in|for each|in each)\b/i,
        /\b(?:two|three|several|both|many) connectors? in\b/i,
        /\bclose this\b.{0,40}#\d+/i,
        /\b(?:close|re-?open|split)\b.{0,20}\b(?:pr|pull request)\b/i,
        /\balready (?:submitted|raised|opened|have)\b.{0,20}\b(?:pr|pull request)\b/i,
      ),
    ],
    rules: [],
    meaning: 'The work is to come in another pull request, or this one is to be closed or divided.',
  },
  {
    id: 'pull-request-draft',
    about: [/\bdraft\b/i],
    not: /\bdraft of\b/i,
    isCommon: true,
    rules: [],
    meaning: 'The pull request is a draft and is to be made ready for review.',
  },
  {
    id: 'agreement',
    about: [/\bCLA\b|\bcontribut\w+ licen[sc]e\b|\blicen[sc]e agreement\b/i],
    rules: [],
    meaning: 'The contributor agreement is to be accepted in a comment of the pull request.',
  },
  {
    id: 'checklist',
    about: [
      anyOf(
        /\bcheck ?-?(?:lists?|box(?:es)?)\b/i,
        /\bboxes\b/i,
        /\b(?:pr|pull request) (?:template|description)\b/i,
        /\bdescription of (?:the|your|this) (?:pr|pull request)\b/i,
      ),
    ],
    isCommon: true,
    rules: [],
    meaning: 'The description of the pull request is to be filled in, with its boxes.',
  },
  {
    id: 'only-own-files',
    about: [
      anyOf(
        /\bonly\b.{0,60}\b(?:files?|changes|folders?)\b/i,
        /\b(?:everything|anything|all) (?:that|which)\b.{0,20}\b(?:part|belong)/i,
        /\b(?:files?|changes)\b.{0,60}\bonly\b/i,
      ),
      /\b(?:relevant|related|belong\w*|own|part of|pertain\w*|concern\w*|specific|necessary|your connector|this connector|one connector)\b/i,
      /\b(?:connectors?|pr|pull request|submission|commit|folder)\b/i,
    ],
    not: /\b(?:apiDefinition|apiProperties|readme)\b/i,
    rules: [],
    meaning: 'The pull request is to hold the files of this connector alone.',
  },
  {
    id: 'unrelated-changes',
    about: [
      anyOf(
        /\b(?:other|another|unrelated|different|existing) (?:people['’]s )?connectors?\b/i,
        /\bunrelated (?:changes|files|stuff|things|folders?)\b/i,
        /\bother folders?\b/i,
        /\bfiles? (?:that|which) (?:aren['’]t|are not|isn['’]t) yours\b/i,
        /\b(?:your|the|this) diff\b/i,
        /\bchanged files\b/i,
        /\bfiles of (?:other|another|a different)\b/i,
      ),
      /\b(?:chang(?:e|es|ing|ed)|files?|modif\w+|delet\w+|revert|undo|remove|out|commits?|touch\w*|yours|includ\w+|in here|part of|in (?:this|the|your) (?:pr|pull request))\b/i,
    ],
    rules: [],
    meaning: 'The pull request changes files of other connectors, which is to be undone.',
  },
  {
    id: 'exists-already',
    about: [
      anyOf(
        /\balready (?:exists?|available|built|published)\b/i,
        /\balready (?:an?|have (?:an?|this|one)) (?:\w+ )?(?:connector|one)\b/i,
        /\bconnector\b.{0,30}\bname\b.{0,12}\bexists?\b/i,
        /\bthere is an? (?:[\w ]{0,60})connector\b.{0,60}\balready\b/i,
        /\banother publisher\b/i,
        /\bin the catalog\b/i,
        /\bname is (?:already )?taken\b/i,
        /\bname (?:clashes|collides|conflicts)\b/i,
        /\bduplicates? the existing\b/i,
        /\bextend that one\b/i,
        /\bhas a certified connector\b/i,
        /\bexisting (?:microsoft|certified|official) connector\b/i,
      ),
    ],
    rules: [],
    meaning: 'There is a connector for this service in the catalog already.',
  },
];
