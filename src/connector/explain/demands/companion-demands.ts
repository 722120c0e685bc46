/** What reviewers ask of the files beside the definition. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';
import { icon, operations, readme, removal } from './lexicon';

export const companionDemands: readonly Demand[] = [
  {
    id: 'properties-contact',
    about: [/\bcontact\b/i, /\bapi ?properties\b/i, removal],
    rules: ['properties-no-contact', 'properties-member-known'],
    meaning: '`apiProperties.json` is to do without the contact: it belongs into the definition.',
  },
  {
    id: 'icon-out',
    about: [
      icon,
      /\b(?:removed?|deleted?|without|drop(?:ped)?|no|(?:not|isn['’]t) (?:be (?:in|part)|needed|necessary|required))\b/i,
    ],
    rules: ['icon-not-independent', 'file-not-submitted'],
    meaning: 'The icon is not to be part of what is handed in.',
  },
  {
    id: 'icon-form',
    about: [
      icon,
      /\b(?:size|pixels?|px|\d{2,3} ?(?:x|by) ?\d{2,3}|square|png|format|background|transparent|ratio|large|small|dimensions?)\b/i,
    ],
    rules: ['icon-dimensions', 'icon-format-png', 'icon-background-uniform', 'icon-logo-ratio', 'icon-max-size'],
    meaning: 'The icon is to have another size, format or background.',
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
    id: 'readme-deployment',
    about: [readme, /\bdeploy(?:ment|ing)?\b/i],
    rules: ['readme-deployment-section'],
    meaning: 'The readme is to say how the connector is deployed.',
  },
  {
    id: 'readme-operations',
    about: [readme, operations],
    rules: ['readme-operations-listed', 'readme-sections'],
    meaning: 'The readme is to list the operations.',
  },
  {
    id: 'readme',
    about: [readme],
    rules: ['readme-sections', 'readme-present', 'readme-placeholders'],
    meaning: 'The readme is to be there, with the sections of the template.',
  },
  {
    id: 'readme-section',
    about: [/\b(?:known issues|obtaining credentials|prerequisites|support(?:ed)? operations)\b/i],
    rules: ['readme-sections'],
    meaning: 'A section of the readme is missing or empty.',
  },
  {
    id: 'stack-owner',
    about: [/\bstack[- ]?owner\b/i],
    rules: ['properties-stack-owner-required', 'publisher-differs-from-stack-owner'],
    meaning: '`stackOwner` is to name the owner of the service, beside `publisher`.',
  },
  {
    id: 'publisher',
    about: [
      /(?<!independent )(?<!verified )\bpublisher\b(?! connectors?)/i,
      /\b(?:field|property|name|values?|apiProperties(?:\.json)?|missing|add|set|update|change)\b/i,
    ],
    rules: ['properties-publisher-required', 'publisher-alphanumeric', 'publisher-differs-from-stack-owner'],
    meaning: '`publisher` in `apiProperties.json` is to be there and right.',
  },
  {
    id: 'any-publisher',
    about: [/(?<!independent )(?<!verified )\bpublisher\b(?! (?:connectors?|account|form|portal)\b)/i],
    not: /\(independent publisher\)|\bbrand|\bclient/i,
    isCommon: true,
    rules: ['properties-publisher-required', 'publisher-alphanumeric', 'publisher-differs-from-stack-owner'],
    meaning: '`publisher` in `apiProperties.json` is to be the name of who publishes the connector.',
  },
  {
    id: 'categories',
    about: [
      anyOf(
        /\bcategories\b/i,
        /\b(?:valid|connector|allowed|right|wrong|one|not a|this) category\b/i,
        /\bcategory (?:we|is|value|spelled|name|must|should|has|isn['’]t|doesn['’]t)\b/i,
        /\bcategory\b.{0,30}\b(?:list|valid|allowed)\b/i,
      ),
    ],
    rules: [
      'connector-metadata-category-valid',
      'connector-metadata-max-two-categories',
      'connector-metadata-categories-required',
    ],
    meaning: 'The categories are to be one or two of the fixed list.',
  },
  {
    id: 'metadata',
    about: [
      anyOf(
        /\bx-ms-connector-metadata\b/i,
        /\bprivacy (?:policy|statement|notice)\b/i,
        /\bconnector metadata\b/i,
        /\b(?:add|provide|update|missing)\b.{0,20}\bmetadata\b/i,
      ),
    ],
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
      /\bcontact\b(?! (?:us|me|support|them|you)\b)/i,
      anyOf(
        /\b(?:add|remove|delete|missing|needs?|needed|update|provide|restore)\b.{0,20}\bcontact\b/i,
        /\b(?:info|information|block|object|property|section|details|e-?mail|mailbox|gmail|address|personal|urls?|name)\b/i,
      ),
    ],
    rules: ['info-contact-required', 'info-contact-url-and-email', 'info-contact-name-required', 'contact-email-valid'],
    meaning: '`info.contact` is to have name, address and e-mail.',
  },
];
