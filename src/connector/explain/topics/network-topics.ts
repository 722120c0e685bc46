/** What programs say of the way to a service: certificates, names, browsers, and servers that refuse long requests. */
import { fault, type Topic, topic } from './topic';

export const networkTopics: readonly Topic[] = [
  topic(
    'certificate',
    {
      about: [
        // .NET, Node, Python and OpenSSL, curl, Java, Go and browsers
        /\btrust relationship\b|\b(?:remote |server(?:'s)? |peer |ssl |tls |issuer |root )?certificates?\b.{0,60}\b(?:is |was |are )?(?:invalid|not (?:valid|trusted|yet valid|verified)|untrusted|expired|revoked|self[- ]signed|verify failed|verification failed|cannot be verified|rejected|does(?: not|n't) match)|\bcertificate verif(?:y|ication) failed\b|\bself[- ]signed certificate\b|\b(?:local )?issuer certificate\b|\bverify the first certificate\b|\bcertificate chain\b.{0,40}\b(?:untrusted|partial|not)|\bPKIX path\b|\bSEC_E_UNTRUSTED_ROOT\b|\bERR_(?:TLS_)?CERT_\w+|\bCERT_HAS_EXPIRED\b|\bDEPTH_ZERO_SELF_SIGNED_CERT\b|\bUNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT\w*)|\bx509: certificate\b|\bcertificate validation (?:procedure|failed|error)|\bhostname\b.{0,40}\b(?:doesn't|does not) match\b.{0,40}\bcertificate\b|\bRemoteCertificate\w+/i,
      ],
      isUnmistakable: true,
    },
    {
      meaning:
        'The program that calls the server does not accept its certificate. It may be signed by nobody known, too old, made for another name, or sent without the certificates between.',
      advice:
        'Look at the certificate chain of the address. A service for connectors needs one from a public authority. On a network that opens encrypted traffic, the program has to trust the certificate of the network.',
      source: 'https://nodejs.org/api/tls.html',
    },
  ),
  topic(
    'secure-channel',
    {
      about: [
        /\b(?:ssl|tls|https)\b|\bsecure (?:channel|connection)\b|\bhandshake\b/i,
        /\b(?:could not|couldn't|cannot|unable to|failed to) (?:create|establish|negotiate)\b|\bhandshake (?:fail|error|alert|timed?)|\bwrong version number\b|\bunsupported protocol\b|\bprotocol version\b|\bno (?:shared|common) (?:cipher|algorithm)|\bEOF occurred\b|\bsecure (?:channel|connection) (?:support|could not|failed)|\bbefore secure TLS connection\b|\bSSL connection could not be established\b/i,
      ],
      isUnmistakable: true,
    },
    {
      meaning: 'No encrypted connection came about between the program and the server.',
      advice:
        'Compare the TLS versions that the server offers with those of the program, and look at what stands beside this. A proxy between can be the cause too.',
      source: 'https://learn.microsoft.com/dotnet/framework/network-programming/tls',
    },
  ),
  topic(
    'browser',
    {
      about: [
        /\bCORS|\bAccess-Control-Allow-\w+|\bcross-origin (?:request|resource)|\bTypeError: (?:Failed to fetch|NetworkError|Load failed)|\bNetworkError when attempting to fetch\b/i,
        /\b(?:failed|blocked|not (?:allowed|present|permitted)|no ['"]?access-control|networkerror|disallow\w*|denied)\b/i,
      ],
      isUnmistakable: true,
    },
    {
      meaning:
        'A browser called the service itself and got no answer that it may use: most services do not allow calls from other pages.',
      advice:
        'Call the operation on the test page of the connector instead; it goes through the cloud. If that fails too, check the address and the network.',
      source: 'https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS/Errors',
    },
  ),
  topic(
    'fetch',
    {
      about: [/\bfetch failed\b|\bsocket hang up\b|\bgetaddrinfo\b|\bname resolution\b|\bNameResolutionFailure\b/i],
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
  topic(
    'request-length',
    {
      about: [
        /\bmax(?:QueryString|Url|Request|AllowedContent)(?:Length)?\b|\bmaximum request (?:length|body size|size)\b|\b(?:query string|request (?:url|uri|headers?|body|entity|content)|url|uri|header(?: field)?s?|content length|payload|body)\b.{0,60}\b(?:too (?:long|large|big)|exceed(?:s|ed)?)\b/i,
        /\b(?:too (?:long|large|big)|exceed(?:s|ed)?|deny|denied)\b/i,
        /\b(?:request(?:ed)?|server|configured|http|max\w*)\b/i,
      ],
      isUnmistakable: true,
    },
    {
      meaning: 'The server refuses the request because a part of it is longer than the server is set up to take.',
      advice:
        'Send long values in the body, if the service takes them there, or less at a time. Who runs the server can raise its limit.',
      source: 'https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/',
    },
  ),
  topic(
    'request-filter',
    {
      about: [
        /\brequest filtering\b|\bpotentially dangerous request\b|\bdouble escape sequence\b|\bhidden (?:segment|namespace)\b|\bweb application firewall\b|\brequest (?:was |is )?blocked by\b.{0,40}\b(?:firewall|WAF|rule|security)\b/i,
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
  topic(
    'on-premises',
    {
      about: [
        /\b(?:on-premises )?data gateway\b|\bgateway (?:cluster|service|machine|is (?:either )?(?:offline|unreachable))/i,
        fault,
      ],
      isUnmistakable: true,
    },
    {
      meaning:
        'The gateway to the network of the organization did not do its part: it is away, too old, or not let in.',
      advice: 'Look whether the gateway is online and up to date, and whether its machine can reach the service.',
      source: 'https://learn.microsoft.com/data-integration/gateway/service-gateway-tshoot',
    },
  ),
];
