/**
 * The demands that come back again and again in reviews. The first that fits counts, so what is narrow stands before
 * what is wide. The patterns are ours; no sentence of anybody is repeated here.
 */
import type { Demand } from './demand';
import { generalDemands, submissionDemands } from './submission-demands';

const words = /\bsummar(?:y|ies)\b|\bdescri(?:ption|ptions|be|bed)\b|\blabels?\b|\bdisplay ?names?\b|\btitles?\b/i;
const parameters = /\bparam(?:eter)?s?\b/i;
const properties = /\b(?:propert(?:y|ies)|fields?|schema|definitions?)\b/i;
const operations = /\b(?:operations?|actions?|triggers?|endpoints?|methods?)\b/i;
const responses = /\bresponses?\b|\boutputs?\b/i;
const icon = /\b(?:icons?|logo)\b/i;
const readme = /\bread[- ]?me\b/i;
const products =
  /\b(?:power (?:automate|apps|platform|pages|virtual agents|bi)|powerapps|logic ?apps?|microsoft flow|copilot(?: studio)?|product names?)\b/i;
const removal =
  /\b(?:remove|delete|revert|drop|exclude|without|shouldn't|not (?:be|needed|necessary|required|allowed|part))\b/i;

export const demands: readonly Demand[] = [
  {
    id: 'brand-colour',
    about: [/\bbrand ?colou?rs?\b|\biconBrandColor\b|\b(?:background|icon) colou?rs?\b|#da3b01|#007ee5/i],
    rules: ['brand-color-independent', 'brand-color-not-default', 'icon-background-brand', 'brand-color-hex'],
    meaning: 'The brand colour is to be the one that the profile asks for, and the icon is to have it.',
  },
  ...submissionDemands,
  {
    id: 'properties-contact',
    about: [/\bcontact\b/i, /\bapi ?properties\b/i, removal],
    rules: ['properties-no-contact', 'properties-member-known'],
    meaning: '`apiProperties.json` is to do without the contact: it belongs into the definition.',
  },
  {
    id: 'icon-out',
    about: [icon, /\b(?:remove|delete|without|drop|no|not (?:needed|necessary|required))\b/i],
    rules: ['icon-not-independent', 'file-not-submitted'],
    meaning: 'The icon is not to be part of what is handed in.',
  },
  {
    id: 'icon-form',
    about: [
      icon,
      /\b(?:size|pixels?|px|\d{2,3} ?x ?\d{2,3}|square|png|format|background|transparent|ratio|large|small|dimensions?)\b/i,
    ],
    rules: ['icon-dimensions', 'icon-format-png', 'icon-background-uniform', 'icon-logo-ratio', 'icon-max-size'],
    meaning: 'The icon is to have another size, format or background.',
  },
  {
    id: 'files-out',
    about: [
      removal,
      /\b(?:images?|pictures?|files?|connector files|settings(?:\.json)?|zip|package|unrelated changes|changes)\b/i,
      /\b(?:pr|pull request|repo(?:sitory)?|commit|submission|folder|settings\.json|unrelated)\b/i,
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
    about: [/\bstack ?owner\b/i],
    rules: ['properties-stack-owner-required', 'publisher-differs-from-stack-owner'],
    meaning: '`stackOwner` is to name the owner of the service, beside `publisher`.',
  },
  {
    id: 'publisher',
    about: [
      /\bpublisher\b(?! connectors?)/i,
      /\b(?:field|property|name|value|apiProperties(?:\.json)?|missing|add|set|update|change)\b/i,
    ],
    not: /\bindependent publisher\b/i,
    rules: ['properties-publisher-required', 'publisher-alphanumeric', 'publisher-differs-from-stack-owner'],
    meaning: '`publisher` in `apiProperties.json` is to be there and right.',
  },
  {
    id: 'categories',
    about: [/\bcategor(?:y|ies)\b/i],
    rules: [
      'connector-metadata-category-valid',
      'connector-metadata-max-two-categories',
      'connector-metadata-categories-required',
    ],
    meaning: 'The categories are to be one or two of the fixed list.',
  },
  {
    id: 'metadata',
    about: [/\bx-ms-connector-metadata\b|\bprivacy policy\b|\bconnector metadata\b/i],
    rules: [
      'connector-metadata-required',
      'connector-metadata-privacy-policy-required',
      'connector-metadata-website-required',
    ],
    meaning: '`x-ms-connector-metadata` is to have website, privacy policy and categories.',
  },
  {
    id: 'contact',
    about: [/\bcontact\b/i, /\b(?:info|information|block|object|property|section|details|e-?mail|url)\b/i],
    rules: ['info-contact-required', 'info-contact-url-and-email', 'info-contact-name-required', 'contact-email-valid'],
    meaning: '`info.contact` is to have name, address and e-mail.',
  },
  {
    id: 'response-default',
    about: [/\bdefault\b/i, /\bresponses?\b/i],
    rules: ['response-no-default', 'response-default-without-schema', 'response-description-meaningful'],
    meaning:
      'A `default` response is to give way to responses with status codes, of which the successful ones have a schema.',
  },
  {
    id: 'response-description',
    about: [responses, /\bdescri(?:ption|ptions|be)\b/i],
    not: /\bparam(?:eter)?s?\b|\bsummar/i,
    rules: ['response-description-meaningful', 'response-description-required'],
    meaning: 'The description of a response is to say what comes back.',
  },
  {
    id: 'response-schema',
    about: [responses, /\bschemas?\b|\bempty\b|\bbod(?:y|ies)\b|\{\s*\}/i],
    rules: ['response-schema-for-designer', 'response-schema-filled', 'response-success-required', 'schema-filled'],
    meaning: 'Every successful response is to have a schema that is not empty.',
  },
  {
    id: 'response-success',
    about: [responses, /\b(?:20[0-4]|2xx|success(?:ful)?|status codes?)\b/i],
    rules: ['response-success-required', 'response-no-default'],
    meaning: 'Every operation is to have a response for success, with its status code.',
  },
  {
    id: 'operation-id-case',
    about: [
      /\boperation ?ids?\b/i,
      /\b(?:pascal\w*|camel\w*|casing|case|capitali[sz]\w*|upper|format|naming|convention|underscores?|hyphens?|dash(?:es)?|spaces?|special characters?)\b/i,
    ],
    rules: ['operation-id-pascal-case', 'operation-id-alphanumeric'],
    meaning: 'Operation ids are to be in Pascal case, of letters and digits alone.',
  },
  {
    id: 'operation-id',
    about: [/\boperation ?ids?\b/i, /\b(?:unique|duplicate|duplicated|missing|add)\b/i],
    rules: ['operation-id-unique', 'operation-id-required'],
    meaning: 'Every operation is to have an id of its own.',
  },
  {
    id: 'full-stop',
    about: [/\bdescriptions?\b/i, /\b(?:period|full stop|punctuation)\b/i],
    rules: ['operation-description-full-stop'],
    meaning: 'Descriptions are to be sentences that end with a full stop.',
  },
  {
    id: 'summary-end',
    about: [/\bsummar(?:y|ies)\b/i, /\b(?:period|full stop|punctuation)\b/i],
    rules: ['operation-summary-end-alphanumeric'],
    meaning: 'Summaries are to end with a letter or a digit.',
  },
  {
    id: 'summary-case',
    about: [/\bsummar(?:y|ies)\b/i, /\b(?:sentence case|title case|capitali[sz]\w*|upper ?case|lower ?case|casing)\b/i],
    rules: ['operation-summary-sentence-case', 'parameter-summary-title-case'],
    meaning: 'Summaries of operations are to be in sentence case, those of parameters in title case.',
  },
  {
    id: 'product-names',
    about: [products, /\b(?:descriptions?|titles?|summar(?:y|ies)|names?|text)\b/i, removal],
    rules: [
      'info-description-no-restricted-words',
      'operation-description-no-restricted-words',
      'info-title-no-product-names',
    ],
    meaning: 'Descriptions and titles are to do without the names of Microsoft products.',
  },
  {
    id: 'product-names-anywhere',
    about: [
      products,
      /\b(?:shouldn't|must not|mustn't|should not|cannot|can't|not allowed|avoid|remove) (?:\w+ ){0,4}?(?:contain|mention|include|use|reference|power|logic|copilot|microsoft)/i,
    ],
    rules: [
      'info-description-no-restricted-words',
      'operation-description-no-restricted-words',
      'info-title-no-product-names',
    ],
    meaning: 'Texts are to do without the names of Microsoft products.',
  },
  {
    id: 'name',
    about: [/\b(?:re)?nam(?:e|ing)\b.{0,30}\bconnector\b|\bconnector\b.{0,30}\b(?:re)?named?\b/i],
    rules: ['info-title-required', 'info-title-no-restricted-words', 'info-title-max-length'],
    meaning: 'The connector is to have another name.',
  },
  {
    id: 'restricted-words',
    about: [/\btitle\b|\bconnector(?:'s)? name\b/i, /\bwords?\b|["'`](?:api|connector)["'`]/i],
    rules: ['info-title-no-restricted-words', 'info-title-no-product-names'],
    meaning: 'The title is to do without words such as "API" and "connector", and without names of Microsoft products.',
  },
  {
    id: 'parameter-words',
    about: [parameters, words],
    rules: ['parameter-summary-required', 'parameter-description-required'],
    meaning: 'Every parameter is to have a label (`x-ms-summary`) and a description.',
  },
  {
    id: 'x-ms-summary',
    about: [/\bx-ms-summary\b/i],
    rules: ['parameter-summary-required', 'schema-property-summary'],
    meaning: 'A parameter or a property is to have a label.',
  },
  {
    id: 'operation-words',
    about: [operations, words],
    rules: ['operation-summary-required', 'operation-description-required', 'operation-description-not-summary'],
    meaning: 'Every operation is to have a summary and a description that says more than the summary.',
  },
  {
    id: 'property-words',
    about: [properties, words],
    rules: ['schema-property-summary', 'required-value-filled'],
    meaning: 'Properties of schemas are to have titles and descriptions that say more than their names.',
  },
  {
    id: 'connector-description',
    about: [/\bconnector(?:'s)?\b|\binfo\b/i, /\bdescriptions?\b/i],
    rules: ['info-description-length', 'info-description-required', 'info-description-not-title'],
    meaning: 'The description of the connector is to say what the service is for, in 30 to 500 characters.',
  },
  {
    id: 'title',
    about: [/\btitle\b|\bconnector(?:'s)? name\b/i],
    rules: ['info-title-required', 'info-title-max-length', 'info-title-no-restricted-words'],
    meaning: 'The title is to follow the rules for titles.',
  },
  {
    id: 'host',
    about: [/\bhost(?:name)?\b|\bbase ?(?:url|path)\b/i],
    rules: ['host-format', 'host-production', 'host-required', 'base-path-format'],
    meaning: '`host` is to be the name of the production host, without a scheme and without a path.',
  },
  {
    id: 'client-id',
    about: [/\bclient ?(?:id|secret)\b/i],
    rules: ['oauth-client-id-given', 'oauth-client-secret-absent'],
    meaning: 'The client id is to be a placeholder, and no secret is to stand in the files.',
  },
  {
    id: 'redirect',
    about: [/\bredirect(?:Mode| mode| ur[li]s?)\b|\bGlobalPerConnector\b/i],
    rules: ['oauth-redirect-mode-per-connector', 'oauth-redirect-url-consent'],
    meaning: 'The redirect address is to be one of this connector alone.',
  },
  {
    id: 'url-encoding',
    about: [/\bx-ms-url-encoding\b|\burl[- ]encod(?:ing|ed)\b/i],
    rules: ['parameter-path-encoding'],
    meaning: 'Parameters of the path are to have `x-ms-url-encoding`.',
  },
  {
    id: 'broken-json',
    about: [
      /\bmerge conflicts?\b|\b(?:invalid|valid|broken|malformed) json\b|\btrailing commas?\b|\bjson (?:is|format|syntax)\b|\bsyntax errors?\b|\berrors? in (?:the|your) (?:swagger|json|definition)\b/i,
    ],
    rules: ['json-syntax'],
    meaning: 'The file is to be JSON that can be read.',
  },
  {
    id: 'empty-values',
    about: [/\bempty\b/i, /\b(?:schemas?|values?|strings?|propert(?:y|ies)|fields?|paths?|objects?|attributes?)\b/i],
    rules: ['required-value-filled', 'certified-value-filled', 'schema-filled', 'path-item-has-operation'],
    meaning: 'What is empty is to be filled or taken out.',
  },
  {
    id: 'description',
    about: [
      /\bdescriptions?\b/i,
      /\b(?:update|change|improve|detailed|meaningful|proper|add|provide|extend|rewrite|sufficient|vague)\b/i,
    ],
    rules: ['info-description-length', 'operation-description-required', 'parameter-description-required'],
    meaning: 'A description is to be there, or to say more. The words do not tell whose.',
  },
  ...generalDemands,
];
