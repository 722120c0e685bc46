/**
 * Errors that nobody has listed, told by the words that they are made of: those inside a code such as `AccessDenied`, and
 * those of a sentence that a program announces as an error. What the words say is all that is known of them.
 */
import type { OtherMessage } from './other-message';

export interface Family {
  /** What a code looks like. */
  readonly code: RegExp;
  /** What a sentence looks like. */
  readonly sentence: RegExp;
  readonly ofCode: OtherMessage;
  readonly ofSentence: OtherMessage;
}

function family(id: string, code: RegExp, sentence: RegExp, says: string, advice: string): Family {
  const message = (kind: string, meaning: string): OtherMessage => {
    return { id: `${kind}-${id}`, sentences: [], codes: [], meaning, advice, wraps: true };
  };
  return {
    code,
    sentence,
    ofCode: message('code', `The code says that ${says}.`),
    ofSentence: message('sentence', `A tool says that ${says}. The sentence is not in our lists.`),
  };
}

const readOn = 'Read what stands beside it; it names the thing that is meant.';
const cannot = "(?:can ?not|can't|could ?n[o']t|could not|unable to|failed to|not able to|error while|failure to)";

/** The first that fits counts. */
export const errorFamilies: readonly Family[] = [
  family(
    'rights',
    /unauthori[sz]ed|forbidden|accessdenied|denied|notauthorized|permission|privilege|authorizationfailed/i,
    /\baccess (?:is |was )?denied|\bnot (?:being )?(?:authori[sz]ed|permitted|entitled)\b|\b(?:is|are) not an? (?:\w+ )?(?:owner|member|admin\w*|co-?owner|licensed user)\b|unauthori[sz]ed|\bforbidden\b|\bpermissions?\b|\bprivileges?\b|\b(?:do|does)(?: not|n't) have (?:the |any |enough |sufficient )?(?:access|rights?|roles?)\b/i,
    'the account may not do this',
    'Ask for the role, or for the thing to be shared with you. The files are seldom the cause.',
  ),
  family(
    'token',
    /token.*(?:expired|invalid)|expired|authentication|credential/i,
    /\btokens?\b.*\b(?:expired|invalid|missing|not valid|revoked)|\bhas expired\b|\bis expired\b|\bsign in again\b|\b(?:authentication|log ?in|sign-?in|logon) (?:has )?(?:failed|error|required)|\bauthenticate\b|\b(?:issues?|problems?) getting an? (?:\w+ )?token\b|\bcredentials?\b|\bclient secret\b/i,
    'the sign-in is not accepted any more',
    'Sign in again, and make a new connection if it is one of a connector.',
  ),
  family(
    'time',
    /time(?:d)?out/i,
    /\btime(?:d)?[- ]?out\b|\btook too long\b|\bdid(?: not|n't) (?:receive|get) an? (?:\w+ )?(?:response|answer|reply)\b|\bdid(?: not|n't) (?:respond|answer|reply)\b|\bdeadline exceeded\b/i,
    'something took too long',
    'Try again, and fetch less at a time.',
  ),
  family(
    'connect',
    /connection(?:refused|reset|failure|closed|aborted)|unreachable|hostnotfound|networkerror|communicationproblem/i,
    new RegExp(
      `\\b${cannot} (?:\\w+ )?(?:connect|reach|establish|contact|communicate)|\\bconnections? (?:to [^.]{1,60} )?(?:was |is |has been )?(?:refused|reset|closed|aborted|terminated|terminations?|lost|forcibly)|\\bunreachable\\b|\\bnetwork[- ]related\\b|\\bnetwork error\\b|\\bis (?:either )?offline\\b|\\bE(?:CONN\\w+|NOTFOUND|AI_AGAIN)\\b|\\b(?:ssl|tls|certificate|handshake)\\b`,
      'i',
    ),
    'something could not be reached over the network',
    'Check the address, the network and its proxy; `host` has to be reachable from the internet.',
  ),
  family(
    'exists',
    /alreadyexists|exists|duplicate|conflict|notunique/i,
    /\balready (?:exists?|in use|been|defined|taken|registered|running|started|enabled|disabled|subscribed|active|added|created|connected|assigned|closed|open)\b|\bduplicated?s?\b|\b(?:must|should|has to) be unique\b|\bis not unique\b|\bmultiple times\b|\bconflicts?\b|\bmore than (?:one|once)\b/i,
    'something is there already, or is so already',
    readOn,
  ),
  family(
    'limit',
    /limit|quota|exceed|toomany|toolarge|toolong|throttl/i,
    /\bexceed(?:s|ed|ing)?\b|\btoo (?:many|large|long|big|short)\b|\b(?:rate|size|character|request) limit\b|\bquota\b|\bthrottl|\bmaximum (?:allowed )?(?:length|size|number)\b|\bat most\b/i,
    'a limit is reached',
    'Make less of it, or wait and try again.',
  ),
  family(
    'missing',
    /notfound|missing|doesnotexist|notexist|notregistered|required|unresolved|notdefined/i,
    new RegExp(
      `\\b(?:was|were|is|are|has been|be) ?(?:not|n't) (?:be )?(?:found|available|located|registered|recogni[sz]ed|installed|present|defined)\\b|\\b(?:could not|couldn't|cannot|can not|can't) be (?:found|located|resolved|retrieved|loaded|determined)\\b|\\bnot (?:been )?(?:found|defined|set up|configured)\\b|\\b(?:does|do|did)(?: not|n't) (?:exist|contain|have|include|match any)\\b|\\b(?:matches )?no (?:such|matching|valid|exports?)\\b|\\bno(?: \\w+){1,6} (?:found|detected|available|provided|specified|configured)\\b|\\bnon-?existent\\b|\\b${cannot} (?:\\w+ )?(?:find|locate|resolve|get|retrieve|fetch|load|download|open|access|determine)\\b|\\bmissing\\b|\\b(?:is|are) (?:a )?(?:required|mandatory)\\b|\\b(?:must|has to|should|needs? to) (?:be )?(?:provided?|specif(?:y|ied)|supplied|present|defined?|set|contain|include|have|exist)\\b|\\b(?:cannot|can not|can't|must not|may not|should not) be (?:an? )?(?:null|empty|blank|undefined)\\b|\\bis (?:null|empty|undefined|blank)\\b|\\bundefined\\b`,
      'i',
    ),
    'something is missing or cannot be found',
    readOn,
  ),
  family(
    'retired',
    /deprecated|retired|obsolete|endoflife|gone$/i,
    /\bdeprecat(?:ed|ion)\b|\bretired\b|\bobsolete\b|\bno longer (?:supported|present|available|maintained|valid|exists?|offered)\b|\bend of (?:life|support)\b|\bsunset\b/i,
    'something is old, and is or will be switched off',
    `Look for what takes its place. ${readOn}`,
  ),
  family(
    'blocked',
    /blocked|notallow|disallowed|disabled|restricted|violat/i,
    /\bblocked\b|\bnot allowed\b|\bdisallowed\b|\bdisabled\b|\brestricted\b|\bviolat(?:es?|ed|ion)\b|\bprohibited\b|\bnot (?:enabled|white-?listed|allow-?listed|on the (?:allow|white)-?list)\b|\bturned off\b/i,
    'something is not allowed',
    `Where it speaks of an environment, ask an administrator; otherwise: ${readOn.toLowerCase()}`,
  ),
  family(
    'server',
    /internal(?:server)?error|servererror|unavailable|unexpected/i,
    /\binternal (?:server )?error\b|\b(?:unexpected|unhandled|unknown|unspecified|server) (?:error|exception|failure)\b|\bsomething went wrong\b|\bsomething(?:'s| is) wrong\b|\btry again later\b|\bunavailable\b|\bcrash(?:ed)?\b|\bnon[- ]?recoverable\b|\b(?:one or more errors|an error(?: has)?) occurred\b/i,
    'the service stumbled',
    'Try again after some minutes.',
  ),
  family(
    'invalid',
    /invalid|notvalid|malformed|validation|badrequest|unsupported|notsupported|mismatch|parse|badformat|incorrect|conversionfailed/i,
    new RegExp(
      `\\bin(?:valid|correct|compatible)\\b|\\bonly\\b[^.]{2,60}\\b(?:is|are) (?:supported|allowed|accepted|permitted|valid)\\b|\\bnot (?:a )?(?:valid|supported|correct|compatible|expected|well-formed)\\b|\\bmalformed\\b|\\bmismatch(?:ed)?\\b|\\bunsupported\\b|\\bunrecogni[sz]ed\\b|\\bunexpected\\b|\\bunknown\\b|\\bvalidation (?:error|failed)|\\b(?:must|should|has to|have to) (?:be|match|begin|start|end|conform|point|use|equal)\\b|\\bexpected\\b|\\b${cannot} (?:\\w+ )?(?:parse|read|convert|deserialize|serialize|process|decode|validate|compile|evaluate|cast|render|import|understand)\\b|\\b(?:does|do|did)(?: not|n't) (?:match|conform|comply|support|fit)\\b|\\b(?:cannot|could not) be (?:parsed|read|converted|deserialized|processed|decoded|used|evaluated|applied|loaded|null)\\b|\\b(?:syntax|parse|parsing) error\\b|\\bwrong\\b`,
      'i',
    ),
    'something which was given to it is not accepted',
    `${readOn} Check the files here as well.`,
  ),
  family(
    'failed',
    /fail(?:ed|ure)?$/i,
    new RegExp(
      `\\b${cannot} \\w+|\\bfailed\\b|\\bfailure\\b|\\bdid(?: not|n't) succeed\\b|\\bunsuccessful(?:ly)?\\b|\\baborted\\b|\\berror (?:has )?occurr?ed\\b`,
      'i',
    ),
    'something did not work',
    `${readOn} If nothing does, the lines above and below may say why.`,
  ),
];

/** What says only that something failed. */
export const vaguestFamily = errorFamilies.at(-1);

/** A code beside a message, of which not even the words say anything. */
export const unlistedCode: OtherMessage = {
  id: 'code-unlisted',
  sentences: [],
  codes: [],
  meaning: 'A service answers with an error. Its code is not in our lists.',
  advice: 'Read the message beside the code; the documentation of the service may list it.',
  wraps: true,
};

/** An exception of a program, in words that say nothing to us. */
export const unlistedException: OtherMessage = {
  id: 'exception-unlisted',
  sentences: [],
  codes: [],
  meaning: 'A program stumbled over something that it was given, or over itself. Its words are not in our lists.',
  advice:
    'Check the files here first. If they are sound, update the program, and look for the sentence at its project.',
  wraps: true,
};

/** A line with a place as the official validator writes it, and words that no rule has. */
export const unlistedOfficial: OtherMessage = {
  id: 'official-unlisted',
  sentences: [],
  codes: [],
  meaning: 'The validator found something at this place. Its sentence is not in our lists.',
  advice: 'Read what it says, and check the place here: a rule of ours may name the same thing in other words.',
  wraps: true,
};

/** The same of the check of updates. */
export const unlistedChange: OtherMessage = {
  id: 'change-unlisted',
  sentences: [],
  codes: [],
  meaning: 'The check of updates found a change at this place that flows may notice. Its sentence is not in our lists.',
  advice: 'Compare the published version with the new one here; the comparison tells what each change does.',
  wraps: true,
};

/** A point in a list of the certification's own check. */
export const unlistedPoint: OtherMessage = {
  id: 'point-unlisted',
  sentences: [],
  codes: [],
  meaning: 'The automatic check of a submission names this point. Its sentence is not in our lists.',
  advice: 'Mend it, make the package anew and submit it again. Checking the package here may show the place.',
  wraps: true,
};
