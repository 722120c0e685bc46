/** What reviewers ask of the files beside the definition. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';
import { removal } from './lexicon';

export const companionDemands: readonly Demand[] = [
  {
    id: 'properties-contact',
    about: [/\bcontact\b/i, /\bapi ?properties\b/i, removal],
    rules: ['properties-no-contact', 'properties-member-known'],
    meaning: '`apiProperties.json` is to do without the contact: it belongs into the definition.',
  },
  {
    id: 'file-out',
    about: [
      anyOf(
        /\bDS_Store\b/i,
        /\bnode_modules\b/i,
        /\.vscode\b/i,
        /\.idea\b/i,
        /\bpackage-lock\.json\b/i,
        /\bThumbs\.db\b/i,
        /\b(?:delete|remove|drop|exclude)\b.{0,40}\bfiles?\b/i,
        /\bonly\b.{0,90}\bfiles? only\b/i,
        /\bnot require any other files?\b/i,
        /\bfiles?\b.{0,40}\b(?:not (?:required|needed|necessary|part|allowed|permitted|accepted)|unnecessary|removed|deleted)\b/i,
        /\b(?:settings(?:\.json)?|intro\.md)\b.{0,60}\bnot (?:required|needed|necessary)\b/i,
      ),
    ],
    not: /\b(?:param(?:eter)?s?|propert(?:y|ies)|schemas?|descriptions?|(?:from|in) (?:the|your) \S* ?files?|id value)\b/i,
    rules: ['file-not-submitted', 'settings-no-secret', 'icon-not-independent'],
    meaning: 'A file is not to be part of what is handed in.',
  },
  {
    id: 'files-out',
    about: [
      removal,
      /\b(?:images?|pictures?|files?|connector files|settings(?:\.json)?|zip|package|unrelated changes|changes)\b/i,
      /\b(?:pr|pull request|repo(?:sitory)?|commit(?:s|ted)?|submission|folder|settings\.json|unrelated)\b/i,
    ],
    not: /\b(?:param(?:eter)?s?|propert(?:y|ies)|schemas?|swagger file|descriptions?)\b/i,
    rules: ['file-not-submitted', 'icon-not-independent'],
    meaning: 'A file is not to be part of what is handed in.',
  },
  {
    id: 'stack-owner',
    about: [/\bstack[- ]?owner\b/i],
    isThing: true,
    rules: ['properties-stack-owner-required', 'publisher-differs-from-stack-owner'],
    meaning: '`stackOwner` is to name the owner of the service, beside `publisher`.',
  },
  {
    id: 'publisher',
    about: [
      /(?<!independent )(?<!verified )\bpublisher\b(?! connectors?)/i,
      /\b(?:field|property|name|values?|apiProperties(?:\.json)?|missing|add|set|update|change)\b/i,
    ],
    isThing: true,
    rules: ['properties-publisher-required', 'publisher-alphanumeric', 'publisher-differs-from-stack-owner'],
    meaning: '`publisher` in `apiProperties.json` is to be there and right.',
  },
  {
    id: 'any-publisher',
    about: [/(?<!independent )(?<!verified )\bpublisher\b(?! (?:connectors?|account|form|portal)\b)/i],
    not: /\(independent publisher\)|\bbrand|\bclient/i,
    isCommon: true,
    isThing: true,
    rules: ['properties-publisher-required', 'publisher-alphanumeric', 'publisher-differs-from-stack-owner'],
    meaning: '`publisher` in `apiProperties.json` is to be the name of who publishes the connector.',
  },
  {
    id: 'categories-count',
    about: [/\bcategor(?:y|ies)\b/i, /\b(?:two|three|four|five|six|\d|more than|at most|max\w*|too many)\b/i],
    not: /\btwo of (?:your|the) categor\w+.{0,40}\b(?:not|wrong|invalid|unknown)\b/i,
    isThing: true,
    rules: ['connector-metadata-max-two-categories', 'connector-metadata-category-valid'],
    meaning: 'One or two categories are to be named, those that describe the product best.',
  },
  {
    id: 'categories',
    about: [
      anyOf(
        /\bcategories\b/i,
        /\b(?:valid|connector|allowed|right|wrong|one|not a|this) category\b/i,
        /\bcategory (?:we|is|value|spelled|name|must|should|has|isn['’]t|doesn['’]t)\b/i,
        /\bcategory\b.{0,80}\b(?:lists?|valid|allowed|exists?|known)\b/i,
      ),
    ],
    isThing: true,
    rules: [
      'connector-metadata-category-valid',
      'connector-metadata-max-two-categories',
      'connector-metadata-categories-required',
    ],
    meaning: 'The categories are to be one or two of the fixed list.',
  },
  {
    id: 'privacy-policy',
    about: [/\bprivacy (?:policy|statement|notice)\b/i],
    isThing: true,
    rules: ['connector-metadata-privacy-policy-required', 'connector-metadata-url-valid', 'url-absolute'],
    meaning: '`Privacy policy` in `x-ms-connector-metadata` is to be the address of the page that says it.',
  },
  {
    id: 'metadata-website',
    isThing: true,
    about: [
      /\bweb ?site\b/i,
      /\b(?:metadata|product|company|home ?page|vendor|login|marketing|git ?hub|property|missing|field)\b/i,
    ],
    isCommon: true,
    rules: ['connector-metadata-website-required', 'connector-metadata-url-valid', 'url-absolute'],
    meaning: '`Website` in `x-ms-connector-metadata` is to be the address of the page about the product.',
  },
  {
    id: 'metadata',
    about: [
      anyOf(
        /\bx-ms-connector-metadata\b/i,
        /\bconnector metadata\b/i,
        /\b(?:add|provide|update|missing)\b.{0,20}\bmetadata\b/i,
      ),
    ],
    isThing: true,
    rules: [
      'connector-metadata-required',
      'connector-metadata-privacy-policy-required',
      'connector-metadata-website-required',
    ],
    meaning: '`x-ms-connector-metadata` is to have website, privacy policy and categories.',
  },
  {
    id: 'contact',
    about: [
      /\bcontact\b(?! (?:us|me|support|them|you)\b)|\bsupport (?:e-?mail|address|mailbox)\b/i,
      anyOf(
        /\b(?:add|remove|delete|missing|needs?|needed|update|provide|restore)\b.{0,20}\bcontact\b/i,
        /\b(?:info|information|block|object|property|section|details|e-?mail|mailbox|gmail|address|personal|urls?|name)\b/i,
      ),
    ],
    isThing: true,
    rules: ['info-contact-required', 'info-contact-url-and-email', 'info-contact-name-required', 'contact-email-valid'],
    meaning: '`info.contact` is to have name, address and e-mail.',
  },
];
