/** What runs say: the script of a connector, its triggers, and the data policy above them. */
import { subjects } from './subjects';
import { plain, type Topic, topic } from './topic';

const code = 'https://learn.microsoft.com/connectors/custom-connectors/write-code';
const policies = 'https://learn.microsoft.com/power-platform/admin/dlp-impact-policies-apps-flows';

export const scriptTopics: readonly Topic[] = [
  plain(
    'script-compiler',
    /\bcannot implicitly convert type\b|\bdoes not contain a definition for\b.{0,120}|\bno overload for method\b|\bnot all code paths return\b|\btype or namespace name\b.{0,120}\b(?:could not be found|does not exist)|\bis inaccessible due to its protection level\b|\buse of unassigned\b|\bdoes not exist in the current context\b|\bno argument given that corresponds to\b|\bdoes not implement inherited abstract member\b|\berror CS\d{4}\b|\bcan only be used in (?:an )?async\b|\ba field initializer cannot\b|[;)}{] expected\s*$|\b(?:custom )?(?:code|script)\b.{0,40}\b(?:compil(?:e|ation)) (?:failed|error)/i,
    {
      rule: 'script-syntax',
      meaning: 'The compiler of C# does not accept the script; the words say why.',
      advice:
        'Look at the line that it names. A script has one class `Script` that inherits from `ScriptBase`, and only the namespaces that are listed for custom code.',
      source: code,
    },
    { not: /\bAPI operation\b|\bswagger\b/i },
  ),
  plain(
    'script-time',
    /\b(?:custom )?(?:code|script)\b.{0,60}\b(?:timed? ?out|exceeded|was terminated|took longer)\b|\bexecution exceeded \d+ seconds\b/i,
    {
      meaning: 'The script took longer than scripts of connectors may, which are a few seconds.',
      advice: 'Do less in the script: fewer calls one after the other, and no waiting.',
      source: code,
    },
  ),
  plain(
    'script-form',
    /\b(?:custom )?(?:code|script)\b.{0,40}\b(?:must|has to|should) (?:contain|have|define|implement|inherit)\b|\b(?:namespace|type|library|assembly) ['"][\w.]+['"] is not (?:allowed|supported)\b|\b(?:custom )?(?:code|script) (?:file )?(?:exceeds|is (?:too large|larger))\b|\bscript operations?\b.{0,60}\b(?:not|missing|invalid|unknown)\b|\b(?:not|n['’]t) in the list of script operations\b/i,
    {
      meaning: 'The script has not the form that the platform asks for.',
      advice:
        'Check `script.csx` here: one class `Script` that inherits from `ScriptBase` and overrides `ExecuteAsync`, less than 1 MB, and only the libraries that are listed.',
      source: code,
    },
  ),
  plain(
    'script-run',
    /\bsequence contains (?:no|more than one)\b|\bindex was out(?:side| of) (?:the )?(?:bounds|range)\b|\bargument (?:was )?out of range\b|\bkey\b.{0,60}\bwas not present in the dictionary\b|\bobject reference not set\b|\bNullReferenceException\b|\brequest message was already sent\b|\bmisused header name\b|\bnot a valid base-?64\b|\binput string was not in a correct format\b|\bMissingMethodException\b|\bInvalidCastException\b|\bunable to cast object\b|\bstack overflow\b|^\W*at Script\.\w+\(|\bcollection was modified\b|\bcannot access a disposed object\b|\bArgumentNullException\b|\bcannot access child value on\b|\bcannot perform runtime binding\b/i,
    subjects.stumbled,
  ),
  plain(
    'trigger-answer',
    /\bpolling (?:trigger|response|operation)\b.{0,100}\b(?:must|without|missing|should|returned|not|invalid|expected)\b|\blocation header\b.{0,30}\bmissing\b|\btrigger\b.{0,60}\b(?:missing|without|lacks?)\b.{0,30}\b(?:location|retry-after)\b|\bsplit ?on\b.{0,120}\b(?:invalid|not|must|cannot|error|fail\w*)\b|\bx-ms-trigger(?:-\w+)?\b.{0,60}\b(?:invalid|must|missing|not)\b/i,
    {
      meaning: 'A trigger does not get the answer that it needs: a list of what is new, and where to ask next.',
      advice:
        'Compare the response of the trigger with the raw answer: the list that `x-ms-trigger: batch` promises, and the header `Location` with 202 where there is nothing yet.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/create-polling-trigger',
    },
  ),
  plain(
    'trigger-quiet',
    /^\W*trigger (?:was |history: )?skipped\b|\b'?recurrence'? interval\b.{0,40}\b(?:less|below|shorter)\b|\btrigger condition(?:s)? (?:was |were |is |are )?not (?:met|satisfied)\b|^\W*(?:the )?(?:trigger|recurrence)\b.{0,60}\bbelow the minimum\b|\bWorkflowTriggerNot\w+\b/i,
    {
      meaning: 'The trigger asked and started nothing: nothing was new, or its conditions were not fulfilled.',
      advice:
        'Look at its history: the inputs and the answer stand there. Make something new at the service, and wait for the time between two questions.',
      source:
        'https://learn.microsoft.com/troubleshoot/power-platform/power-automate/flow-run-issues/triggers-troubleshoot',
    },
  ),
  plain(
    'trigger-webhook',
    /\brequest to (?:un)?subscribe\b.{0,40}\b(?:returned [45]|failed|rejected)|\bsubscription validation\b.{0,30}\b(?:timed out|failed)|\bwebhook subscription limit\b|\bwebhooks?\b.{0,60}\b(?:subscription|registration|request|creation)\b.{0,40}\b(?:failed|rejected|refused|error|invalid|not)\b|\bendpoint\b.{0,60}\b(?:returned gone|did not (?:echo|return)|validation (?:failed|request))|\bvalidation of (?:the )?(?:endpoint|notification ur[il]|webhook)\b.{0,30}\bfail|\bx-ms-notification-(?:url|content)\b.{0,60}\b(?:must|missing|invalid|not|required)\b|\bmust define x-ms-notification-(?:url|content)\b/i,
    {
      rule: 'webhook-notification-url-required',
      meaning: 'A trigger could not sign on to the service, or off, or the service does not take the address to call.',
      advice:
        'Compare the operation of the trigger with the documentation of the service: the parameter with `x-ms-notification-url`, what it answers, and how the service checks the address.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger',
    },
  ),
  plain(
    'data-policy-broken',
    /\b(?:violat\w+|conflicts? with|not compliant with|isn['’]t compliant with)\b.{0,80}\b(?:data loss prevention|DLP)\b|\b(?:is|are|isn['’]t|not) allowed by (?:your|the|an) admin\w*|\b(?:your |the |an )?(?:admin(?:istrator)?|organi[sz]ation|tenant|company)(?:['’]s)?\b.{0,60}\b(?:has |have )?(?:blocked|restricted|prohibited|do(?:es)?n['’]t allow|do(?:es)? not allow)\b.{0,60}\b(?:connectors?|actions?|flows?|apps?|endpoints?|together)\b|\b(?:action|connector|endpoint|operation)\b.{0,80}\b(?:not|n['’]t) allowed by (?:your|the) (?:admin|organi|tenant|company)|\b(?:uses?|using|contains?) (?:an? |the )?blocked connectors?\b|\bblocked by (?:connector |the )?(?:endpoint filtering|action control|data|DLP|tenant)|\b(?:suspended|blocked|disabled|turned off|rejected)\b.{0,40}\b(?:DLP|data loss prevention|data polic(?:y|ies))\b|\bApiPolicyViolation\b|\bDlp\w*(?:Violation|Policy)\b|\b(?:DLP|data loss prevention)\b.{0,40}\bpolicy\b.{0,40}\b(?:prevents?|blocks?|forbids?)\b|\bviolates (?:the )?policy '|\bblocked by (?:tenant|your)\b.{0,20}\bpolicy\b|\btenant ?isolation\b|\bcross-tenant connections? (?:is|are) not allowed\b|\bconnectors that belong to different groups\b/i,
    {
      meaning: 'A policy of the organization does not allow the connector here, or not together with the others.',
      advice:
        'Ask an administrator to put the connector into the right group of the data policy. The files are not the cause.',
      source: policies,
    },
    { isToPeople: true },
  ),
  plain(
    'on-premises',
    /\b(?:DMTS|DM)_[A-Z]\w+(?:Error|Missing|Failed|Timeout|Invalid|NotFound|Exception)\w*\b|\bgateways?\b.{0,80}\b(?:unreachable|offline|no members online|exceeded the capacity|out of date|(?:can['’]?t|cannot|unable to|could not|failed to) (?:be reached|establish|connect|reach)|not (?:online|reachable|installed|registered))|\bgateway version\b.{0,40}\b(?:out of|old|unsupported|not supported)|\bgateway\b.{0,30}\b(?:isn['’]t|is not) available\b|\b(?:can['’]?t|cannot|unable to|could not|weren['’]t able to|were not able to|was not able to) (?:reach|connect to|find) (?:the |your |this )?(?:on-premises )?(?:data )?gateway\b|\bon-premises data gateway\b.{0,80}\b(?:fail\w*|error|not|refused|denied|disabled|expired)\b|\b(?:fail\w*|error|unable)\b.{0,80}\bdata gateway\b/i,
    {
      meaning:
        'The gateway to the network of the organization did not do its part: it is away, too old, or not let in.',
      advice: 'Look whether the gateway is online and up to date, and whether its machine can reach the service.',
      source: 'https://learn.microsoft.com/data-integration/gateway/service-gateway-tshoot',
    },
    { isToPeople: true, not: /\b(?:application|api|bad) gateway\b|\bgateway time-?out\b|\b(?:I|I'm|my|thanks)\b/i },
  ),
  topic(
    'owner',
    {
      about: [
        /\b(?:must|need to|have to) be (?:an? |the )?(?:co-?)?owner\b|\bonly (?:the )?owners?\b.{0,40}\bcan\b|\byou(?: do not|don['’]t) (?:have|own)\b.{0,60}\b(?:this|the) (?:connector|connection|flow|environment|app)\b/i,
      ],
    },
    subjects.rights,
  ),
];
