/** The parts of a sentence, where it may ask for several things at once. */
import { nounlikeOrders, orders } from './order-words';
import { isRemark } from './remark';

/** Longer parts are sentences, and not what is counted up. */
const longestPart = 60;

/** What hangs on the part before it: a condition, a reason, what follows from it. */
const hanging =
  /^(?:if|when|unless|because|since|otherwise|so|as|which|who|whose|where|that|although|though|or|e\.g|such|it|they|not|nor|neither|either)\b/i;

/** What is counted up behind a colon. Who goes on with "their" counts up nothing. */
export function enumerated(sentence: string): string[] {
  const list = /[:–—]\s+(.+)$/.exec(sentence)?.[1]?.split(/,\s*(?:and\s+)?|;\s*|\s+and\s+/) ?? [];
  return list.length > 1 && list.every((part) => part.length <= longestPart && !/^(?:their|its)\b/i.test(part))
    ? list
    : [];
}

/** The things that a sentence counts up, each with the words around it. */
export function thingsIn(sentence: string): string[] {
  return sentence.split(/,\s*(?:and\s+)?|\s+(?:and|plus|as well as|nor)\s+|\s*[+&]\s*/);
}

const between =
  /(,\s*(?:and\s+|but\s+|while\s+)?|\s+(?:and|but|then|plus|while)\s+|\s*(?:→|[-=]+>)\s*|\s+[–—+-]\s+|;\s*)/;

const order = new RegExp(
  `^(?:(?:can|could|would|will) you )?(?:please |kindly |also |then |just )*(?:(?:${orders})\\b|(?:${nounlikeOrders})\\s+(?:the|an?|it|its|all|every|each|your|this|these|what)\\b)(?!\\s*[:=])`,
  'i',
);

/** What makes words between two marks a statement. */
const statement =
  /\b(?:is|are|was|has|have|had|must|should|shall|needs?|wants?|may|can|cannot|lacks?|goes|go|says?|shows?|ends?|begins?|still|missing|absent|wrong|not|no|without|too|\w+n['’]t|expected|required|belongs?)\b/i;

/** The clauses of a sentence which each say that something is to be otherwise. Fewer than two are the sentence. */
export function clausesOf(sentence: string): string[] {
  const [first = '', ...rest] = sentence.split(between);
  const clauses = [first];
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const [mark = '', piece = ''] = rest.slice(index, index + 2);
    // "The 404 and 429 responses …": what stands before says nothing yet.
    const isCount = clauses.length === 1 && /^\s+and\s+$/.test(mark) && !order.test(first) && !statement.test(first);
    const isClause = !isCount && !hanging.test(piece) && (order.test(piece) || statement.test(piece));
    if (isClause) clauses.push(piece);
    else clauses.push(`${clauses.pop() ?? ''}${mark}${piece}`);
  }
  return clauses.length > 1
    ? clauses.map((clause) => clause.trim()).filter((clause) => isOrder(clause) || isRemark(clause))
    : [];
}

/** Whether a sentence begins with a verb that orders something. */
export function isOrder(sentence: string): boolean {
  return order.test(sentence);
}
