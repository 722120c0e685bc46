/** What the portals say: the wizard of connectors and its import, Partner Center, designers and Functions. */
import { anyOf } from '../any-of';
import { plain, type Topic } from './topic';

const here = 'Check the file here: every finding stands at the place itself, with a repair where there is one.';
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
      meaning:
        'The wizard cannot make a connector of the collection. Which format it takes is told in two ways: v1 in the tutorial, v2 as well in the FAQ.',
      advice: 'Export it as v2.1 and try again, or convert the collection to Swagger 2.0 here and open the result.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/define-postman-collection',
    },
    { isToPeople: true },
  ),
  plain(
    'import-definition',
    anyOf(
      /\b(?:the |your )?(?:openapi|swagger)(?: 2\.0| definition| file| document| url)*\b.{0,60}\b(?:you (?:uploaded|imported)|larger than|exceeds|not (?:a )?valid|invalid|could ?n[o']t be (?:parsed|read|imported)|does ?n[o']t contain|unable to)\b/i,
      /\b(?:imported|uploaded) (?:file|openapi|swagger|definition)\b.{0,60}\b(?:not|invalid|larger|exceeds)\b/i,
      /\b(?:swagger|definition|spec(?:ification)?)\b.{0,80}\b(?:anyOf|oneOf|allOf|callbacks|links|webhooks)\b.{0,40}\b(?:not supported|unsupported|cannot|can't)\b/i,
      /\bproperty ['"](?:swagger|openapi)['"] is\b.{0,30}\b(?:missing|required|not|invalid)/i,
      /\bunsupported file type\b/i,
      /\byour file must\b/i,
      /\bdoes not return a valid openapi\b/i,
      /\berror parsing (?:the )?(?:swagger|openapi)\b/i,
      /\bopenapidefinition\b.{0,60}\b(?:invalid|not valid|empty|missing)\b/i,
      /\bpaths object\b.{0,40}\bis empty\b/i,
      /\bfile type is not supported\b(?!.*zip)/i,
    ),
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
    'submission',
    anyOf(
      /\byour (?:submission|package|offer|listing)\b.{0,60}\b(?:failed|has failed|can['’]?n?o?t be|could not|was rejected|is not|did not pass|needs)\b/i,
      /\bsubmission (?:has )?(?:failed|was rejected|cannot)\b/i,
      /\bpackage (?:validation|upload|acceptance)\b.{0,40}\b(?:failed|error|issue)/i,
      /\bSAS (?:ur[il]|token|link)\b.{0,60}\b(?:invalid|expired|not|could|cannot|missing|permission)/i,
      /\b(?:verify|access|open|invalid|expired)\b.{0,30}\bSAS (?:ur[il]|token)/i,
      /\boffer (?:id|alias|name)\b.{0,40}\b(?:already|in use|not|invalid)/i,
      /\b(?:uploading|processing) your (?:package|file)\b/i,
      /\b(?:account|publisher)\b.{0,30}\b(?:not|n['’]t) enrolled\b/i,
      /\bupload a \.?zip\b/i,
      /\bonly \.?zip files\b/i,
      /\bpackage ur[il]\b.{0,30}\bmust\b/i,
      /\bpublisher id mismatch\b/i,
      /\bpartner center account\b.{0,30}\b(?:has no|is not|not)\b/i,
      /\bSAS (?:token|ur[il])\b.{0,40}\binsufficient\b/i,
      /\b(?:find|reach) the package at the ur[il]\b/i,
      /\bmust be a SAS\b/i,
      /\bpermission to view this offer\b/i,
      /\bpublisher verification\b.{0,30}\b(?:not|failed|incomplete|pending)/i,
      /\b(?:support|privacy policy|help|terms) (?:ur[il]|link)\b.{0,30}\b(?:is|are) (?:required|missing|invalid|broken|not)/i,
      /\b(?:logo|icon) (?:must be|should be|has to be) (?:an? )?(?:square|png|between|\d+)/i,
      /\baction needed\b.{0,60}\bcertification\b/i,
      /\boffer listing\b.{0,60}\b(?:exceeds|missing|required|invalid)/i,
    ),
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
    anyOf(
      /\bfunction (?:host|runtime) (?:is|was) (?:not (?:running|able)|unable|unreachable)/i,
      /\bfunctions? runtime (?:is )?(?:unreachable|unable|not)\b/i,
      /\bunable to start\b.{0,40}\bhost\b/i,
      /\bretrieve (?:the )?(?:runtime (?:master )?keys?|keys for function|function keys)\b/i,
      /\bnot able to load (?:some|your) functions?\b/i,
      /\bno job functions found\b/i,
      /\bfunction app is (?:currently )?(?:in read[- ]only|stopped|down)/i,
      /\bread[- ]only mode\b.{0,60}\bpackage\b/i,
      /\berror(?:s)? (?:while )?loading (?:the )?functions?\b/i,
      /\bWorker was unable to load function\b/i,
      /\bhost\.json\b.{0,60}\b(?:invalid|missing|error)/i,
      /\bAzureWebJobsStorage\b/i,
      /\bresult: failure\b.{0,40}\bexception:/i,
    ),
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
    anyOf(
      /\b(?:initialize|initializing|incomplete information for|fetch(?:ing)?|retrieve|load) (?:the )?operation(?:'s)? (?:details|manifest|['"])/i,
      /\bincomplete information for operation\b/i,
      /\bdesigner (?:failed|could not|cannot|was unable)/i,
      /\b(?:connector|operation) manifest\b.{0,40}\b(?:not|fail|could|error)/i,
      /\b(?:retrieve|load|fetch|get) (?:the )?(?:connector|operation) manifest\b/i,
      /\bfailed to fetch (?:the )?swagger\b/i,
      /\b(?:retrieve|fetch) (?:the )?swagger\b.{0,60}\b(?:fail|error|not)/i,
      /\bunable to load the schema\b/i,
      /\bfailed to (?:load|retrieve) (?:the )?(?:connectors?|operations?|triggers?|actions?)\b/i,
    ),
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
    anyOf(
      /^\W*(?:the )?(?:workflow|flow|logic app|trigger|app|connector|action|plug-?in)\b ?(?:['"][^'"\n]{1,80}['"] )?(?:is|was|has been) (?:currently )?(?:disabled|suspended|turned off|deactivated|not enabled)\b/i,
      /\btrigger is not enabled\b/i,
      /\bWorkflow(?:Trigger)?IsNotEnabled\b/i,
    ),
    {
      meaning: 'What was called is switched off.',
      advice: 'Switch it on. Where it was suspended, look for the policy or for the failures that led to it.',
      source: 'https://learn.microsoft.com/power-automate/disable-flow',
    },
  ),
  plain(
    'environment',
    anyOf(
      /\byou (?:do not|don['’]t) have (?:access|permissions?|the (?:rights?|role)|rights?)\b.{0,80}\b(?:environment|connectors?|connections?|solutions?|maker|offer|app|flow)\b/i,
      /\bthis environment (?:does not|doesn['’]t) (?:have|allow|support)\b/i,
      /\b(?:not|n['’]t) a dataverse environment\b/i,
      /\bno active environment\b/i,
      /\bcurrent environment\b.{0,40}\b(?:not|no|missing)\b/i,
      /\b(?:environment|tenant)\b.{0,40}\bhas no dataverse\b/i,
      /\buser is not a member of the organi[sz]ation\b/i,
    ),
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
    anyOf(
      /^\W*(?:the |your )?(?:custom )?(?:connector|changes|definition|swagger)s?\b ?(?:'[^'\n]{1,60}' )?(?:could ?n[o']t|cannot|failed to) be (?:saved|created|updated|loaded|parsed)\b/i,
      /\b(?:failed|unable) to (?:save|create|update|parse|load) (?:the |your )?(?:custom )?(?:connector|swagger|definition|api)\b/i,
      /\bverb and path combination\b/i,
      /\balready has a '\w+' operation\b/i,
      /^\W*(?:the )?(?:host|base ur[il]|ur[il]|(?:authori[sz]ation|refresh|token|resource) ur[il]|client (?:id|secret)|connector name|operation id)\b.{0,30}\b(?:must|is (?:required|invalid|not valid|too|larger|missing)|exceeds|cannot be)\b/i,
      /^\W*(?:the )?icon is (?:too large|larger)\b/i,
      /\bmust save the connector before\b/i,
      /\bno connection (?:is |was )?selected\b/i,
      /\bfill in all (?:the )?required fields\b/i,
      /\bcustom connectors? (?:with custom code )?(?:is|are) not (?:supported|allowed|available)\b/i,
      /\bcustom connectors? (?:quota|limit)\b/i,
      /\bconnector is used by \d+\b/i,
      /\bconnector name already in use\b/i,
    ),
    {
      meaning: 'The wizard for connectors does not take a value of a field, or could not save.',
      advice: `Look at the field that it names. ${here} If they are sound, load the page anew and try again.`,
      source: 'https://learn.microsoft.com/connectors/custom-connectors/define-blank',
    },
    { isToPeople: true, not: /\b(?:should|I|we|package|submission|zip)\b/i },
  ),
  plain(
    'agent-tool',
    anyOf(
      /\bMCP\b.{0,60}\b(?:error|fail\w*|could not|cannot|unreachable|timed out|invalid)\b/i,
      /\b(?:error|failed|unable)\b.{0,60}\bMCP\b/i,
      /\btool (?:execution|call|invocation)\b.{0,30}\bfail\w*/i,
      /\baction is not consented\b/i,
      /\bconnector(?:Timeout|Request|Power\w+)\w*Error\b/i,
      /\b(?:FlowAction|ConnectorRequest|AsyncResponse|OpenAI\w*|SystemError|ContentFiltered|LatestPublishedVersion)\w*(?:TimedOut|Failure|TooLarge|Exceeded|Error|NotFound)\b/i,
      /^\W*(?:error code: )?SystemError\b/i,
      /\bconversation ?id\b.{0,10}[0-9a-f]{6}/i,
    ),
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
