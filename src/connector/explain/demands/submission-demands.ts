/** What reviewers ask of what is handed in: files, packages, accounts for tests. No rule looks there. */
import { anyOf } from '../any-of';
import { correction } from './asking';
import type { Demand } from './demand';
import { readme } from './lexicon';

/** These stand before what is asked of the files. */
export const submissionDemands: readonly Demand[] = [
  {
    id: 'ownership',
    about: [
      anyOf(
        /\b(?:prov\w+|proof|show|confirm|evidence|document\w*)\b.{0,40}\b(?:own(?:s|er|ers|ership)?|rights?|permission|authori[sz]ed|allowed)\b.{0,40}\b(?:api|service|product|vendor|company|connector)\b/i,
        /\b(?:permission|consent|approval|authori[sz]ation) (?:of|from|by) (?:the |its )?(?:api |service )?(?:owner|vendor|company|provider)\b/i,
        /\bgave you (?:the )?permission\b/i,
        /\b(?:you|who) (?:do not|don['’]t|does not|doesn['’]t) own the (?:api|service|product)\b/i,
      ),
    ],
    rules: [],
    meaning: 'It is to be shown that you own the service, or that its owner lets you publish a connector for it.',
  },
  {
    id: 'offer',
    about: [
      anyOf(
        /\bpartner cent(?:er|re)\b.{0,60}\b(?:offers?|account|enrol\w*|submit\w*|submission)\b/i,
        /\b(?:offers?|submit\w*|submission|enrol\w*)\b.{0,60}\bpartner cent(?:er|re)\b/i,
        /\b(?:create|publish|submit|open|update|resubmit) (?:an?|the|your) offer\b/i,
      ),
    ],
    not: /\b(?:same|differs?|different|match\w*|folder)\b/i,
    rules: [],
    meaning: 'The connector is to be handed in for certification with an offer in Partner Center.',
  },
  {
    id: 'certification-notes',
    about: [
      anyOf(
        /\bnotes (?:for|to) (?:the )?(?:certification|reviewers?|testers?)\b/i,
        /\b(?:number|link|url|address|id) (?:of|to) (?:the|your|this) (?:pr|pull request)\b/i,
        /\b(?:pr|pull request) (?:number|link|url|id)\b/i,
      ),
    ],
    rules: [],
    meaning: 'What is handed in for certification is to name the pull request, in the notes for who certifies.',
  },
  {
    id: 'file-name',
    about: [
      anyOf(
        /\bfile names?\b/i,
        /\bname of (?:the|your) (?:swagger|file|definition|json)\b/i,
        /\brename\b.{0,40}\bapi(?:Definition|Properties)\b/i,
        /\bfiles? (?:is|are|(?:must|should|has to|have to) be) (?:called|named)\b/i,
      ),
    ],
    not: anyOf(readme, /\bparam|\bpropert(?:y|ies)\b|\bfields?\b|\binputs?\b/i),
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
    not: /\bwhat (?:has |was |is )?changed\b|\bbump\b/i,
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
    not: /\b(?:remove|delete|mask|dummy|read[- ]?me|placeholder|ur[li]s?|points? to)\b|\bhost\b/i,
    isCommon: true,
    isThing: true,
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
    id: 'zip',
    about: [
      /\bunzip(?:ped)?\b|\b(?:delete|remove|no) (?:the |that |your |this )?(?:zip|archive)\b|\bextract\b.{0,20}\b(?:zip|archive|files)\b/i,
    ],
    isCommon: true,
    rules: [],
    meaning: 'The files are to lie in the folder as they are, and not in an archive.',
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
    id: 'spelling',
    about: [
      new RegExp(
        `\\b(?:typos?|typographical|spell(?:ings?|ed|t)?|misspel\\w+|proofread|\\bs/\\w+/\\w|grammar|grammatical\\w*|punctuation|(?:extra|missing|double|two|trailing) (?:white ?)?spaces?|spaces? (?:is |are )?(?:needed|missing))\\b|${correction.source}|["'\`](\\w{2})\\w{2,}["'\`] (?:should|must|has to) (?:be|read) ["'\`]\\2`,
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
];
