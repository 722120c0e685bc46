/** What programs and servers say of a request that was under way: too many, broken off, too long, refused for its signs. */
import { anyOf } from '../any-of';
import { subjects } from './subjects';
import { plain, type Topic, topic } from './topic';

const requestLimits =
  'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/';

export const requestTopics: readonly Topic[] = [
  topic(
    'too-many',
    {
      about: [
        anyOf(
          /\btoo many (?:requests|calls|connections)\b/i,
          /\b(?:rate|request|call|api|connector)[- ](?:limit|quota|request limit|call volume quota)\b/i,
          /\bthrottl(?:ed|ing)\b/i,
          /\bspike arrest\b/i,
          /\brate[- ]limit(?:ed|ing)?\b/i,
          /\brequest(?:s|ed)? (?:quota|limit)\b/i,
          /\b(?:number|execution time) of (?:incoming )?requests exceeded\b/i,
          /\bout of call volume quota\b/i,
          /\brate exceeded\b/i,
        ),
        /\b(?:exceed(?:ed|s|ing)?|reached|violation|too many|was|were|are|is being|being|hit|try again|slow down|out of|retry|blocked)\b/i,
      ],
      not: /\b(?:limits?: |documentation|retry policy|throttling limits)\b/i,
      isUnmistakable: true,
    },
    subjects.tooMany,
  ),
  topic(
    'fetch',
    {
      about: [/\bfetch failed\b|\berror occurred while sending the request\b/i],
      isUnmistakable: true,
    },
    {
      meaning:
        'The program got no answer over the network: the address was not found or not reached, or the connection broke.',
      advice: 'Check the spelling of the address, the network, its proxy and its certificates; then try again.',
      source: 'https://nodejs.org/api/errors.html#common-system-errors',
    },
  ),
  topic(
    'broken-off',
    {
      about: [
        /(?:^|:\s*)(?:a task|the (?:request|operation)) was (?:canceled|aborted)\s*(?:[.:]|$)|\bTaskCanceledException\b/i,
      ],
      isUnmistakable: true,
    },
    {
      meaning: 'A call was broken off before its answer was there, most often because it took too long.',
      advice: 'Try again, and fetch less at a time. Measure how long the service takes when it is called directly.',
      source: 'https://learn.microsoft.com/dotnet/api/system.threading.tasks.taskcanceledexception',
    },
  ),
  topic(
    'protocol',
    {
      about: [/\bprotocol violation\b|\bServerProtocolViolation\b|\bInvalidProtocolResponse\b/i],
      isUnmistakable: true,
    },
    {
      meaning: 'The server answered in a way that the protocol does not allow, so that the answer was thrown away.',
      advice: 'Look at the raw answer with its headers. Something between, such as a proxy, can be the cause too.',
      source: 'https://learn.microsoft.com/dotnet/api/system.net.webexceptionstatus',
    },
  ),
  plain(
    'request-plain',
    anyOf(
      /\bcombination of host and port requires TLS\b/i,
      /\bplain HTTP request was sent to (?:an? )?HTTPS port\b/i,
      /\bclient sent an HTTP request to an HTTPS server\b/i,
    ),
    {
      rule: 'schemes-https',
      meaning: 'The service was called without encryption, at a port that takes encrypted calls alone.',
      advice: 'Let `schemes` name `https`, and write `https://` in every address that a policy or a script calls.',
    },
    { isToPeople: true },
  ),
  plain(
    'request-length-shown',
    /\bexceeds? the configured max(?:QueryString|Url)(?:Length)?\b/i,
    {
      meaning: 'The address that was called is longer than the server is set up to take.',
      advice:
        'In a window for signing in the address grows with the scopes: ask for fewer, save the security page of the connector again, and sign in from a fresh window of the browser. Elsewhere send long values in the body, or less at a time.',
      source: requestLimits,
    },
    { isShown: true },
  ),
  topic(
    'request-length',
    {
      about: [
        anyOf(
          /\bmax(?:QueryString|Url|Request|AllowedContent)(?:Length)?\b/i,
          /\bmaximum request (?:length|body size|size)\b/i,
          /\b(?:query string|request (?:url|uri|headers?|body|entity|content)|url|uri|header(?: field)?s?|content length|payload|body)\b.{0,60}\b(?:too (?:long|large|big)|exceed(?:s|ed)?)\b/i,
        ),
        /\b(?:too (?:long|large|big)|exceed(?:s|ed)?|deny|denied)\b/i,
        /\b(?:request(?:ed)?|server|configured|http|max\w*)\b/i,
      ],
      isUnmistakable: true,
    },
    {
      meaning: 'The server refuses the request because a part of it is longer than the server is set up to take.',
      advice:
        'Send long values in the body, if the service takes them there, or less at a time. Who runs the server can raise its limit.',
      source: requestLimits,
    },
  ),
  topic(
    'answer-length',
    {
      about: [
        anyOf(
          /\bwrite more bytes to the buffer\b/i,
          /\bmaximum buffer size\b/i,
          /\bMaxResponseContentBufferSize\b/i,
          /\bbuffer limit\b.{0,30}\bbytes\b/i,
          /\bmaxContentLength size of \d+ exceeded\b/i,
          /\bActionResultsSizeLimitExceeded\b/i,
          /\bresponse(?: body| content| payload| size)?\b.{0,60}\b(?:too (?:large|big)|exceed(?:s|ed))\b.{0,60}\b(?:\d+ bytes|maximum (?:allowed |configured )?(?:size|length)|buffer)\b/i,
        ),
      ],
      isUnmistakable: true,
    },
    {
      meaning: 'The answer is larger than the one who called takes: 100 MB in a flow, less elsewhere.',
      advice:
        'Fetch less at a time: page by page, with a filter, with fewer fields; files in parts. An operation of a connector needs parameters for that.',
      source: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-limits-and-config',
    },
  ),
  topic(
    'request-filter',
    {
      about: [
        anyOf(
          /\brequest filtering\b/i,
          /\bpotentially dangerous request\b/i,
          /\bdouble escape sequence\b/i,
          /\bhidden (?:segment|namespace)\b/i,
          /\bweb application firewall\b/i,
          /\brequest (?:was |is )?blocked by\b.{0,40}\b(?:firewall|WAF|rule|security)\b/i,
        ),
      ],
      isUnmistakable: true,
    },
    {
      meaning: 'The server, or what protects it, refuses the request because of characters or words in it.',
      advice:
        'Look at the address and the values of the request: slashes, colons, `&`, `%` and quotes in path parameters are common causes. `x-ms-url-encoding` says how they are encoded.',
      source: 'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/',
    },
  ),
];
