/** How people speak in reviews: what asks for something, and what only talks. */
import { anyOf } from '../any-of';
import { asksAround, asksForReason, forbids, plain, polite, request, reviewMark } from './asking';

const contains = (patterns: readonly RegExp[], sentence: string) => patterns.some((words) => words.test(sentence));

/** What stands before a sentence and is not of it: to whom it is said, the number of a point, a word that goes on. */
const openings = [
  /^[^\w@`"']*(?:\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)[.)]\s*)?/i,
  /^(?:hi|hello|hey|dear|note|fyi)\b(?: (?:all|team|partner))?[\s,:!]*/i,
  /^(?:@[\w-]+[\s,:]*)+/,
  /^(?:and|also|additionally|so|but|then|moreover|furthermore|lastly|finally|besides|however|unfortunately|again|otherwise|similarly|likewise|if (?:so|yes|not|no)),?\s+/i,
  /^(?:sorry (?:to|for|but)\b[^,]{0,40}|(?:one|two|just one|a) (?:more |last |small |final )?(?:thing|point|note|question|remark)s?|last but not least|to be honest|reminder|btw|by the way|imo|imho|ps|careful|attention|as a rule|quick note|generally|overall|in general|first(?:ly)?|second(?:ly)?|third(?:ly)?)[,:]\s+/i,
  /^as (?:i|we) (?:already )?(?:mentioned|said|noted|wrote)\b[^,]{0,40},\s*/i,
  /^i (?:can )?(?:still |also |just )?(?:see|saw|noticed?|think|believe|feel)(?: that)?,? (?=\S+(?: \S+){0,8} (?:still|missing|should|must|needs?|is not|are not|isn't|aren't|(?:does|do)(?:n't| not)|could be)\b)/i,
] as const;

/** A sentence without what it is addressed to, without thanks at its end, and without addresses of pages. */
export function plainSentence(sentence: string): string {
  let rest = sentence
    .replace(
      /^(\W*(?:@[\w-]+\W+)*)i (?:do not|don['’]t|can['’]t|can ?not|couldn['’]t) (?:see|find) (?:any |an? |the )?(?=(?:[\w-]+ ){0,2}(?:descriptions?|summar(?:y|ies)|schemas?|labels?|responses?|titles?|tooltips?|operation ?ids?|x-ms-\w+|read ?me|contact)\b(?!.*\b(?:my|our|flow|app|portal|designer)\b))/i,
      '$1missing ',
    )
    .replace(/\[([^\]]*)\]\([^)\s]*\)?/g, '$1')
    .replace(
      /^\W*(?:all|everything|looks?)(?: is| looks)? (?:good|fine|ok|great)\b[^,:;]{0,25}?\b(?:but|except(?: for)?|besides|apart from)\b/i,
      'still',
    )
    .replace(/<?https?:\/\/[^\s>)]*>?/g, ' ');
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const opening of openings) rest = rest.replace(opening, '');
  }
  return rest
    .replace(/[,;–-]?\s*\b(?:many )?(?:thanks|thank you)(?: in advance| a lot| so much| again)?[\s!.:)]*$/i, '')
    .trim();
}

/** What authors ask for: help, an answer, a look. Nothing has to be done to the files. */
const favour =
  /\b(?:please|pls|kindly|(?:can|could|would|will) you|(?:can|could|would|will) (?:you|someone|anyone)(?: please| kindly)?|you (?:can|may))\s+(?:also\s+)?(?:help|advise|guide|let (?:me|us) know|(?:have|take) (?:a|another) (?:\w+ )?look|have (?:someone|somebody)|merge|approve|find|suggest|clarify|explain|confirm|see (?=[^.]*\b(?:screen ?shots?|attach\w*|pictures?)\b)|contact|recommend|reach out|feel free|see our|wait|share|note|reply|tell|say|assist|(?:give|send|show|provide) (?:me|us)|(?:re-?)?(?:review|check))\b/gi;

/** With these words a look or an answer means work. */
const aboutFindings =
  /\b(?:errors?|warnings?|comments?|feedback|fix|resolve|correct|address|break(?:s|ing)?|affected|existing (?:flows?|users|customers)|confirm (?:this|these|that this) changes?)\b/i;

/** What was done already, what is praised, and what authors say of themselves. */
const talks = anyOf(
  /^no\b(?=\W*$|[,.;:!]| (?!(?:\w+ ){0,2}(?:schemas?|descriptions?|summar(?:y|ies)|labels?|responses?|titles?|tooltips?|operation ?ids?|contact|readme|icon|x-ms-[\w-]+)\b))/i,
  /^(?:yes|ok|okay|sure|yep|for sure|done)\b/i,
  /\b(?:my bad|my mistake|sorry|oops|ignore|thanks|thank you|congratulations|lgtm|looks? good|well done|(?<!\bbe )(?:approved|resolved|done|fixed)|i|i've|i'm|we've|we have|we're|we are|we will|we had|we did|we made|our)\b/i,
  /\b(?:has|have|was|were|been) (?:been )?(?:added|removed|updated|changed|fixed|replaced|corrected)\b/i,
  /^hope(?:fully)?\b/i,
  /^(?:looked|tested|tried|checked)\b/i,
  /^(?:added|updated|removed|fixed|changed|replaced|renamed|corrected|moved|created|deleted)\b/i,
  /^(?:fix|feat|chore|docs|refactor|test|build|ci|style|perf)(?:\([^)]*\))?!?:/i,
  /^fix(?:es)? (?:an? |the )?(?:issue|bug|problem)s?\b/i,
);

/** What authors ask about their own work, and what the template of a pull request makes them say. */
const asksBack = anyOf(
  /\b(?:do|should|shall|must|did|am|have) (?:i|we)\b/i,
  /^(?:where|when|who|which) (?:should|can|do|does|could)\b.*\?/i,
  /^do(?:es)? (?:the|an?|any\w*) .*\b(?:have|need) to\b.*\?/i,
  /^(?:could|can|may) i\b/i,
  asksAround,
  /\bfor me\W*$/i,
  /^is (?:the|an?) [^?]*\b(?:required|needed|mandatory|necessary) (?:for|when|to|in|with)\b.*\?/i,
  /\bi (?:attest|confirm|validated|am not (?:able|sure)|guess|don't|do not|can't|cannot|was|get|got|have)\b/i,
  /\bplease (?:help|advise)\b/i,
  /\bhow (?:to|do|can)\b/i,
  /\bwhat (?:else|do|does|is)\b/i,
);

/** What is so under a condition is told, and not asked for. */
const supposes = /^(?:if|when|unless|once|whenever)\b/i;

/** What a reviewer says of his own comments. */
const ownComments =
  /\b(feedback|comments?|suggestions?) (?:that )?i(?:'ve| have)? (?:provided|left|added|given|made|mentioned)\b/gi;

/** What an author says before he asks for a look. */
const ownReport = anyOf(
  /\b(?:do|should|shall|did) (?:i|we)\b(?! (?:really )?need to (?:specify|have|keep|add|set|define|expose))/i,
  /\bhow (?:to|do|can)\b/i,
  /\bi (?:attest|confirm)\b/i,
  /^(?:no(?=\W*$|[,.;:!]| (?:breaking|changes?|new|i|it|the)\b)|done|fixed|when submitting|(?:please )?let (?:me|us) know if|to (?:use|get|run|install|connect)\b)/i,
);

/** Who is kept from something, or asks whether he is, forbids nothing. */
const forbidden = /\b(?:i|my|me|am|was|were)\b|\?\s*$|\b(?:error|message|says|returns?|because|since)\b/i;

/** Whether a sentence asks somebody to change something. */
export function asksForChange(sentence: string): boolean {
  if (/^(?:fix|feat|chore|docs|refactor|test|build|ci|style|perf)(?:\([^)]*\))?!?:/i.test(sentence)) return false;
  if (reviewMark.test(sentence) || (asksForReason(sentence) && !asksAround.test(sentence))) return true;
  const said = sentence.replace(ownComments, '$1');
  const rest = aboutFindings.test(said) ? said : withoutFavours(said);
  if (ownReport.test(sentence)) return false;
  if (contains(polite, rest)) return true;
  if (/\bdo we (?:really )?need to\b/i.test(sentence)) return true;
  if (forbids.test(said) && !forbidden.test(said)) return true;
  return !supposes.test(sentence) && !asksBack.test(said) && contains(plain, rest) && !talks.test(rest);
}

function withoutFavours(sentence: string): string {
  const rest = sentence.replace(favour, ' ');
  return rest === sentence ? rest : rest.replace(/\b(?:please|thanks?)\W*$/i, '');
}

/** Whether somebody is asked to do something, and not told how something is. */
export function isRequest(sentence: string, isAddressed: boolean): boolean {
  return isAddressed || reviewMark.test(sentence) || contains(request, sentence) || isShortReason(sentence);
}

/** A question for the reason, as it is written beside a line. */
function isShortReason(sentence: string): boolean {
  return sentence.length <= 90 && sentence.endsWith('?') && asksForReason(sentence);
}

/** Whether a sentence says that points follow which are to be dealt with. */
export function announcesPoints(sentence: string): boolean {
  return (
    /:\W*$/.test(sentence) &&
    /\b(?:fix|address|resolve|chang(?:e|es)|correct|updat(?:e|es)|missing|comments?|issues?|errors?|feedback|findings|points)\b/i.test(
      sentence,
    ) &&
    (contains(polite, sentence) || /\bfollowing\b/i.test(sentence)) &&
    asksForChange(sentence)
  );
}

/** Words of who tells what happened to him while he used a connector: when it began, how it went on, what he tried. */
const narrates = anyOf(
  /\b(?:ever since|since (?:yesterday|today|monday|tuesday|wednesday|thursday|friday|last (?:week|month|night)|the (?:update|release|upgrade))|(?:can(?:['’]t|not)|could(?: not|n['’]t)) [^.]{1,60}\bany ?more|all of a sudden|suddenly|out of nowhere|(?:an|two|some) hours? later|took (?:me|us)|turned out|(?:it )?turns out|used to work|worked (?:fine|until|before|for)|stopped working|goes silent|for the record)\b/i,
  /\b(?:works?|runs?|fine|ok(?:ay)?) (?:well |fine )?in (?:dev|development|the (?:dev|test) (?:environment|tenant))\b/i,
  /\b(?:the )?same (?:call|request|connector|flow|connection) (?:works|runs|is fine)\b/i,
  /\b(?:I|we) can(?:['’]t|not| not) (?:save|run|see|use|select|pick|open|create|find) (?:an?|any|the|my|our|it|them|those)\b/i,
  /\bI['’]d rather (?:fill|have|keep|not)\b/i,
  /\b(?:I['’]m|we['’]re) (?:stuck|lost)\b|\bwhat would you do\b|\b(?:anyone|anybody)\?\s*$|\bdo(?:es)? any(?:one|body)\b|\bis it really (?:so|true)\b|\bdo I (?:put|enter|use|need|have)\b/i,
);

/** Whether a text tells what happened to somebody, and asks for nothing. */
export function isNarrated(texts: readonly string[]): boolean {
  return texts.some((text) => narrates.test(text)) && !texts.some((text) => contains(polite, text));
}

/** Whether a sentence defends what was found. Then the others beside it ask for nothing. */
export function isDefence(sentence: string): boolean {
  return (
    /\b(?:(?:this|that|it) is|these are) (?:intentional|intended|by design|on purpose)\b|\bintentionally\b|\bby design\b/i.test(
      sentence,
    ) && !sentence.endsWith('?')
  );
}

/** Whether somebody tells that he has found the cause himself. Then what he tells of it asks for nothing. */
export function isSolved(sentence: string): boolean {
  return /^(?:(?:ok(?:ay)?|never ?mind|update|edit|solved)\W+)*(?:i |we )?(?:(?:have |['’]ve )?(?:found|figured|solved|got) (?:it|the (?:cause|reason|problem|issue|culprit))(?: out)?\b|(?:it )?works? (?:now|again)\b|solved\b|never ?mind\b)/i.test(
    sentence,
  );
}

/** Whether somebody says that he has understood and will do it. */
export function isPromise(sentence: string): boolean {
  return anyOf(
    /^(?:(?:ok(?:ay)?|sure|yes|yep),? )?(?:i )?will (?:fix|change|do|correct|add|update|remove)\b.{0,30}$/i,
    /^(?:right|ah|oh|understood|got it|i see|you(?:['’]re| are) right|true)[,.!](?!.*\bplease\b)/i,
    /\b(?:i['’]ll|i will) (?:fix|change|correct|add|update|remove|deprecate|replace|rename|move)\b/i,
    /^let me (?:do|fix|change|add|update|remove)\b/i,
  ).test(sentence);
}

/** Whether a sentence says what is asked for in the one beside it, and is no talk. */
export function canExplain(sentence: string): boolean {
  const rest = sentence
    .replace(
      /^i (?:can ?not|can['’]t|(?:do not|don['’]t|still) see|(?:can )?see|saw|noticed|find|count(?:ed)?|got|found)\b/i,
      '',
    )
    .replace(/\bour (?:build|checks?|pipelines?|validat\w+|rules?|guidelines?|standards?|tools?)\b/gi, 'the check');
  return !talks.test(rest) && !asksBack.test(rest);
}

/** What a tool prints is not in anybody's own words. */
const printed = anyOf(
  /##\[/i,
  /\{\s*\w+\s*:/i,
  /::(?:error|warning)\b/i,
  /\bvalue ?path\b/i,
  /^\W*error ?code\s*[:=]\s*[\w-]+\W*$/i,
  /^\W*(?:Convert(?:From|To)|Get|Set|New|Invoke|Import|Export|Test|Add|Remove|Connect|Out|Start|Compress|Expand)-[A-Z]\w+ ?: /,
  /\b(?:error|warning|fatal|critical)\b(?: \d+)?\s*[:\]]/i,
  /["'}\]]\s*:\s*["'{[]/i,
  /\b[A-Z]\w+(?:Error|Exception|Failed|Failure)\b/i,
  /\b[0-9a-f]{8}-[0-9a-f]{4}-/i,
  /\bline \d+,? (?:position|column)\b/i,
  /\b(?:workflow|template) (?:operation|action|validation)\b/i,
);

/** A member of a file that a person cites in the middle of what he asks. */
const citedMember = /["'][$\w -]{1,40}["']\s*:\s*(?:["'][^"'{}\n]{0,120}["']|\{\s*\}|\[\s*\]|true\b|false\b|\d+)/g;
const prose = /[a-z]{2,}\W{1,2}[a-z]+\W{1,2}[a-z]+/i;
/** Code in the middle of a line. */
const inlineCode = /`[^`\n]{1,80}`/g;
const asksInProse =
  /^\W*(?:@[\w-]+\W+)?(?:[^\s{}[\]:]+ ){6}.*\b(?:please|kindly|(?:can|could|would|may|should) (?:you|i|we|this|the))\b/i;

/** Whether a line comes from a tool and not from a person. */
export function isPrinted(line: string): boolean {
  if (!printed.test(line)) return false;
  const rest = line.replace(inlineCode, ' ').replace(citedMember, ' ');
  if (rest !== line && prose.test(rest) && !/[{}]/.test(rest) && !printed.test(rest)) return false;
  return /[{}]/.test(line) || !asksInProse.test(line) || printed.test(line.replace(citedMember, ' '));
}
