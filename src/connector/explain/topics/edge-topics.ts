/**
 * What stands before a service says in its own words and by its own numbers: networks that protect it, gateways of
 * clouds, and rules for who may call. The service itself never saw the call.
 */
import { anyOf } from '../any-of';
import { subjects } from './subjects';
import { plain, type Topic } from './topic';

const numbersOfCloudflare =
  'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/';

/** A number as Cloudflare prints it alone, as a heading, or as a member. Databases have such numbers too, with a state. */
const cloudflare = (numbers: string) =>
  new RegExp(
    `\\b(?:error|cloudflare)(?:[ _]?code)?["']?[: ]{1,3}(?:${numbers})\\b(?! ?\\(|[.,]?\\d| (?:is|was|are|has|in|on|of|for|and|or|from|when)\\b)`,
    'i',
  );

/** Its pages speak to the one who reads them, and people speak of its numbers. */
const saidByIt = {
  isToPeople: true,
  not: /^\W*(?:if|when|once|after)\b|\b(?:fix(?:ed|es)?|should|please|we|our)\b/i,
} as const;

const addresses = 'https://learn.microsoft.com/connectors/common/outbound-ip-addresses';

export const edgeTopics: readonly Topic[] = [
  plain(
    'edge-caller',
    cloudflare('1005|1006|1007|1008|1009|1010|1011|1012|1020|1106'),
    {
      meaning:
        'Cloudflare, which stands before the service, does not let this caller in: for its address, its country, or how it presents itself. The number says which.',
      advice:
        'Ask who runs the service to let the outbound addresses of connectors in. With 1010 the check of browsers is the cause: it has to leave out the paths of the API, or a policy of the connector sets `User-Agent`.',
      source: numbersOfCloudflare,
    },
    saidByIt,
  ),
  plain('edge-too-many', cloudflare('1015|1200'), subjects.tooMany, saidByIt),
  plain(
    'edge-origin',
    cloudflare('1000|1001|1002|1004|1014|1016|1018|1019|1023|1025|1033|1034|1035|1101|1102'),
    {
      meaning:
        'Cloudflare, which stands before the service, does not get to it: its name leads nowhere, or a program of Cloudflare before it stumbled.',
      advice:
        'Compare `host` with the documentation. If it is right, who runs the service has to mend it at Cloudflare.',
      source: numbersOfCloudflare,
    },
    saidByIt,
  ),
  plain(
    'edge-name',
    cloudflare('1003|1013'),
    {
      meaning:
        'Cloudflare was called by a number in place of a name, or by another name than the encrypted connection has.',
      advice: 'Write the name of the service into `host`, and let no policy set another header `Host`.',
      source: numbersOfCloudflare,
    },
    saidByIt,
  ),
  plain(
    'edge-route',
    anyOf(
      /\bMissing Authentication Token\b|\bMissingAuthenticationToken(?:Exception)?\b/,
      /\bAuthorization header requires '(?:Credential|Signature|SignedHeaders)' parameter/,
      /\bkey=value pair \(missing equal-sign\) in Authorization header\b/,
    ),
    {
      meaning:
        'The gateway of AWS does not know this path with this method, or wants the call signed. It says the same of both; a wrong path is far more common.',
      advice:
        'Compare `basePath`, with the stage such as `/prod`, the path and the method with the documentation of the service. A last slash can be too much. Signing only works in custom code.',
      source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    },
    { isToPeople: true },
  ),
  plain(
    'edge-restricted',
    anyOf(
      /\b(?:web ?app|site|function app)\b.{0,60}\bhas blocked your access\b/i,
      /\bip forbidden\b/i,
      /\b(?:client|caller|source|your) IP(?: address)?\b.{0,60}\b(?:is not|isn['’]t|was not) (?:allowed|whitelisted|authori[sz]ed|permitted)\b/i,
      /\bpublic network access\b.{0,40}\bdisabled\b/i,
    ),
    {
      meaning: 'The app behind the address takes calls from chosen networks alone, and this one is not among them.',
      advice:
        'Let it allow the service tag `AzureConnectors` of the region, or the outbound addresses of connectors, under its access restrictions. Where it has to stay closed, call it through the gateway or a virtual network.',
      source: addresses,
    },
    { isToPeople: true },
  ),
  plain(
    'page-blocked',
    anyOf(
      /\brequest could not be satisfied\b/i,
      /\bhas banned your (?:access|ip)\b/i,
      /\bsorry, you have been blocked\b/i,
      /\bthe requested URL was rejected\b/i,
      /\bperforming security verification\b/i,
      /\bchecking your browser before\b/i,
      /\bincident id: ?\d+/i,
      /\breference #\d+\.[0-9a-f]+\.\d+\.[0-9a-f]+/i,
      /\bsupport id:? ?(?:is:? ?)?\d{6,}/i,
    ),
    {
      meaning: 'What protects the service takes the call for an attack, or does not let this region or address in.',
      advice:
        'Ask who runs the service to let the outbound addresses of connectors in. Calls by programs may need a header such as `User-Agent`.',
      source: addresses,
    },
    { isToPeople: true },
  ),
];
