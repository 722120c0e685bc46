/** The last resort: somebody asks for something, and these words say at least what it is about. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';

/** Words that stand everywhere count only beside these. */
const asked = anyOf(
  /\b(?:please|kindly|could|can|would|consider|suggest|prefer|rename|split|reasons?|why)\b/i,
  /^this (?:property|field|attribute|operation|action) (?:should|must|needs?)\b/i,
);

export const nounDemands: readonly Demand[] = [
  {
    id: 'any-version',
    about: [/\bversion\b(?! of)/i],
    rules: ['info-version-required', 'info-deployment-version-format'],
    isCommon: true,
    isGeneral: true,
    meaning: 'The version is to be another one, or to be given in another way.',
  },
  {
    id: 'any-operation-id',
    about: [/\boperation ?ids?\b/i],
    rules: ['operation-id-pascal-case', 'operation-id-alphanumeric', 'operation-id-unique'],
    isCommon: true,
    isGeneral: true,
    meaning: 'The ids of operations are to be other ones. The words do not tell how.',
  },
  {
    id: 'any-summary',
    about: [/\bsummar(?:y|ies)\b/i],
    rules: ['operation-summary-required', 'operation-summary-end-alphanumeric', 'operation-summary-sentence-case'],
    isCommon: true,
    isGeneral: true,
    meaning: 'A summary is to be another one. The words do not tell whose.',
  },
  {
    id: 'any-response',
    about: [/\bresponses?\b(?! (?:from|to|time|by)\b)/i],
    rules: ['response-success-required', 'response-description-meaningful', 'response-schema-for-designer'],
    isCommon: true,
    isGeneral: true,
    meaning: 'The responses are to be described in another way.',
  },
  {
    id: 'any-schema',
    about: [/\bschemas?\b/i],
    rules: ['schema-filled', 'response-schema-filled', 'schema-type-given'],
    isCommon: true,
    isGeneral: true,
    meaning: 'A schema is to be given, or to be another one.',
  },
  {
    id: 'any-parameter',
    about: [/\bparam(?:eter)?s?\b/i],
    rules: ['parameter-summary-required', 'parameter-description-required', 'parameter-type-required'],
    isCommon: true,
    isGeneral: true,
    meaning: 'A parameter is to be described in another way.',
  },
  {
    id: 'any-description',
    about: [/\bdescriptions?\b/i],
    rules: ['info-description-length', 'operation-description-required', 'parameter-description-required'],
    isCommon: true,
    isGeneral: true,
    meaning: 'A description is to be another one. The words do not tell whose.',
  },
  {
    id: 'any-icon',
    about: [/\b(?:icons?|logo)\b/i],
    rules: ['icon-dimensions', 'icon-format-png', 'icon-background-uniform'],
    isCommon: true,
    isGeneral: true,
    meaning: 'The icon is to be another one, or to go.',
  },
  {
    id: 'any-property',
    about: [/\b(?:propert(?:y|ies)|fields?|attributes?)\b/i, asked],
    rules: ['schema-property-summary', 'member-known', 'required-value-filled'],
    isCommon: true,
    isGeneral: true,
    meaning: 'A property is to be added, changed or taken out. The words do not tell which.',
  },
  {
    id: 'any-operation',
    about: [/\b(?:operations?|actions?|triggers?|endpoints?)\b/i, asked],
    rules: ['operation-not-empty', 'path-item-has-operation', 'operation-summary-required'],
    isCommon: true,
    isGeneral: true,
    meaning: 'An operation is to be added, changed or taken out. The words do not tell how.',
  },
];
