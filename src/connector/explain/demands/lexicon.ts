/** The words for what reviewers speak of. The patterns are ours; no sentence of anybody is repeated here. */

export const words =
  /\bsummar(?:y|ies)\b|\bdescri(?:ption|ptions|be|bed)\b|\blabels?\b|\bdisplay ?names?\b|\btitles?\b/i;
export const parameters = /\bparam(?:eter)?s?\b/i;
export const properties = /\b(?:propert(?:y|ies)|fields?|schema|definitions?)\b/i;
export const operations = /\b(?:operations?|actions?|triggers?|endpoints?|methods?)\b/i;
export const responses = /\bresponses?\b|\boutputs?\b|\b[2-5](?:xx|\d\d) codes?\b/i;
export const icon = /\b(?:icons?|logo)\b/i;
export const readme = /\bread[- ]?me\b/i;
export const products =
  /\b(?:power (?:automate|apps|platform|pages|virtual agents|bi)|powerapps|powerautomate|logic ?apps?|(?:microsoft|ms) ?(?:flow|automate)|copilot(?: studio)?|product names?)\b/i;
export const removal =
  /\b(?:remove|delete|revert|drop|exclude|without|shouldn't|not (?:be|needed|necessary|required|allowed|part))\b/i;
