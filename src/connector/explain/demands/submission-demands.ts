/** What reviewers ask of the pull request and of what is handed in with it. No rule looks there. */
import { correction } from './asking';
import type { Demand } from './demand';

/** These stand before what is asked of the files. */
export const submissionDemands: readonly Demand[] = [
  {
    id: 'branch',
    about: [
      /\bbranch(?:es)?\b.*\b(?:conflicts?|up[- ]to[- ]date|sync|latest|merge|rebase)\b|\bconflicts?\b.*\b(?:branch|pr|pull request)|\b(?:pr|pull request|branch)\b.{0,20}\bconflicts?\b|\bconflict(?:s|ing)?\b.{0,30}\bfiles?\b|\bmerge conflicts?\b|\bresolv\w+\b.{0,25}\bconflicts?\b|\bconflicts?\b.{0,25}\bresolv\w+|\bconflicts? with (?:dev|main|master|the base)\b|\bconflicts? (?:must|need|have to|should)\b|\bbehind (?:dev|main|master)\b|\b(?:dev|master|main)["'`]?\b.{0,20}\binstead\b|\btarget\b.{0,30}\b(?:dev|master|main)\b|\bcommits behind\b|\bbase (?:this|it|your\b.{0,12}) on\b|\bretarget\w*\b|\b(?:against|onto|into|to|from|with) ["'`]?(?:dev|master)\b|\bsync\b.{0,20}\b(?:dev|fork|upstream|main)\b|\brebase\b|\bsquash\b|\b(?:base|target|dev|master|main) branch\b|\bfork(?:ed)?\b|\blocal repo(?:sitory)?\b/i,
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
      /\b(?:missing|attach|upload|include|provide|add|submit|lacks|without)(?:ing)? (?:an? |the |your )?["'`]?(?:api ?properties|api ?definition|intro|script|swagger)(?:\.[\w.]+|["'`]? files?)\b|\bfiles? (?:is|are|seems?) (?:still )?missing\b|\bfiles are not as expected\b/i,
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
      /\b(?:test|testing|trial|demo|sandbox|validation) (?:account|user|users|credentials?|tenant|key|login|access|subscription)\b|\btrial\b|\b(?:credentials?|login|account|access|api keys?|keys?|user) (?:so that we|that we|(?:for|to) (?:the )?(?:test\w*|validat\w+|certification|us\b|sign in))|\b(?:accounts?|login|credentials)\b.{0,30}\b(?:you gave|you sent|nobody|to try|we can (?:test|sign))|\bhow can we (?:test|try|validate)\b|\bwithout (?:an? )?(?:login|account|credentials)\b|\baccount\b.{0,30}\b(?:locked|blocked|expired|disabled)\b|\bto test with\b.{0,40}\b(?:key|account|user)\b|\bneed an? (?:account|login|key|user)\b|\b(?:keys?|accounts?|login|users?|credentials) you (?:supplied|gave|sent|provided|shared)\b|\b(?:provide|give|send|share)\b.{0,15}\baccount\b/i,
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
      /\bpackage(?:s|\.zip)?\b|\bintro\.md\b|\bzip\b|\b(?:flow|connector|wrong|managed|unmanaged) solutions?\b|\bsolutions? (?:must|should|is|has)\b/i,
      /\b(?:missing|misses|lacks?|rebuil[dt]|re-?pack\w*|regenerate\w*|re-?create|nested|deep|level|only|two|one|isn['’]t|where|beside|sent|inside|root|contains?|wrong|managed|unmanaged|intro\.md|again|old|outdated|put|needs?)\b/i,
    ],
    not: /\bread[- ]?me\b|\bapi ?(?:properties|definition)\b|\bunzip|\bextract|\bmissing (?:the )?["'`]?(?:intro|script)|\bpackage name\b|\bnuget\b|\bnpm\b/i,
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
      /\bfolders?\b|\bdirector(?:y|ies)\b|\b(?:these|files?|this|everything|they)\b.{0,20}\bin (?:the )?(?:repo |repository )?root\b|\b(?:custom|certified|independent-publisher)-connectors\b/i,
      /\b(?:move|moved|rename|renamed|place|placed|put|wrong|inside|under|into|belongs?|located|create|named?|go|within|rather than|instead|structure|two folders|reason|why|root|live|belong|spaces?|should|must|match)\b/i,
    ],
    not: /\bPkgAssets\b|\bicons?\b|\bsettings\.json\b|\bonly your own\b|\bother folders\b|\bonly (?:three|two|these|the) files\b|\bpackage\b|\bzip\b|\bread[- ]?me\b/i,
    rules: [],
    meaning: 'The files are to be in another folder of the repository, or the folder is to have another name.',
  },
  {
    id: 'screenshots',
    about: [
      /\bscreen ?-?(?:shots?|captures?)\b|\b(?:test|validation) evidence\b|\btest results?\b|\bworking flow\b|\b(?:flow|test) runs?\b|\bsuccessful runs\b|\bevidence\b|\bproof\b|\b(?:actions?|operations?)\b.{0,25}\b(?:working|shown|run)\b.{0,12}\b(?:in a flow|working)\b/i,
    ],
    not: /\bcertification test results\b|\b(?:see|refer|check)\b.{0,25}\bscreen ?-?shots?\b|\bscreen ?-?shots? below\b/i,
    rules: [],
    meaning: 'The pull request is to show pictures of operations that work in a flow.',
  },
  {
    id: 'pull-request-title',
    about: [
      /\b(?:pr|pull request)(?:'s|’s)? (?:title|name)\b|\btitle of (?:the|your|this) (?:pr|pull request)\b|\b(?:rename|retitle) (?:the|your|this) (?:pr|pull request)\b/i,
    ],
    rules: [],
    meaning: 'The pull request is to have another title: the name of the connector, and the kind of publisher.',
  },
  {
    id: 'pull-request-new',
    about: [
      /\b(?:new|separate|another|single|different|fresh|two|three) (?:pr|prs|pull requests?)\b|\bsplit\b.{0,30}\b(?:prs?|pull requests?)\b|\b(?:one|a single|1) connectors? (?:per|in|for each|in each)\b|\b(?:two|three|several|both|many) connectors? in\b|\bclose this\b.{0,40}#\d+|\b(?:close|re-?open|split)\b.{0,20}\b(?:pr|pull request)\b|\balready (?:submitted|raised|opened|have)\b.{0,20}\b(?:pr|pull request)\b/i,
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
      /\bcheck ?-?(?:lists?|box(?:es)?)\b|\bboxes\b|\b(?:pr|pull request) (?:template|description)\b|\bdescription of (?:the|your|this) (?:pr|pull request)\b/i,
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
      /\bonly\b.{0,60}\b(?:files?|changes|folders?)\b|\b(?:everything|anything|all) (?:that|which)\b.{0,20}\b(?:part|belong)|\b(?:files?|changes)\b.{0,60}\bonly\b/i,
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
      /\b(?:other|another|unrelated|different|existing) (?:people['’]s )?connectors?\b|\bunrelated (?:changes|files|stuff|things|folders?)\b|\bother folders?\b|\bfiles? (?:that|which) (?:aren['’]t|are not|isn['’]t) yours\b|\b(?:your|the|this) diff\b|\bchanged files\b|\bfiles of (?:other|another|a different)\b/i,
      /\b(?:chang(?:e|es|ing|ed)|files?|modif\w+|delet\w+|revert|undo|remove|out|commits?|touch\w*|yours|includ\w+|in here|part of|in (?:this|the|your) (?:pr|pull request))\b/i,
    ],
    rules: [],
    meaning: 'The pull request changes files of other connectors, which is to be undone.',
  },
  {
    id: 'exists-already',
    about: [
      /\balready (?:exists?|available|built|published)\b|\balready (?:an?|have (?:an?|this|one)) (?:\w+ )?(?:connector|one)\b|\bconnector\b.{0,30}\bname\b.{0,12}\bexists?\b|\bthere is an? (?:[\w ]{0,60})connector\b.{0,60}\balready\b|\banother publisher\b|\bin the catalog\b|\bname is (?:already )?taken\b|\bname (?:clashes|collides|conflicts)\b|\bduplicates? the existing\b|\bextend that one\b|\bhas a certified connector\b|\bexisting (?:microsoft|certified|official) connector\b/i,
    ],
    rules: [],
    meaning: 'There is a connector for this service in the catalog already.',
  },
];
