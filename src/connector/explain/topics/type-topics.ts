/** What programs say of values that have another type than they want. The text is sound JSON then. */
import { anyOf } from '../any-of';
import { subjects } from './subjects';
import { plain, type Topic, topic } from './topic';

/** Libraries that read JSON name the type that they wanted; they stand before what says that a text is no JSON. */
export const readTypeTopics: readonly Topic[] = [
  plain(
    'value-read',
    anyOf(
      // Power Fx
      /\bexpecting an? \w+(?: \w+){0,3} but got (?:an? )?\w+/i,
      // Go, System.Text.Json, Newtonsoft, Jackson, Gson, Rust, Python
      /\bcannot unmarshal \w+ into Go\b/i,
      /\bJSON value could not be converted to\b/i,
      /\berror converting value\b.{1,120}\bto type ['"]/i,
      /\bcould not convert \w+ to \w+: /i,
      /\bcannot deserialize (?:value|instance) of type\b/i,
      /\bcannot deserialize the current JSON (?:object|array)\b/i,
      /\bexpected (?:an? )?\w+ but was (?:BEGIN_OBJECT|BEGIN_ARRAY|STRING|NUMBER|BOOLEAN|NULL)\b/i,
      /\binvalid type: (?:string|integer|floating point|boolean|map|sequence|null|unit)\b.{0,80}\bexpected\b/i,
      /\binput should be a valid (?:integer|number|string|boolean|list|dictionary|date|datetime|uuid)\b/i,
      /\bvalue is not a valid (?:integer|float|boolean|list|dict|date|datetime|uuid)\b/i,
    ),
    subjects.readType,
    { isToPeople: true },
  ),
];

const typeDiffers = {
  meaning: 'A value has another type or format than the one who reads it expects.',
  advice:
    'Compare the type in the definition with what is really sent or answered. In a flow, convert the value first: `json()`, `string()`, `base64ToString()`.',
  source: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-content-type',
};

export const typeTopics: readonly Topic[] = [
  topic(
    'json-type',
    {
      about: [
        /\bexpected ['"`]?(?:object|string|array|integer|number|boolean|null)\b.{0,20}\bbut (?:got|was|received|found)\b/i,
      ],
      isUnmistakable: true,
    },
    typeDiffers,
  ),
  topic(
    'value-type',
    {
      about: [
        anyOf(
          /\b(?:must|should|needs? to|has to|required to|expected to) be (?:of |an? )?(?:type |valid )?['"`]?\w+.{0,160}\bbut (?:was|is|it is|got|found|received|has)\b/i,
          /\bexpected\b.{1,60}\b(?:but|got|found|received|actual)\b.{1,60}/i,
          /\binvalid type\b/i,
          /\btype mismatch\b/i,
          /\bcannot (?:convert|cast|deserialize)\b.{1,80}\bto\b/i,
          /\bis of type\b.{1,40}\b(?:expected|instead)\b/i,
          /\bnot convertible to type\b/i,
        ),
        /\b(?:types?|strings?|integers?|numbers?|objects?|arrays?|booleans?|null|json|octet-stream|binary|date(?:-time)?)\b/i,
      ],
      not: /\b(?:characters?|token|indentation|delimiter|while parsing|statusCode|status code)\b/i,
    },
    typeDiffers,
  ),
];
