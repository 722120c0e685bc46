/** What reviewers ask of the pull request and of what is handed in with it. No rule looks there. */
import { anyOf } from '../any-of';
import { correction } from './asking';
import type { Demand } from './demand';

/** These stand before what is asked of the files. */
export const submissionDemands: readonly Demand[] = [
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
    id: 'file-name',
    about: [
      /\bfile ?names?\b|\bname of (?:the|your) (?:swagger|file|definition|json)\b|\brename\b.{0,40}\bapi(?:Definition|Properties)\b/i,
    ],
    isCommon: true,
    rules: [],
    meaning:
      'A file is to have its usual name, such as `apiDefinition.swagger.json`, `apiProperties.json` or `readme.md`.',
  },
  {
    id: 'file-missing',
    about: [
      anyOf(
        /\b(?:missing|attach|upload|include|provide|add|submit|lacks|without)(?:ing)? (?:an? |the |your )?["'`]?(?:api ?properties|api ?definition|intro|script|swagger)(?:\.[\w.]+|["'`]? files?)\b/i,
        /\bfiles? (?:is|are|seems?) (?:still )?missing\b/i,
        /\bfiles are not as expected\b/i,
      ),
    ],
    not: /\b(?:to|in|into|from|of) (?:the |your )?["'`]?(?:api ?(?:properties|definition)|swagger)/i,
    rules: [],
    meaning:
      'A file that belongs to a connector is missing: the definition, `apiProperties.json`, or a text beside them.',
  },
  {
    id: 'same-as-submitted',
    about: [
      /\b(?:not (?:the )?same|same|(?:not|isn['’]t) (?:the one|what)|older|newer|differs?|different|differences?|changed|mismatch|does(?: not|n['’]t) match)\b/i,
      /\b(?:certified|(?:certification|isv|submission) (?:portal|studio)|in the portal|in the package|certified version|isv ?studio|partner center|live (?:version|connector)|published (?:version|connector)|you (?:have )?submitted|your submission|latest submission)\b/i,
    ],
    rules: [],
    meaning:
      'The files of the pull request differ from what was submitted for certification or is live. Both are to be the same.',
  },
  {
    id: 'test-account',
    about: [
      anyOf(
        /\b(?:test|testing|trial|demo|sandbox|validation) (?:account|user|users|credentials?|tenant|key|login|access|subscription)\b/i,
        /\btrial\b/i,
        /\b(?:credentials?|login|account|access|api keys?|keys?|user) (?:so that we|that we|(?:for|to) (?:the )?(?:test\w*|validat\w+|certification|us\b|sign in))/i,
        /\b(?:accounts?|login|credentials)\b.{0,30}\b(?:you gave|you sent|nobody|to try|we can (?:test|sign))/i,
        /\bhow can we (?:test|try|validate)\b/i,
        /\bwithout (?:an? )?(?:login|account|credentials)\b/i,
        /\baccount\b.{0,30}\b(?:locked|blocked|expired|disabled)\b/i,
        /\bto test with\b.{0,40}\b(?:key|account|user)\b/i,
        /\bneed an? (?:account|login|key|user)\b/i,
        /\b(?:keys?|accounts?|login|users?|credentials) you (?:supplied|gave|sent|provided|shared)\b/i,
        /\b(?:provide|give|send|share)\b.{0,15}\baccount\b/i,
      ),
    ],
    not: /\b(?:remove|delete|mask|dummy|read[- ]?me|placeholder)\b|\bhost\b/i,
    isCommon: true,
    rules: [],
    meaning:
      'The people who test are to get an account or a key that works, by the way that the certification team names.',
  },
  {
    id: 'package-address',
    about: [/\bSAS\b|\bblob (?:url|uri|link)\b/i],
    not: /\bpolicy\b/i,
    isCommon: true,
    rules: [],
    meaning:
      'The address of the package (the SAS link) is to be a new one that can be opened, and valid for long enough.',
  },
  {
    id: 'package-content',
    about: [
      anyOf(
        /\bpackage(?:s|\.zip)?\b/i,
        /\bintro\.md\b/i,
        /\bzip\b/i,
        /\b(?:flow|connector|wrong|managed|unmanaged) solutions?\b/i,
        /\bsolutions? (?:must|should|is|has)\b/i,
      ),
      /\b(?:missing|misses|lacks?|rebuil[dt]|re-?pack\w*|regenerate\w*|re-?create|nested|deep|level|only|two|one|isn['’]t|where|beside|sent|inside|root|contains?|wrong|managed|unmanaged|intro\.md|again|old|outdated|put|needs?)\b/i,
    ],
    not: anyOf(
      /\bread[- ]?me\b/i,
      /\bapi ?(?:properties|definition)\b/i,
      /\bunzip/i,
      /\bextract/i,
      /\bmissing (?:the )?["'`]?(?:intro|script)/i,
      /\bpackage name\b/i,
      /\bnuget\b/i,
      /\bnpm\b/i,
    ),
    isCommon: true,
    rules: [],
    meaning: 'The package is to be made anew, with the parts in the places that the page about submissions names.',
  },
  {
    id: 'zip',
    about: [/\bunzip(?:ped)?\b|\bextract\b.{0,20}\b(?:zip|archive|files)\b/i],
    isCommon: true,
    rules: [],
    meaning: 'The files are to lie in the folder as they are, and not in an archive.',
  },
  {
    id: 'folder',
    about: [
      anyOf(
        /\bfolders?\b/i,
        /\bdirector(?:y|ies)\b/i,
        /\b(?:these|files?|this|everything|they)\b.{0,20}\bin (?:the )?(?:repo |repository )?root\b/i,
        /\b(?:custom|certified|independent-publisher)-connectors\b/i,
      ),
      /\b(?:move|moved|rename|renamed|place|placed|put|wrong|inside|under|into|belongs?|located|create|named?|go|within|rather than|instead|structure|two folders|reason|why|root|live|belong|spaces?|should|must|match)\b/i,
    ],
    not: anyOf(
      /\bPkgAssets\b/i,
      /\bicons?\b/i,
      /\bsettings\.json\b/i,
      /\bonly your own\b/i,
      /\bother folders\b/i,
      /\bonly (?:three|two|these|the) files\b/i,
      /\bpackage\b/i,
      /\bzip\b/i,
      /\bread[- ]?me\b/i,
    ),
    rules: [],
    meaning: 'The files are to be in another folder of the repository, or the folder is to have another name.',
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
    not: /\bcertification test results\b|\b(?:see|refer|check)\b.{0,25}\bscreen ?-?shots?\b|\bscreen ?-?shots? below\b/i,
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
    id: 'spelling',
    about: [
      new RegExp(
        `\\b(?:typos?|typographical|spell(?:ings?|ed|t)?|misspel\\w+|proofread|\\bs/\\w+/\\w|grammar|grammatical\\w*|punctuation|(?:extra|missing|double|trailing) (?:white ?)?spaces?|spaces? (?:is |are )?(?:needed|missing))\\b|${correction.source}|["'\`](\\w{2})\\w{2,}["'\`] (?:should|must|has to) (?:be|read) ["'\`]\\2`,
        'i',
      ),
    ],
    isCommon: true,
    rules: [],
    meaning: 'A text has a mistake of spelling or grammar. No rule looks for these.',
  },
  {
    id: 'registration',
    not: /\bredirect|\breply|\bin your app\b|\bapp registration\b/i,
    about: [
      /\bregist(?:er|ration)\b|\bfill (?:out|in) (?:this|the|our) .{0,20}form\b/i,
      /\b(?:connectors?|forms?|publisher|company|partners?)\b/i,
    ],
    rules: [],
    meaning: 'The connector or its publisher is to be registered with the form of the certification team.',
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
