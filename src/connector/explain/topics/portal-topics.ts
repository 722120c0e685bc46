/** What the portals say: the wizard of connectors and its import, connections, Partner Center, designers and Functions. */
import { plain, type Topic } from './topic';

const here = 'Check the file here: every finding stands at the place itself, with a repair where there is one.';
const signInAgain =
  'Open the connections, choose to mend or to change this one, and sign in. If it fails again, make a new one.';
const connections = 'https://learn.microsoft.com/power-automate/add-manage-connections';
const submission = 'https://learn.microsoft.com/connectors/custom-connectors/submit-certification';

const bad =
  "(?:not|n['’]t|cannot|unable|invalid|fail(?:ed|ure|s)?|missing|wrong|unsupported|error|only|required|already|larger|exceeds?|too (?:large|big|long)|unknown|unexpected|corrupt\\w*|could not)";
/** A thing and words that say that something is wrong with it, in either order. */
const both = (thing: string, fault = bad) =>
  new RegExp(`(?:${thing}).{0,120}?\\b${fault}\\b|\\b${fault}\\b.{0,80}?(?:${thing})`, 'i');

export const portalTopics: readonly Topic[] = [
  plain(
    'import-postman',
    both(
      '\\bpostman (?:v\\d(?:\\.\\d)? )?collections?\\b|\\bcollection (?:v|version|format|schema)',
      "(?:not|n['’]t|cannot|unable|invalid|fail(?:ed|ure|s)?|missing|unsupported|error|could not)",
    ),
    {
      meaning: 'The wizard cannot make a connector of the collection: it takes collections in the format v1 alone.',
      advice:
        'Export the collection again as v1. If the program no longer offers that, convert the collection to OpenAPI 2.0 and import the result.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/define-postman-collection',
    },
    { isToPeople: true },
  ),
  plain(
    'import-definition',
    /\b(?:the |your )?(?:openapi|swagger)(?: 2\.0| definition| file| document| url)*\b.{0,60}\b(?:you (?:uploaded|imported)|larger than|exceeds|not (?:a )?valid|invalid|could ?n[o']t be (?:parsed|read|imported)|does ?n[o']t contain|unable to)\b|\b(?:imported|uploaded) (?:file|openapi|swagger|definition)\b.{0,60}\b(?:not|invalid|larger|exceeds)\b|\b(?:swagger|definition|spec(?:ification)?)\b.{0,80}\b(?:anyOf|oneOf|allOf|callbacks|links|webhooks)\b.{0,40}\b(?:not supported|unsupported|cannot|can't)\b|\bproperty ['"](?:swagger|openapi)['"] is\b.{0,30}\b(?:missing|required|not|invalid)|\bunsupported file type\b|\byour file must\b|\bdoes not return a valid openapi\b|\berror parsing (?:the )?(?:swagger|openapi)\b|\bpaths object\b.{0,40}\bis empty\b|\bfile type is not supported\b(?!.*zip)/i,
    {
      rule: 'definition-swagger-2',
      meaning: 'The import does not take the file: a connector is made of OpenAPI 2.0 in JSON, of less than 1 MB.',
      advice: `${here} Descriptions in OpenAPI 3 can be converted.`,
    },
    { isToPeople: true, not: /\b(?:package|zip|offer)\b/i },
  ),
  plain(
    'policy',
    both(
      '\\bpolicy template\\w*\\b|\\bx-ms-apimTemplate\\S*|\\btemplateId\\b|\\bpolicy (?:expression|scope|section|definition|document)\\b|\\berror in element [\'"]|\\belement is not allowed (?:in|within) (?:section|the)|[\'"][\\w-]+[\'"] (?:element|is not a valid policy)|\\bconnectionParameters\\(|\\bpolicy .[^.]{1,80}. (?:has|is)\\b|\\breferenced by (?:the )?polic(?:y|ies)\\b|\\b(?:inbound|outbound|backend|on-error) > |\\bliquid (?:error|template|context)',
    ),
    {
      meaning: 'A policy of the connector, or of the gateway before the service, is not accepted or stumbled.',
      advice:
        'Compare `policyTemplateInstances` in `apiProperties.json` with the page of the template: its id, the names of its parameters, and the expressions in them.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/policy-templates',
    },
    { not: /\bdata (?:loss|polic)|\bsets\b/i },
  ),
  plain(
    'connection-broken',
    /\bconnections?\b.{0,60}\b(?:(?:is|are) (?:unauthenticated|not authenticated|in an error state|broken|disconnected)|has been disconnected|could not be verified|expired on|needs? (?:to be )?(?:fixed|attention)|needs? to be re-?authenticated)\b|\b(?:problem|issue) with (?:your|the|this) connection\b|\bcan['’]?n?o?t sign in to (?:this|your|the) connection\b|\bfix connection\b|\bre-?authenticate (?:the|your|this) connection\b|\bconnection is unauthenticated\b|\bconnections? ?needs? ?re-?auth\w*/i,
    {
      meaning: 'The connection is there, and its sign-in does not hold any longer.',
      advice: signInAgain,
      source: connections,
    },
    { isToPeople: true },
  ),
  plain(
    'connection-window',
    /\b(?:popup|pop-up|sign-?in|login|consent) (?:window|dialog|page)?\b.{0,40}\b(?:was |been |is )?(?:blocked|closed|cancell?ed|dismissed)\b|\bthe user (?:cancell?ed|closed|aborted) (?:the )?(?:sign|login|auth|consent)/i,
    {
      meaning: 'The window for signing in was closed or blocked before the sign-in ended.',
      advice:
        'Allow pop-up windows for the portal and try again. A window that closes by itself often shows an error of the sign-in first.',
      source: connections,
    },
    { not: /\bpull request\b|\bPR\b/ },
  ),
  plain(
    'connection-consent-link',
    /\bconsent (?:link|url|server|code)\b.{0,80}\b(?:could not|cannot|fail\w*|invalid|expired|error|not)\b|\bstate (?:parameter )?(?:mismatch|does not match|is invalid|is missing)\b|\bcode[_ ](?:verifier|challenge)\b.{0,60}\b(?:missing|required|invalid|not|mismatch)\b|\b(?:missing|invalid|required|no) code[_ ](?:verifier|challenge)\b|\bAADB2C\d{5,6}\b|\bClientAuthError\b|\bredirect state expired\b|\bidentity provider returned\b|\btoken endpoint returned\b|\bsign[- ]in was unsuccessful\b|\bresponse_type\b.{0,40}\b(?:disabled|not|unsupported|invalid)/i,
    {
      meaning: 'The sign-in broke off between the portal and the page of the service.',
      advice:
        'Start it again from the beginning, in a fresh window. If it stays, compare the addresses, the kind of sign-in and the scopes on the security page with what the service asks for.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    },
  ),
  plain(
    'connection-parameter',
    /\bconnection parameters?(?: sets?)? ?(?:['"`]?[\w:.-]+['"`]? )?(?:is|are|was|were)? ?(?:not (?:defined|found|set|valid)|missing|required|invalid)\b|\b(?:missing|invalid|unknown|unexpected) connection parameters?\b|\bConnectionParameter\w*(?:Missing|Invalid|NotFound)\b|\b(?:connection|parameter) (?:creation failed|['"]?token['"]? is missing)\b/i,
    {
      meaning: 'A connection is made without a value that the connector asks for, or with one that it does not know.',
      advice: 'Compare the names in `connectionParameters` of `apiProperties.json` with the values that are passed.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
    },
  ),
  plain(
    'submission',
    /\byour (?:submission|package|offer|listing)\b.{0,60}\b(?:failed|has failed|can['’]?n?o?t be|could not|was rejected|is not|did not pass|needs)\b|\bsubmission (?:has )?(?:failed|was rejected|cannot)\b|\bpackage (?:validation|upload|acceptance)\b.{0,40}\b(?:failed|error|issue)|\bSAS (?:ur[il]|token|link)\b.{0,60}\b(?:invalid|expired|not|could|cannot|missing|permission)|\b(?:verify|access|open|invalid|expired)\b.{0,30}\bSAS (?:ur[il]|token)|\boffer (?:id|alias|name)\b.{0,40}\b(?:already|in use|not|invalid)|\b(?:uploading|processing) your (?:package|file)\b|\b(?:account|publisher)\b.{0,30}\b(?:not|n['’]t) enrolled\b|\bupload a \.?zip\b|\bonly \.?zip files\b|\bpackage ur[il]\b.{0,30}\bmust\b|\bpublisher id mismatch\b|\bpartner center account\b.{0,30}\b(?:has no|is not|not)\b|\bSAS (?:token|ur[il])\b.{0,40}\binsufficient\b|\b(?:find|reach) the package at the ur[il]\b|\bmust be a SAS\b|\bpermission to view this offer\b|\bpublisher verification\b.{0,30}\b(?:not|failed|incomplete|pending)|\b(?:support|privacy policy|help|terms) (?:ur[il]|link)\b.{0,30}\b(?:is|are) (?:required|missing|invalid|broken|not)|\b(?:logo|icon) (?:must be|should be|has to be) (?:an? )?(?:square|png|between|\d+)|\baction needed\b.{0,60}\bcertification\b|\boffer listing\b.{0,60}\b(?:exceeds|missing|required|invalid)/i,
    {
      meaning: 'Partner Center does not take the submission, or its check ended with errors.',
      advice:
        'Open the report of the certification: it names each point. Check the package here before it goes in again; links to archives need a SAS address that can be read for weeks.',
      source: submission,
    },
    { isToPeople: true },
  ),
  plain(
    'functions',
    /\bfunction (?:host|runtime) (?:is|was) (?:not (?:running|able)|unable|unreachable)|\bfunctions? runtime (?:is )?(?:unreachable|unable|not)\b|\bunable to start\b.{0,40}\bhost\b|\bretrieve (?:the )?(?:runtime (?:master )?keys?|keys for function|function keys)\b|\bnot able to load (?:some|your) functions?\b|\bno job functions found\b|\bfunction app is (?:currently )?(?:in read[- ]only|stopped|down)|\bread[- ]only mode\b.{0,60}\bpackage\b|\berror(?:s)? (?:while )?loading (?:the )?functions?\b|\bWorker was unable to load function\b|\bhost\.json\b.{0,60}\b(?:invalid|missing|error)|\bAzureWebJobsStorage\b|\bresult: failure\b.{0,40}\bexception:/i,
    {
      meaning: 'The function app behind the service does not start, or the portal cannot look into it.',
      advice:
        'Look at its log: a setting, its storage account or its package is the usual cause. The files of the connector are not.',
      source: 'https://learn.microsoft.com/azure/azure-functions/functions-recover-storage-account',
    },
    { isToPeople: true },
  ),
  plain(
    'designer',
    /\b(?:initialize|initializing|incomplete information for|fetch(?:ing)?|retrieve|load) (?:the )?operation(?:'s)? (?:details|manifest|['"])|\bincomplete information for operation\b|\bdesigner (?:failed|could not|cannot|was unable)|\b(?:connector|operation) manifest\b.{0,40}\b(?:not|fail|could|error)|\b(?:retrieve|load|fetch|get) (?:the )?(?:connector|operation) manifest\b|\bfailed to fetch (?:the )?swagger\b|\b(?:retrieve|fetch) (?:the )?swagger\b.{0,60}\b(?:fail|error|not)|\bunable to load the schema\b|\bfailed to (?:load|retrieve) (?:the )?(?:connectors?|operations?|triggers?|actions?)\b/i,
    {
      meaning: 'The designer could not read the description of an operation, so that it cannot show the step.',
      advice:
        'Check the definition here, dynamic lists and schemas first. Then load the page anew, and take the step out and put it in again.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    },
    { isToPeople: true, not: /\?\s*$/ },
  ),
  plain(
    'region',
    /\b(?:connector|api|service|feature|operation|environment)\b.{0,60}\b(?:not|n['’]t) (?:supported|available|accessible|enabled) in (?:the |this |your )?(?:current )?(?:region|location|geography|cloud|['"])/i,
    {
      meaning: 'The connector or the service is not there in this region or in this cloud.',
      advice: 'Make the connector in the region where flow and connection are. Files are not the cause.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/faq',
    },
    { isToPeople: true },
  ),
  plain(
    'switched-off',
    /^\W*(?:the )?(?:workflow|flow|logic app|trigger|app|connector|action|plug-?in)\b ?(?:['"][^'"\n]{1,80}['"] )?(?:is|was|has been) (?:currently )?(?:disabled|suspended|turned off|deactivated|not enabled)\b|\bWorkflow(?:Trigger)?IsNotEnabled\b/i,
    {
      meaning: 'What was called is switched off.',
      advice: 'Switch it on. Where it was suspended, look for the policy or for the failures that led to it.',
      source: 'https://learn.microsoft.com/power-automate/disable-flow',
    },
  ),
  plain(
    'environment',
    /\byou (?:do not|don['’]t) have (?:access|permissions?|the (?:rights?|role)|rights?)\b.{0,80}\b(?:environment|connectors?|connections?|solutions?|maker|offer|app|flow)\b|\bthis environment (?:does not|doesn['’]t) (?:have|allow|support)\b|\b(?:not|n['’]t) a dataverse environment\b|\bno active environment\b|\bcurrent environment\b.{0,40}\b(?:not|no|missing)\b|\b(?:environment|tenant)\b.{0,40}\bhas no dataverse\b|\buser is not a member of the organi[sz]ation\b/i,
    {
      meaning: 'The environment is not the right one for it, or the account may not do this there.',
      advice:
        'Look at the environment that is chosen, top right in the portal or with `pac org who`. An administrator gives the role of a maker, and adds a database where solutions are needed.',
      source: 'https://learn.microsoft.com/power-platform/admin/environments-overview',
    },
    { isToPeople: true },
  ),
  plain(
    'wizard',
    /^\W*(?:the |your )?(?:custom )?(?:connector|changes|definition|swagger)s?\b ?(?:'[^'\n]{1,60}' )?(?:could ?n[o']t|cannot|failed to) be (?:saved|created|updated|loaded|parsed)\b|\b(?:failed|unable) to (?:save|create|update|parse|load) (?:the |your )?(?:custom )?(?:connector|swagger|definition|api)\b|\bverb and path combination\b|\balready has a '\w+' operation\b|^\W*(?:the )?(?:host|base ur[il]|ur[il]|(?:authori[sz]ation|refresh|token|redirect|resource) ur[il]|client (?:id|secret)|connector name|operation id)\b.{0,30}\b(?:must|is (?:required|invalid|not valid|too|larger|missing)|exceeds|cannot be)\b|^\W*(?:the )?icon is (?:too large|larger)\b|\bmust save the connector before\b|\bno connection (?:is |was )?selected\b|\bfill in all (?:the )?required fields\b|\bcustom connectors? (?:with custom code )?(?:is|are) not (?:supported|allowed|available)\b|\bcustom connectors? (?:quota|limit)\b|\bconnector is used by \d+\b|\bconnector name already in use\b/i,
    {
      meaning: 'The wizard for connectors does not take a value of a field, or could not save.',
      advice: `Look at the field that it names. ${here} If they are sound, load the page anew and try again.`,
      source: 'https://learn.microsoft.com/connectors/custom-connectors/define-blank',
    },
    { isToPeople: true, not: /\b(?:should|I|we|package|submission|zip)\b/i },
  ),
  plain(
    'agent-tool',
    /\bMCP\b.{0,60}\b(?:error|fail\w*|could not|cannot|unreachable|timed out|invalid)\b|\b(?:error|failed|unable)\b.{0,60}\bMCP\b|\btool (?:execution|call|invocation)\b.{0,30}\bfail\w*|\baction is not consented\b|\bconnector(?:Timeout|Request|Power\w+)\w*Error\b|\b(?:FlowAction|ConnectorRequest|AsyncResponse|OpenAI\w*|SystemError|ContentFiltered|LatestPublishedVersion)\w*(?:TimedOut|Failure|TooLarge|Exceeded|Error|NotFound)\b|^\W*(?:error code: )?SystemError\b|\bconversation ?id\b.{0,10}[0-9a-f]{6}/i,
    {
      meaning:
        'An agent called a connector or a tool, and that failed: it was not allowed, too slow, or its answer too large.',
      advice:
        'Try the operation on the test page of the connector with the same values. Look at how large its answer is and how long it takes, and whether the connection of the agent is signed in.',
      source: 'https://learn.microsoft.com/troubleshoot/power-platform/copilot-studio/authoring/error-codes',
    },
    { isToPeople: true },
  ),
];
