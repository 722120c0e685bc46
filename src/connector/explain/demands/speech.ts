/** How people speak in reviews: what asks for something, and what only talks. */

/** A sentence without what it is addressed to and without addresses of pages. */
export function plainSentence(sentence: string): string {
  return sentence
    .replace(/\[([^\]]*)\]\([^)\s]*\)?/g, '$1')
    .replace(/<?https?:\/\/[^\s>)]*>?/g, ' ')
    .replace(/^[^\w@]*(?:(?:hi|hello|hey|dear|note)\b[\s,:]*)?(?:@[\w-]+[\s,:]*)*/i, '')
    .trim();
}

const politeWords =
  /\b(?:please|pls|kindly|(?:can|could|would|will) you|may i ask you|(?:can|could) we|unable to proceed|i(?: would|'d)? (?:suggest|recommend)|we(?: would|'d)? (?:suggest|recommend|request|need|require)|you (?:can|may|could) (?:also |just |simply )?(?:delete|remove|replace|change|rename|update|drop|shorten)|you (?:need to|have to|will have to|should|must)|let's)\b|\b(?:can|could|should|would) (?:this|these|the|that|those|it)\b[^?]*\bbe \w+(?:ed|en|ut|wn)\b/i;

/** What authors ask for: help, an answer, a look. Nothing has to be done to the files. */
const favour =
  /\b(?:please|pls|kindly|(?:can|could|would|will) (?:you|someone|anyone)(?: please| kindly)?|you (?:can|may))\s+(?:also\s+)?(?:help|advise|guide|let (?:me|us) know|(?:have|take) a look|merge|approve|suggest|clarify|explain|confirm|contact|reach out|feel free|see our|wait|share|note|reply|tell|assist|(?:give|send|show|provide) (?:me|us)|(?:re-?)?(?:review|check))\b/gi;

/** With these words a look or an answer means work. */
const aboutFindings = /\b(?:errors?|warnings?|comments?|feedback|fix|resolve|correct|address|break(?:s|ing)?)\b/i;

/** Words that ask, or that say what is wrong. */
const asks =
  /\b(?:must|should|shall|needs?|(?:must|should|need)n't|have to|has to|had to|requires?|required|ensure|make sure|missing|lacks?|cannot|can't|not (?:allowed|sufficient|required|needed|necessary|valid)|don't (?:allow|accept|need|see)|doesn't seem|unable to|avoid|incorrect|wrong|invalid|broken|vague|unclear|unnecessary|too (?:long|short|large|small|generic|vague)|instead of|better|is not|isn't|are not|aren't|does not|doesn't|do not|don't|still (?:shows?|showing|fails?|failing|has|have)|there(?:'s| is| are|’re) (?:a |an |no |some |many |several |few |(?:a )?couple of |still |more )*(?:swagger |validation |check )?(?:typos?|errors?|syntax|extra|conflicts?|duplicates?|spaces?))\b|^(?:add|remove|delete|update|change|fix|replace|provide|rename|correct|use|include|fill|shorten|specify|set|resolve|move|define|describe|format|capitali[sz]e|avoid|revert|keep|mark|follow|submit)\b|\bis empty\b|\bare empty\b|\bonly\b.{0,60}\ballowed\b|\b(?:can|could) be (?:removed|deleted|shortened|simplified|replaced|changed|renamed|dropped|omitted|left out)\b|\bone more (?:\w+ ){0,2}(?:error|issue|comment)\b|\b(?:is|are) expected to\b|\b(?:contains?|includes?|has|have) (?:an? |some |the )?(?:extra|unnecessary|wrong|invalid|duplicate|special|typos?|spelling|empty|restricted|white ?space)\b|\bseems? (?:to be )?(?:vague|generic|incorrect|wrong|missing|incomplete|too|not|like)\b|\b(?:would be (?:better|good|great|nice|helpful)|consider|ideally|preferred|how about|rather than|no longer)\b|\bdo you (?:really )?need\b|\bare (?:these|those|they) (?:required|needed|used|intentional)\b|\bmight be\b.*\berrors?\b|\bbelow (?:\w+ ){0,2}errors?\b|\bare you (?:\w+ )?aware\b|\bis (?:this|it|that) (?:intentional|intended|expected|required|needed)\b/i;

/** What was done already, what is praised, and what authors say of themselves. */
const talks =
  /^(?:no|yes|ok|okay|sure|yep|for sure)\b|\b(?:ignore|thanks|thank you|congratulations|lgtm|looks? good|well done|(?<!\bbe )(?:approved|resolved|done|fixed)|i|i've|i'm|we've|we have|we're|we are|we will|our)\b|\b(?:has|have|was|were|been) (?:been )?(?:added|removed|updated|changed|fixed|replaced|corrected)\b|^(?:added|updated|removed|fixed|changed|replaced|renamed|corrected|moved|created|deleted)\b/i;

/** What authors ask about their own work, and what the template of a pull request makes them say. */
const asksBack =
  /\b(?:do|should|shall|must|did|am|have) (?:i|we)\b|\bi (?:attest|confirm|validated|am not (?:able|sure)|guess|don't|do not|can't|cannot|was|get|got|have)\b|\bplease (?:help|advise)\b|\bhow (?:to|do|can)\b|\bwhat (?:else|do|does|is)\b/i;

/** Whether a sentence asks somebody to change something. */
export function asksForChange(sentence: string): boolean {
  const rest = aboutFindings.test(sentence) ? sentence : withoutFavours(sentence);
  const isPolite = politeWords.test(rest);
  if (!isPolite && asksBack.test(sentence)) return false;
  if (isPolite && /\b(?:do|should|shall|did) (?:i|we)\b|\bhow (?:to|do|can)\b|\bi attest\b/i.test(sentence))
    return false;
  return isPolite || (asks.test(rest) && !talks.test(rest));
}

function withoutFavours(sentence: string): string {
  const rest = sentence.replace(favour, ' ');
  return rest === sentence ? rest : rest.replace(/\b(?:please|thanks?)\W*$/i, '');
}

/** Whether somebody is asked to do something, and not told how something is. */
export function isRequest(sentence: string, isAddressed: boolean): boolean {
  return isAddressed || request.test(sentence);
}

const request =
  /\b(?:please|pls|kindly|(?:can|could|would|will) you|may i ask you|(?:can|could) we|(?:i|we)(?: would|'d)? (?:suggest|recommend|request))\b|\b(?:can|could|should|would) (?:this|these|the|that|those|it)\b[^?]*\bbe \w+(?:ed|en|ut|wn)\b|^(?:add|remove|delete|update|change|fix|replace|provide|rename|correct|shorten|resolve|revert)\b|\bthere(?:'s| is| are|’re) .*\b(?:errors?|issues?|warnings?)\b|\bbelow (?:\w+ ){0,2}errors?\b|\bone more\b/i;

/** Whether a sentence defends what was found. Then the others beside it ask for nothing. */
export function isDefence(sentence: string): boolean {
  return (
    /\b(?:(?:this|that|it) is|these are) (?:intentional|intended|by design|on purpose)\b|\bintentionally\b/i.test(
      sentence,
    ) && !sentence.endsWith('?')
  );
}

/** Whether a sentence says what is asked for in the one beside it, and is no talk. */
export function canExplain(sentence: string): boolean {
  return !talks.test(sentence) && !asksBack.test(sentence);
}

/** What a tool prints is not in anybody's own words. */
const printed =
  /##\[|\{\s*\w+\s*:|::(?:error|warning)\b|\bvalue ?path\b|\b(?:error|warning|fatal|critical)\b\s*[:\]]|["'}\]]\s*:\s*["'{[]|\b[A-Z]\w+(?:Error|Exception|Failed|Failure)\b|\b[0-9a-f]{8}-[0-9a-f]{4}-|\bline \d+,? (?:position|column)\b|\b(?:workflow|template) (?:operation|action|validation)\b/i;

/** Whether a line comes from a tool and not from a person. */
export function isPrinted(line: string): boolean {
  return printed.test(line);
}
