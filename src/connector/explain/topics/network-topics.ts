/** What programs say of the way to a service: certificates, names, browsers, and servers that refuse long requests. */
import { subjects } from './subjects';
import { plain, type Topic, topic } from './topic';

export const networkTopics: readonly Topic[] = [
  topic(
    'certificate',
    {
      about: [
        // .NET, Node, Python and OpenSSL, curl, Java, Go and browsers
        /\btrust relationship\b|\b(?:remote |server(?:'s)? |peer |ssl |tls |issuer |root )?certificates?\b.{0,60}\b(?:is |was |are )?(?:invalid|not (?:valid|trusted|yet valid|verified)|untrusted|expired|revoked|self[- ]signed|verify failed|verification failed|cannot be verified|rejected|does(?: not|n't) match)|\bcertificate verif(?:y|ication) failed\b|\bself[- ]signed certificate\b|\b(?:local )?issuer certificate\b|\bverify the first certificate\b|\bcertificate chain\b.{0,40}\b(?:untrusted|partial|not)|\bPKIX path\b|\bSEC_E_UNTRUSTED_ROOT\b|\bERR_(?:TLS_)?CERT_\w+|\bCERT_HAS_EXPIRED\b|\bDEPTH_ZERO_SELF_SIGNED_CERT\b|\bUNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT\w*)|\bx509: certificate\b|\bcertificate validation (?:procedure|failed|error)|\bhostname\b.{0,40}\b(?:doesn't|does not) match\b.{0,40}\bcertificate\b|\bRemoteCertificate\w+|\btrust ?failure\b|\bcertificate\b.{0,60}\b(?:wrong|different) (?:subject|name|host|common name)|\bcertificate\b.{0,80}\bdoes not have the following common name\b|\bSSL_ERROR_BAD_CERT\w*|\bSEC_ERROR_\w+|\bno alternative certificate subject name\b|\bnot in the cert's altnames\b|\bcertificate's altnames\b|\byour connection (?:is not|isn't) private\b|\bcertificate chain\b.{0,60}\berrors?\b|\berrors? in the certificate chain\b/i,
      ],
      isUnmistakable: true,
    },
    subjects.certificate,
  ),
  topic(
    'secure-channel',
    {
      about: [
        /\b(?:ssl|tls|https|schannel)\b|\bERR_SSL_\w+|\bsecure (?:channel|connection)\b|\bhandshake\b/i,
        /\b(?:could not|couldn't|cannot|unable to|failed to) (?:create|establish|negotiate)\b|\bhandshake (?:fail|error|alert|timed?)|\bwrong version number\b|\bunsupported protocol\b|\bprotocol version\b|\bno (?:shared|common) (?:cipher|algorithm)|\bEOF occurred\b|\bsecure (?:channel|connection) (?:support|could not|failed)|\bbefore secure TLS connection\b|\bSSL connection could not be established\b|\bERR_SSL_\w+|_ALERT_(?:HANDSHAKE|PROTOCOL)\w*|\bsecure ?connection ?failure\b|\bpeer certificate or SSH\b|\bschannel: \w+|\bnext InitializeSecurityContext failed\b/i,
      ],
      isUnmistakable: true,
    },
    subjects.encrypted,
  ),
  topic(
    'browser',
    {
      about: [
        /\bCORS|\bpreflight\b|\bmixed content:|\bContent Security Policy directive\b|\bAccess-Control-Allow-\w+|\bcross-origin (?:request|resource)|\bTypeError: (?:Failed to fetch|NetworkError|Load failed)|\bNetworkError when attempting to fetch\b/i,
        /\b(?:failed|blocked|not (?:allowed|present|permitted)|no ['"]?access-control|networkerror|disallow\w*|denied|refused|violates|does not have|insecure)\b/i,
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
  plain(
    'host',
    /\bcould not resolve (?:host|proxy)\b|\bcould not be resolved:? ['"]|\bremote name could not be resolved\b|\bname resolution\b|\bNameResolution(?:Failure|Error)\b|\bgetaddrinfo\b|\b(?:name or service|nodename nor servname|host(?:name)?|no such host is) (?:is )?(?:not )?known\b|\bno such host\b|\bunable to resolve host\b|\bUnknownHost(?:Exception)?\b|\bhost is unknown\b|\bENOTFOUND\b|\bEAI_AGAIN\b|(?:\b|_)NXDOMAIN\b|\bcan['’]?t resolve ['"]?[\w-]+\.|\bDNS_PROBE_\w+|\bSERVFAIL\b|\bnon-existent domain\b|\bERR_NAME_NOT_RESOLVED\b|\bcould not find host\b|\bDNS (?:server|lookup|name|resolution|query|request)\b.{0,60}\b(?:fail\w*|not|error|timed out)\b|\bserver IP address could not be found\b|\bserver can't find\b/i,
    subjects.host,
  ),
  plain(
    'proxy',
    /\bproxy authentication (?:is )?required\b|\bProxyError\b|\b(?:cannot|unable to|failed to) connect to (?:the )?proxy\b|\btunnel connection failed\b|\bERR_(?:PROXY|TUNNEL)_\w+|\breceived HTTP code \d+ from proxy\b/i,
    subjects.proxy,
  ),
  plain(
    'server',
    /\bECONN(?:REFUSED|RESET|ABORTED)\b|\bE(?:HOST|NET)UNREACH\b|\bEPIPE\b|\bERR_(?:CONNECTION|INTERNET|ADDRESS|NETWORK|EMPTY|HTTP2)_(?!TIMED)\w+|\bconnection (?:was )?(?:refused|reset)(?: by peer)?\b|\bactively refused\b|\bforcibly closed\b|\bunderlying connection was closed\b|\bunable to connect to the remote server\b|\bempty reply from server\b|\bremote end closed connection\b|\bconnection aborted\b|\bserver (?:unexpectedly )?(?:closed|dropped) the connection\b|\bfailed to connect to \S+ port\b|\bconnection could be made because the target\b|\bResponseEnded\b|\bfailed to establish a new connection\b|\bMaxRetryError\b|\bmax retries exceeded\b|\bnetwork is unreachable\b|\bno route to host\b|\bupstream connect error\b|\b(?:no|not) healthy upstream\b|\b(?:site|page) (?:can['’]t|cannot) be reached\b|\bsocket hang up\b|\bAxiosError: Network Error\b|\bconnect ?failure\b|\bNoHttpResponse\w*|\bbroken pipe\b|\bhyper::Error\(Connect\)|\bunreachable network\b|\bI\/O operation has been aborted\b|\bunable to connect to remote host\b|\bCURLE_COULDNT_CONNECT\b|\bcannot connect to host\b|\bonly one usage of each socket\b|\brequests\.exceptions\.ConnectionError\b/i,
    subjects.server,
  ),
  plain(
    'time',
    /\bETIMEDOUT\b|\bESOCKETTIMEDOUT\b|\bCURLE_OPERATION_TIMEDOUT\b|\b(?:Connect|Socket)Timeout\w*\b|\b(?:validation|subscription|handshake) timed out\b|\bERR_CONNECTION_TIMED_OUT\b|\bERR_TIMED_OUT\b|\b(?:operation|request|connection|read|write|action|call|query|execution|script|gateway|task|invocation|job) (?:has |was |is )?timed[ -]?out\b|\btimed out after \d|\btimeout of \d+ ?m?s exceeded\b|\b(?:Read|Connect|Request|Socket)Timeout(?:Error|Exception)?\b|\bcontext deadline exceeded\b|\bi\/o timeout\b|\bdid not properly respond after a period of time\b|\bHttpClient\.Timeout\b|\btook too long to (?:respond|complete|answer)\b|\bdid not respond within the (?:timeout|time)\b|\bdid not complete within\b|\b(?:exceeded|exceeds|over) the (?:maximum |configured |allowed )?(?:execution )?(?:time ?out|time limit|execution time)\b|\bdeadline[_ ]exceeded\b|\btimeout (?:has )?expired\b/i,
    subjects.time,
  ),
  plain(
    'address',
    /\bno scheme supplied\b|\bMissingSchema\b|\bInvalidSchema\b|\bUriFormatException\b|\binvalid URI:|\bURL using bad\/illegal format\b|\bunsupported protocol scheme\b|\bfailed to parse URL\b|\bERR_INVALID_URL\b|\binvalid protocol:|\bonly absolute URLs are supported\b|\bprotocol "[^"]*" not supported\b|\binvalid request URI\b|\ban invalid request URI was provided\b/i,
    {
      meaning: 'A program was given an address that is none: the scheme is missing, or something in it is not allowed.',
      advice:
        'Write the whole address, beginning with `https://`. In a definition `host` stands without the scheme, and the scheme in `schemes`.',
      source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3',
    },
    { isToPeople: true },
  ),
  plain(
    'redirects',
    /\btoo many redirects\b|\bTooManyRedirects\b|\bexceeded \d+ redirects\b|\bmaximum (?:number of )?(?:automatic )?redirect\w*\b|\bERR_TOO_MANY_REDIRECTS\b|\b(?:is ?n[o']t|not) redirecting properly\b|\bredirect(?:ed you)? (?:too many times|loop)\b/i,
    {
      meaning: 'The server sends the caller from one address to the next without end.',
      advice:
        'Call the address that answers in the end, with `https` and with or without the last slash. A page for signing in is a common cause: the request came without what it signs in with.',
      source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.4',
    },
  ),
  plain(
    'too-many-told',
    /\byou(?:['’]ve| have)? (?:have )?(?:exceeded|reached|hit) (?:your|the) .{0,40}\b(?:quota|limit|rate)\b|\byou are (?:being |sending )?(?:rate[- ]limited|throttled|too many requests)\b/i,
    subjects.tooMany,
    { isToPeople: true },
  ),
  plain('certificate-told', /\byour connection (?:is not|isn['’]t) (?:private|secure)\b/i, subjects.certificate, {
    isToPeople: true,
  }),
  topic(
    'too-many',
    {
      about: [
        /\btoo many (?:requests|calls|connections)\b|\b(?:rate|request|call|api|connector)[- ](?:limit|quota|request limit|call volume quota)\b|\bthrottl(?:ed|ing)\b|\bspike arrest\b|\brate[- ]limit(?:ed|ing)?\b|\brequest(?:s|ed)? (?:quota|limit)\b|\b(?:number|execution time) of (?:incoming )?requests exceeded\b|\bout of call volume quota\b|\brate exceeded\b/i,
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
];
