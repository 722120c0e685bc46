/** The words for what reviewers speak of. The patterns are ours; no sentence of anybody is repeated here. */
import { anyOf } from '../any-of';

export const words = anyOf(
  /\bsummar(?:y|ies)\b/i,
  /\bdescri(?:ption|ptions|bes?|bed|bing)\b/i,
  /\bundocumented\b/i,
  /\bhelp texts?\b/i,
  /\bexplanations?\b/i,
  /(?<!trigger )\bhints?\b/i,
  /\blabels?\b/i,
  /\bdisplay ?names?\b/i,
  /\btitles?\b/i,
);
export const parameters = /\b(?:param(?:eter)?s?|inputs?)\b/i;
export const properties = /\b(?:propert(?:y|ies)|fields?|schema|definitions?)\b/i;
export const operations = /\b(?:operations?|ops?|actions?|triggers?|endpoints?|methods?)\b/i;
export const responses = /\bresponses?\b|\boutputs?\b|\b(?:[2-5](?:xx|\d\d)|error|failure|status) codes?\b/i;
export const icon = /\b(?:icons?|logo)\b/i;
export const readme = /\bread[- ]?me\b/i;
export const products =
  /\b(?:power (?:automate|apps|platform|pages|virtual agents|bi)|powerapps|powerautomate|logic ?apps?|(?:microsoft|ms) ?(?:flow|automate)|mention\w* (?:microsoft|flow)|["'`]microsoft["'`]|names? of microsoft|copilot(?: studio)?|(?:microsoft |ms )?product(?:s'?|'s)? names?|microsoft (?:products?|trademarks?|brands?))\b/i;
export const removal =
  /\b(?:remove|delete|revert|drop|exclude|without|shouldn't|not (?:be|needed|necessary|required|allowed|part))\b/i;
/** What keeps words out of a text. */
export const banning =
  /\b(?:remove|delete|revert|drop|exclude|shouldn't|take|no|isn't|can't|may not|mentions?|mentioned|appears?|why|contains?|restricted|leave|strip|avoid|without|not (?:be|appear|mention|needed|necessary|required|allowed|part))\b/i;
