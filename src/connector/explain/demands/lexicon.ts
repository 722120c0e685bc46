/** The words for what reviewers speak of. The patterns are ours; no sentence of anybody is repeated here. */
import { anyOf } from '../any-of';

export const words = anyOf(
  /\bsummar(?:y|ies)\b/i,
  /\bdescri(?:ption|ptions|bes?|bed|bing)\b/i,
  /\bundocumented\b/i,
  /\bhelp texts?\b/i,
  /\bexpla(?:nations?|ined)\b/i,
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
  /\b(?:remove|delete|get rid of|revert|drop|exclude|without|shouldn't|not (?:be|needed|necessary|required|allowed|part))\b/i;
/** What keeps words out of a text. */
export const banning =
  /\b(?:remove|delete|get rid of|revert|drop|exclude|shouldn't|take|no|isn't|can't|may not|mentions?|mentioned|appears?|why|contains?|restricted|leave|strip|avoid|without|not (?:be|appear|mention|needed|necessary|required|allowed|part))\b/i;
export const script =
  /\bscript\.csx\b|\bcsx\b|\bcustom code\b|\bconnector code\b|\b(?:the|your|a|this|in|of) script\b|^script\b/i;
/** What people fill in when they make a connection. A key of an answer is none. */
export const connectionField = anyOf(
  /\bconnection ?param(?:eter)?s?\b/i,
  /\bconnection(?:'s|’s)? (?:page|dialog|screen|form|fields?)\b/i,
  /\b(?:creat\w+|making|adding) (?:an? |the |their |new )*connections?\b/i,
  /\b(?:api[- ]?key|key|password|secret|credentials?|sign[- ]?in|subdomain|tenant) (?:field|box|input|text ?box|prompt|parameter)s?\b(?! (?:of|in) (?:the )?(?:response|schema|body|answer))/i,
  /\buiDefinition\b/i,
  /\btooltips?\b/i,
);
/** What somebody says of what is good as it is, or would be. */
export const sufficient = /\bempty \w+ (?:will do|would do|is (?:fine|enough|ok(?:ay)?)|suffices)\b/i;
