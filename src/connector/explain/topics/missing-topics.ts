/** What programs do not find, by the kind of thing. The kind says where to look. */
import { type Topic, topic } from './topic';

const verdict =
  "(?:(?:was|were|is|are|has|have|could|can|do|does|did) ?(?:not|n['’]t) (?:be |been )?(?:found|exist|located|available|resolved)|cannot be found|not found|could not be (?:found|located)|no longer exists?)";
const search = "(?:could not|couldn't|cannot|can't|unable to|failed to) (?:find|locate|resolve)";

/** A thing with the verdict behind it in the same sentence, or behind words for looking. */
function missing(id: string, noun: string, meaning: string, advice: string, not?: RegExp): Topic {
  const about = new RegExp(
    `\\b(?:${noun})s?\\b(?: (?:(?:with|id|name|named|of|for|in|under)\\b)?[^.]{0,100})?\\b${verdict}\\b|\\b${search} (?:\\w+ ){0,3}(?:${noun})s?\\b|\\bno (?:\\w+ )?(?:${noun})s? (?:was |were |has been )?(?:found|exists?)\\b`,
    'i',
  );
  return topic(`missing-${id}`, { about: [about], ...(not === undefined ? {} : { not }) }, { meaning, advice });
}

export const missingTopics: readonly Topic[] = [
  missing(
    'connection',
    'connection(?! reference)|connection reference',
    'A program does not find a connection, or a connection reference, that it was told to use.',
    'Make a connection for the connector and choose it in the flow, the app or the connection reference.',
    /\bconnection ?strings?\b/i,
  ),
  missing(
    'operation',
    'operation|action|trigger|method|operationid',
    'A program does not find an operation under the name that it was told.',
    'Compare the name with the `operationId` in the definition. Flows and apps keep the old one until their step is added again.',
  ),
  missing(
    'parameter',
    'parameter|property|column|field|attribute|key',
    'A program does not find a value or a field under the name that it was told.',
    'Compare the name with the definition and with the raw answer, capital letters included.',
    /\b(?:api|access|subscription) key\b/i,
  ),
  missing(
    'connector',
    'custom connector|connector|api',
    'A program does not find the connector where it looks for it.',
    'Compare the id and the environment. Whoever looks for it needs the connector shared with him.',
  ),
  missing(
    'record',
    'record|row|item|entry|resource|entity|document|list|folder|site|user|contact|customer|ticket|order|invoice|message|event',
    'The service does not have what the call names: a record or an item with this id or this name.',
    'Compare the id or the name that was sent with what is at the service. What the account may not see is often called missing as well.',
    /\b(?:module|package|command|file|segment|module)s?\b|\btype or namespace\b/i,
  ),
  missing(
    'environment',
    'environment|tenant|organi[sz]ation',
    'A program does not find the environment or the organization that it was told to use.',
    'Compare the id with the address bar of the portal, and the cloud and the account that the program is signed in with.',
    /\bvariables?\b/i,
  ),
];
