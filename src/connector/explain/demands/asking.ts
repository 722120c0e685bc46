/** The words with which people ask for a change, politely, plainly or by saying what is wrong. */
import { anyOf } from '../any-of';

/** Where a word stands is said once: alone, and with its neighbours. */
const words = (...parts: readonly string[]) => new RegExp(`\\b(?:${parts.join('|')})\\b`, 'i');
const starting = (...parts: readonly string[]) => new RegExp(`^(?:${parts.join('|')})\\b`, 'i');

/** "could this field be named …", "should the title not be in title case" */
const couldBe = anyOf(
  /\b(?:can|could|should|would|shouldn['’]t|couldn['’]t) (?:this|these|the|that|those|it)\b[^?]*\bbe (?:made|put|set|kept|left|\w+(?:ed|en|ut|wn))\b/i,
  /^(?:can|could|should|would|might|shouldn['’]t|couldn['’]t) (?!i\b|we\b|you\b|[^?]*\bbe (?:used|shared|started|tested|deployed|called|done|found|run|able|published|installed|created|merged|reviewed|approved)\b)[^?]{1,60}\bbe (?:please )?['"]?(?:more|shorter|longer|in|of|an?|required|optional|internal|advanced|important|consistent|plural|singular|unique|the same|\w+ case|made|put|set|kept|left|\w+(?:ed|en|ut|wn))\b[^?]*\?/i,
);

/** Somebody points at a line and says how it is to be. */
const pointing =
  /^(?:this|that|these|those|it) (?:should|must|needs? to|has to|ought to)(?: really| probably| also)?(?: not|n['’]t)? be\b/i;

/** What is forbidden, whoever says so and whatever stands beside it. */
export const forbids = anyOf(
  /\b(?:is|are) (?:not|never|no longer) (?:allowed|permitted|accepted|acceptable)\b(?! (?:here )?yet)/i,
  /\bmust(?: not|n['’]t) (?:be|have|contain|use)\b/i,
);

/** Somebody says of a line, wherever in his sentence, that it is to be another one. */
export const another =
  /\b(?:this|that|it|these|those)(?: \w+)? (?:should|must|needs? to|has to|have to) (?:\w+ )?be (?:\w+ )?(?:changed|replaced|updated|corrected|renamed|modified|removed|moved)\b/i;

/** What asks somebody to do something. */
export const polite = [
  words(
    'please',
    'pls',
    'plz',
    'kindly',
    '(?:can|could|would|will) you',
    'may i ask you',
    '(?:can|could|should) we',
    'unable to proceed',
    "i(?:['’]d| would) (?:also |rather |just |probably |simply )?(?:hide|mark|make|set|rename|drop|remove|replace|shorten|split|call|name|change|turn|move|cut|leave out)",
    "(?:i|we)(?: would|'d|’d)? (?:\\w+ly |also |just |still )?(?:suggest|recommend|request|advise|advocate|prefer)(?:ed)?",
    '(?<!which )we (?:need|require)',
    'request(?:ed|s)? you to',
    'we (?:kindly |always |usually |normally |generally )?ask (?:(?:that )?you|that|all|every\\w*|authors|publishers|to)',
    'you (?:can|may|could) (?:also |just |simply )?(?:delete|remove|replace|change|rename|update|drop|shorten|provide the value)',
    'you (?:need to|have to|will have to|should|must|(?:may|might) want to)',
    'you are (?:requested|required|expected|advised) to',
    "let['’]s (?!(?:discuss|talk|chat|meet|schedule|see|wait|take|sync|hope|plan|connect|have a)\\b)",
    '(?:is|would) it (?:be )?possible to (?:add|remove|delete|change|rename|update|replace|shorten|provide)',
    'any chance',
    'would it make sense',
    '^(?:would )?(?:suggest|recommend|propose)',
    '(?:would|do) you mind',
  ),
  couldBe,
] as const;

/** Plain words at the beginning of a sentence. */
const imperatives = starting(
  'add|remove|delete|update|change|fix|replace|provide|rename|correct|use|include|fill|shorten|specify|set|resolve',
  'move|define|describe|format|capitali[sz]e|avoid|revert|keep|mark|follow|submit|consider|designate|expand|extend',
  'clarify|rephrase|reword|rewrite|restore|undo|align|reduce|trim|attach|convert',
  'drop|bump|rebase|squash|verify|(?:create|open|raise) an? (?:new|separate)|make (?:sure|this|these|the|it)|ensure|double[- ]check',
);

/** What is wrong with something. */
const faults = words(
  'missing|lack(?:s|ing)?|omits?|absent',
  'incorrect(?:ly)?|wrong(?:ly)?|invalid|broken|vague|unclear|unnecessary|inconsistent|misleading|confusing|ambiguous',
  'redundant|superfluous|outdated|misspelled|misspelt|misaligned',
  'anti-?pattern|bad practice|placeholders?|404|left[- ]?over|duplicated|conflicts with',
  '(?:is|are) still (?:an?|the|not|missing|empty|default|set|there|present|in|using)|could use (?:an?|some|more|better)|exceeds?|repeats?|identical to',
  '(?:is|are) (?:just |exactly |only )?the same as (?:the |its |their )?(?:summar|name|title|description|operation|propert|parameter)\\w*|(?:has|have|with) no',
  'too (?:long|short|large|small|generic|vague)',
  'better|instead of|rather than|no longer',
  "(?:does|do|would)(?:n't| not) make (?:much )?sense",
  'still (?:shows?|showing|fails?|failing|has|have|missing|contains?|says?|mentions?|references?|documents?|lists?|describes?)',
  '(?:has|have) non[ -]?\\w+ char\\w*',
  'looks? (?:incorrect|wrong|off|odd|strange|more like|like an? (?:typo|mistake))',
  'copy[- ](?:and[- ])?paste (?:error|mistake)',
  "you(?: have|’ve|'ve)? (?:not|forgot(?:ten)?|missed|only)\\b",
  "you(?: are|’re|'re) still",
  'should(?: be)? converted to',
);

/** What somebody expects. */
const expectations = words(
  "must|should|shall|needs?|(?:must|should|need)n't|have to|has to|had to|requires?|required|ensure|make sure",
  "cannot|can't|not (?:allowed|sufficient|required|needed|necessary|valid)|don't (?:allow|accept|need|see)|doesn't seem",
  'unable to|avoid',
  "is not|isn't|are not|aren't|does not|doesn't|do not|don't",
  '(?:is|are) expected to',
  "(?:would|'d|’d|might) be (?:better|good|great|nice|nicer|helpful|useful|preferable|ideal)",
  'consider|ideally|preferred|how about|what about',
  "won't be (?:necessary|needed)",
  '(?:can|could) be (?:removed|deleted|shortened|simplified|replaced|changed|renamed|dropped|omitted|left out|applied)',
  'only\\b.{0,60}\\b(?:allowed|accepted|permitted)',
);

const counted =
  "there(?:'s| is| are|’re) (?:a |an |no |some |many |several |few |(?:a )?couple of |still |more |minor |\\d+ (?:places|occurrences|instances) )*(?:swagger |validation |check |missing |extra |typographical |spelling )?(?:typos?|errors?|slips?|mistakes?|syntax|extra|conflicts?|duplicates?|spaces?|files?|folders?)";

/** A word and how it is spelled, or that it is misspelled. */
export const correction =
  /^\W*(\w{2})\w{2,}\W{0,2} ?(?:->|=>|→) ?\W{0,2}\1\w{2,}\W*(?:$| (?:in|here|everywhere|throughout|also)\b)/i;
const mistakes = new RegExp(
  `^(?:typo|spelling|wording|indentation|naming)s?(?: (?:in|here|mistakes?|errors?|issues?|looks|should|is)\\b|:| ?["'\`]|$)|${correction.source}`,
  'i',
);

/** What begins like a point of a review: the fault first, or the comment above once more. */
const points = anyOf(
  /^(?:wrong|incorrect) (?:type|format|name|value|case|order)\b/i,
  /^(?:same (?:comment|here|issue|thing|for|applies)|(?:this )?(?:also )?applies to|ditto)\b/i,
  /^no (?:\w+ ){0,2}(?:schemas?|descriptions?|summar(?:y|ies)|labels?|titles?|tooltips?|operation ?ids?|contact|readme|x-ms-[\w-]+)\b(?=\W*$|\s+(?:here|for|on|in|is|are|given|provided|defined|found|present|at)\b)(?!.*\b(?:needed|required|necessary|changes?)\b)/i,
  /\b(?:to me|imo|imho)\b\W*$/i,
  /^better (?:to|use)\b/i,
);

/** What programs write that review: a finding about one place, in a whole sentence. */
const findings = [
  anyOf(
    /['"][^'"]{1,40}['"] should (?:be|read) ['"]/i,
    /\bshould be (?!used|done|called|preferred).{1,40} instead of\b/i,
    /\b(?:contains?|has) an? (?:typo|spelling)/i,
  ),
  words(
    '(?:is|are) (?:not|never) (?:included in|defined in|listed in|part of)',
    'defined but (?:is |are )?(?:never|not) used',
    'points? to an? (?:localhost|local|test|dev|development|staging)',
    '(?:includes?|contains?) the (?:word|name|term)s?',
    '(?:is|are) set to the default',
    'inconsisten(?:cy|cies) (?:between|in)',
  ),
  /^(?:duplicated? (?:keys?|members?|entr(?:y|ies)|operations?|parameters?|paths?)|unused (?:definitions?|parameters?|schemas?|propert(?:y|ies))|typos? in|missing trailing)\b/i,
  /^(?:this|these) (?:operation|action|trigger|parameter|property|field|schema|response|description|summary|title)s? (?:lacks?|(?:is|are) missing|(?:has|have) no|needs? (?:a|an|to)|does(?: not|n['’]t) (?:have|match|say))\b/i,
] as const;

/** What says what is wrong, or how it is to be. */
export const plain = [
  expectations,
  faults,
  imperatives,
  words(counted, '(?:is|are) empty', 'one more (?:\\w+ ){0,2}(?:error|issue|comment)', 'might be\\b.*\\berrors?'),
  words(
    '(?:contains?|includes?|has|have) (?:an? |some |the )?(?:conflicts|extra|unnecessary|wrong|invalid|duplicate|special|typos?|spelling|empty|restricted|white ?space)',
    'seems? (?:to be )?(?:vague|generic|incorrect|wrong|missing|incomplete|too|not|like)',
    'below (?:\\w+ ){0,2}errors?',
  ),
  words(
    'do you (?:really )?need|do we (?:really )?need to (?:specify|have|keep|add|set|define|expose)',
    'are (?:these|those|they) (?:required|needed|used|intentional)',
    'are you (?:\\w+ )?aware',
    'is (?:this|it|that)(?: \\w+)? (?:intentional|intended|expected|required|needed|optional|mandatory|correct|used)',
  ),
  /^\w+ needed (?:in|here|for|between)\b|^(?:empty|extra|duplicated?|unused|double)\b(?=.{1,40}$)/i,
  mistakes,
  points,
  ...findings,
] as const;

/** What asks for the reason of something in the files, which is a way to say that it should be otherwise. */
const reason = anyOf(
  /\b(?:(?:any|a|the|is there an?) (?:\w+ )?reason (?:to|for|why|behind|you|that)|(?:explain|clarify|know) why)\b/i,
  /\bwhy (?:no|not|is|are|do|does|did|has|have|isn't|aren't|doesn't|don't)\b/i,
  /\bwhat (?:does|do|is|are) .{1,40}\b(?:mean|stand for|used for)\b/i,
);

/** What people ask each other, of what there is and how others do it. Nothing has to be done to the files. */
export const asksAround =
  /^(?:(?:is|are) there (?:going to be|more to|any (?:docs|documentation|guidance|plans?|ways?)|a (?:way|plan|nicer|better))|what do (?:you|people|folks|others)|how do (?:you|people|others)|could (?:some|any)(?:one|body)|could (?:the|your) (?:docs?|documentation|page|article)s?|does (?:any|some)(?:one|body)|has any(?:one|body)|why does (?:the|this) (?:page|tab|button|designer|portal|action) (?:say|show))\b/i;

/** An author asks for the reasons of what happens to him. */
const own = /\b(?:my|our|i|we|me|error|fail\w*|return\w*|get(?:s|ting)?|work\w*|happen\w*|question\w*|reject\w*)\b/i;

export function asksForReason(sentence: string): boolean {
  return reason.test(sentence) && !own.test(sentence.replace(/\b(?:do|did) we (?:need|have|want)\b|\blet us\b/gi, ''));
}

/** The marks of a reviewer before a comment. */
export const reviewMark =
  /^\W*(?:nit(?:pick)?|suggestion|todo|typo|blocker|blocking|must[- ]fix|minor)\b(?: ?\([^)]*\))?\W{0,3}:\W*/i;

/** What asks somebody directly, where words are used that stand everywhere. */
export const request = [
  words(
    'please|pls|plz|kindly',
    '(?:can|could|would|will) you',
    'may i ask you',
    '(?:can|could) we',
    "(?:i|we)(?: would|'d|’d)? (?:\\w+ly |also |just |still )?(?:suggest|recommend|request|advise|advocate)",
    'request(?:ed)? you to',
    'we (?:kindly |always |usually |normally |generally )?ask (?:(?:that )?you|that|all|every\\w*|authors|publishers|to)',
    '(?:is|would) it (?:be )?possible to',
    "(?:it|that|this)(?:'d|’d| would) be (?:great|nice|good|helpful|better|appreciated)",
    'needs? more (?:details?|context|information)',
  ),
  couldBe,
  pointing,
  another,
  points,
  ...findings,
  starting(
    'add|remove|delete|update|change|fix|replace|provide|rename|correct|shorten|resolve|revert|designate|undo|restore|mark .{1,30} as',
  ),
  words(
    "there(?:'s| is| are|’re) .*(?:errors?|issues?|warnings?|missing spaces?)",
    'below (?:\\w+ ){0,2}errors?',
    'one more',
  ),
  anyOf(
    /^\w+ needed (?:in|here|for|between)\b/i,
    /\bsays .{1,30} instead of\b/i,
    /\breasons? (?:to|for|why|behind)\b/i,
    /\b(?:explain|know) why\b/i,
    /\bwhat does .{1,40} mean in the\b/i,
    /\bmake sure (?:to |that |you )*(?:cover|address|resolve|fix|apply|update)\b/i,
    /\banti-?pattern\b/i,
    /\byou should (?:either |rather |also )?(?:change|rename|replace|make|split|move)\b/i,
  ),
  mistakes,
] as const;
