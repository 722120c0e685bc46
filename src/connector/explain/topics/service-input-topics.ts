/** What services answer where they miss something in a request, or find something in it that they do not know. */
import { anyOf } from '../any-of';
import { subjects } from './subjects';
import { plain, type Topic, topic } from './topic';

const policies = 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates';

export const serviceInputTopics: readonly Topic[] = [
  plain(
    'service-header',
    anyOf(
      /\brequired (?:request |http )?header ['"`]?[\w-]{1,80}['"`]?.{0,60}\b(?:is|was) (?:not (?:present|set|provided|specified)|missing)\b/i,
      /\b[\w-]{1,80}['"`]? header should be (?:defined|present|set)\b/i,
      /\bmissing (?:the )?required (?:request |http )?headers?\b/i,
      /\b(?:request |http )?header ['"`]?[A-Za-z]+-[\w-]{1,80}['"`]? (?:is |was )?(?:required|missing|not (?:found|present|provided))(?! in (?:the )?(?:swagger|definition))\b/i,
    ),
    {
      meaning: 'The service wants a header that the call did not have. The answer names it.',
      advice:
        'If its value is always the same, set it with a policy or as an internal parameter with a default. If not, describe it as a parameter in `header`, or of the connection.',
      source: policies,
    },
    { not: /\bauthori[sz]ation\b|\bapi-?key\b|\bsubscription\b/i },
  ),
  plain(
    'service-parameter',
    anyOf(
      /\bparam is missing or the value is empty\b/i,
      /\brequired (?:request |query )?(?:parameter|part) ['"][^'"\n]{1,80}['"].{0,80}\bis not present\b/i,
      /\brequired request body is missing\b/i,
      /\b(?:necessary|required|mandatory) (?:query )?parameters? \S.{0,80}\b(?:was|were|is|are) not (?:provided|given|supplied|specified)\b/i,
    ),
    {
      meaning: 'The service wants a parameter, or a member at the top of the body, that the call did not have.',
      advice:
        'Compare the parameters and the body with the documentation: a body may have to be wrapped in an object of the name that the answer gives. Then mark what has to be there as required.',
      source: 'https://swagger.io/specification/v2/#parameter-object',
    },
  ),
  topic(
    'service-field',
    {
      about: [
        /\bunknown name\b.{0,100}\bcannot find field\b|\bunrecogni[sz]ed (?:field|property|argument|request argument)\b|\bno such (?:column|field|property)\b|\b(?:unknown|unexpected|additional) (?:field|property|properties)\b/i,
      ],
      not: /\bvalue ?path\b|\badditionalProperties\b|\bschema\b/i,
    },
    {
      meaning: 'The service does not know a field that it was sent. The answer names it.',
      advice:
        'Compare its name, capital letters included, and its place in the body with the documentation of the service: a field may have to stand one level higher or deeper.',
    },
  ),
  topic(
    'service-query',
    {
      about: [
        /\bmissing[_ ](?:query|request)(?:[_ ](?:param(?:eter)?|string)s?)?\b|\b(?:specify|supply|provide|include|pass)\b.{0,80}\b(?:query|url|path|header) (?:param(?:eter)?|string)s?\b/i,
      ],
    },
    {
      meaning: 'The service did not get a parameter that it wants, or not under the name that it knows.',
      advice:
        'Look at the address of the request on the test page, and compare the name of the parameter, its place and its value with the documentation of the service.',
      source: 'https://swagger.io/specification/v2/#parameter-object',
    },
  ),
  plain('service-address', /\bexplicit scheme \(such as https\)|\burl must (?:start|begin) with https?\b/i, {
    meaning: 'The service was given an address that is empty or not whole: it has to begin with `https://`.',
    advice:
      'In a trigger the platform fills it in: mark the property for it with `x-ms-notification-url`, and compare its name with the documentation. Elsewhere send the whole address.',
    source: subjects.subscription.source,
  }),
];
