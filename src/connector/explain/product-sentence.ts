/**
 * Sentences with which products speak to who uses them: they name what is his, tell what comes next, and send him to his
 * administrator. No reviewer speaks so of a connector, although the words are those of people.
 */
import { anyOf } from './any-of';

/** What belongs to the reader, and never to a reviewer's connector. */
const possessions =
  '(?:agent|copilot|bot|flow|app|workflow|session|trial|subscription|tenant|gateway|cluster|data source)';

const sentences = anyOf(
  new RegExp(
    `\\byour ${possessions}(?:['’]s)?\\b.{0,60}\\b(?:will be|has been|have been|may be|might be|is being) (?:turned off|switched off|suspended|disabled|slow|throttled|deleted|blocked|paused|stopped|signed out)\\b`,
    'i',
  ),
  new RegExp(`\\bprevent(?:s|ing|ed)? (?:your|this|the) ${possessions} from\\b`, 'i'),
  /\b(?:contact|ask|notify|reach out to|check with) (?:your|an) (?:\w+ ){0,2}(?:admin(?:istrator)?s?|help ?desk|IT (?:department|team|admin\w*))\b/i,
  /\byou have (?:\d+ )?(?:errors?|issues?|problems?) in your\b.{0,40}\b(?:prevents?|blocks?|must be (?:fixed|resolved) before)\b/i,
  /\bwe (?:encountered|ran into|hit) (?:an? )?(?:unexpected |unknown |internal )?(?:error|problem|issue)s? (?:while|when|trying|during)\b/i,
  /\bwe (?:could ?n[o'’]t|can['’]t|cannot|were(?: not|n['’]t) able to|are unable to) (?:register|connect to|reach|refresh|sign you|start|load|retrieve) (?:this|that|the|your|you)? ?(?:\w+ )?(?:in\b|data sources?|connections?|gateways?|session|account|page|servers?|requests?)/i,
  /\bdownload the (?:file|log|report) (?:to|and) (?:review|see|view|check) the (?:error|details|issues)/i,
);

/** With these words a product closes what it says. They say nothing of what went wrong. */
const closing =
  /\b(?:if (?:the|this) (?:problem|issue|error) (?:persists|continues)|(?<!\byou )try again (?:later|in a few (?:minutes|moments|seconds)))\b/i;

/** Who tells of himself writes no sentence of a product, but cites one. */
const teller = /\b(?:I|I'm|I've|my|we've|our)\b|@\w|\?\s*$/;

/** Who asks for something in a pull request may tell what a readme is to say, in the words of a product. */
const reviewed =
  /^\W*(?:@\S+ )?(?:please|kindly|(?:can|could) you) (?!contact|try|ask|sign|find|refresh|wait|check with)|\bread-?me\b|\bpull request\b/i;

/** Longer ones are paragraphs. In UTF-16 code units. */
const longest = 600;

/** Whether a line is such a sentence, and tells that something is wrong. */
export function isProductSentence(line: string): boolean {
  return isOfNobody(line) && sentences.test(line);
}

/** Whether a product speaks in a line, whatever it says. Then the line asks for nothing. */
export function isOfProduct(line: string): boolean {
  return isProductSentence(line) || (isOfNobody(line) && closing.test(line));
}

function isOfNobody(line: string): boolean {
  return line.length <= longest && !teller.test(line) && !reviewed.test(line);
}
