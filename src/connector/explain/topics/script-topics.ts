/** What runs say: the script of a connector, its triggers, and the data policy above them. */
import { anyOf } from '../any-of';
import { subjects } from './subjects';
import { plain, type Topic, topic } from './topic';

const code = 'https://learn.microsoft.com/connectors/custom-connectors/write-code';

export const scriptTopics: readonly Topic[] = [
  plain(
    'script-compiler',
    anyOf(
      /\bcannot implicitly convert type\b/i,
      /\bdoes not contain a definition for\b.{0,120}/i,
      /\bno overload for method\b/i,
      /\bnot all code paths return\b/i,
      /\btype or namespace name\b.{0,120}\b(?:could not be found|does not exist)/i,
      /\bis inaccessible due to its protection level\b/i,
      /\buse of unassigned\b/i,
      /\bdoes not exist in the current context\b/i,
      /\bno argument given that corresponds to\b/i,
      /\bdoes not implement inherited abstract member\b/i,
      /\berror CS\d{4}\b/i,
      /\bcan only be used in (?:an )?async\b/i,
      /\ba field initializer cannot\b/i,
      /[;)}{] expected\s*$/i,
      /\b(?:custom )?(?:code|script)\b.{0,40}\b(?:compil(?:e|ation)) (?:failed|error)/i,
    ),
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
    anyOf(
      /\b(?:custom )?(?:code|script)\b.{0,60}\b(?:timed? ?out|exceeded|was terminated|took (?:longer|too long)|taken too long)\b/i,
      /\bexecution exceeded \d+ seconds\b/i,
    ),
    {
      meaning: 'The script took longer than scripts of connectors may, which are a few seconds.',
      advice: 'Do less in the script: fewer calls one after the other, and no waiting.',
      source: code,
    },
  ),
  plain(
    'script-forbidden',
    anyOf(
      /\bnamespace ['"][\w.]+['"] is not (?:allowed|supported|permitted)\b/i,
      /\b(?:file ?system|process|reflection|thread(?:ing)?|network|socket|registry|environment|console|database)\b.{0,30}\b(?:is|are) not (?:allowed|permitted|supported) in (?:the |a |custom |connector )*(?:scripts?|code)\b/i,
      /\bonly the \d+ approved namespaces\b/i,
    ),
    {
      meaning:
        'The script uses something that scripts of connectors may not use: a namespace, files, processes or threads.',
      advice:
        'Take it out, with its `using`. Allowed are the namespaces that are listed for custom code; calls to services go through `this.Context.SendAsync`. Check `script.csx` here.',
      source: code,
    },
    { isToPeople: true },
  ),
  plain(
    'script-form',
    anyOf(
      /\b(?:custom )?(?:code|script)\b.{0,40}\b(?:must|has to|should) (?:contain|have|define|implement|inherit)\b/i,
      /\b(?:namespace|type|library|assembly) ['"][\w.]+['"] is not (?:allowed|supported)\b/i,
      /\b(?:custom )?(?:code|script) (?:file )?(?:exceeds|is (?:too large|larger))\b/i,
      /\bscript operations?\b.{0,60}\b(?:not|missing|invalid|unknown)\b/i,
      /\b(?:not|n['’]t) in the list of script operations\b/i,
    ),
    {
      meaning: 'The script has not the form that the platform asks for.',
      advice:
        'Check `script.csx` here: one class `Script` that inherits from `ScriptBase` and overrides `ExecuteAsync`, less than 1 MB, and only the libraries that are listed.',
      source: code,
    },
  ),
  plain(
    'script-run',
    anyOf(
      /\bsequence contains (?:no|more than one)\b/i,
      /\bindex was out(?:side| of) (?:the )?(?:bounds|range)\b/i,
      /\bargument (?:was )?out of range\b/i,
      /\bkey\b.{0,60}\bwas not present in the dictionary\b/i,
      /\bobject reference not set\b/i,
      /\bNullReferenceException\b/i,
      /\brequest message was already sent\b/i,
      /\bmisused header name\b/i,
      /\bnot a valid base-?64\b/i,
      /\binput string was not in a correct format\b/i,
      /\bMissingMethodException\b/i,
      /\bInvalidCastException\b/i,
      /\bunable to cast object\b/i,
      /\bstack overflow\b/i,
      /^\W*at Script\.\w+\(/i,
      /\bcollection was modified\b/i,
      /\bcannot access a disposed object\b/i,
      /\bArgumentNullException\b/i,
      /\bcannot access child value on\b/i,
      /\bcannot perform runtime binding\b/i,
      /\b(?:custom (?:code|script)|script)(?: execution| run)? (?:has )?(?:failed|threw|crashed|stopped) with\b/i,
    ),
    subjects.stumbled,
  ),
  plain(
    'trigger-answer',
    anyOf(
      /\bpolling (?:trigger|response|operation)\b.{0,100}\b(?:must|without|missing|should|returned|not|invalid|expected)\b/i,
      /\blocation header\b.{0,30}\bmissing\b/i,
      /\btrigger\b.{0,60}\b(?:missing|without|lacks?)\b.{0,30}\b(?:location|retry-after)\b/i,
      /\bsplit ?on\b.{0,120}\b(?:invalid|not|must|cannot|error|fail\w*)\b/i,
      /\bx-ms-trigger(?:-\w+)?\b.{0,60}\b(?:invalid|must|missing|not)\b/i,
    ),
    {
      meaning: 'A trigger does not get the answer that it needs: a list of what is new, and where to ask next.',
      advice:
        'Compare the response of the trigger with the raw answer: the list that `x-ms-trigger: batch` promises, and the header `Location` with 202 where there is nothing yet.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/create-polling-trigger',
    },
  ),
  plain(
    'trigger-problem',
    /\bproblem with (?:the|your) (?:flow['’]s )?trigger\b|\btrigger (?:has|have) (?:failed|a problem|problems)\b/i,
    {
      meaning: 'The trigger of the flow does not work. The words do not tell why.',
      advice:
        'Open its history. The usual causes are a connection that has to be signed in again, and an answer that is not as the definition says.',
      source:
        'https://learn.microsoft.com/troubleshoot/power-platform/power-automate/flow-run-issues/triggers-troubleshoot',
    },
    { isToPeople: true },
  ),
  plain(
    'trigger-quiet',
    anyOf(
      /^\W*trigger (?:was |history: )?skipped\b/i,
      /\b'?recurrence'? interval\b.{0,40}\b(?:less|below|shorter)\b/i,
      /\btrigger condition(?:s)? (?:was |were |is |are )?not (?:met|satisfied)\b/i,
      /^\W*(?:the )?(?:trigger|recurrence)\b.{0,60}\bbelow the minimum\b/i,
      /\bWorkflowTriggerNot\w+\b/i,
    ),
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
    anyOf(
      /\brequest to (?:un)?subscribe\b.{0,40}\b(?:returned [45]|failed|rejected)/i,
      /\bsubscription validation\b.{0,30}\b(?:timed out|failed)/i,
      /\bwebhook subscription limit\b/i,
      /\bwebhooks?\b.{0,60}\b(?:subscription|registration|request|creation)\b.{0,40}\b(?:failed|rejected|refused|error|invalid|not)\b/i,
      /\bendpoint\b.{0,60}\b(?:returned gone|did not (?:echo|return)|validation (?:failed|request))/i,
      /\bvalidation of (?:the )?(?:endpoint|notification ur[il]|webhook)\b.{0,30}\bfail/i,
      /\bx-ms-notification-(?:url|content)\b.{0,60}\b(?:must|missing|invalid|not|required)\b/i,
      /\bmust define x-ms-notification-(?:url|content)\b/i,
    ),
    subjects.subscription,
  ),
  plain(
    'data-policy-broken',
    anyOf(
      /\b(?:violat\w+|conflicts? with|not compliant with|isn['’]t compliant with)\b.{0,80}\b(?:data loss prevention|DLP)\b/i,
      /\b(?:is|are|isn['’]t|not) allowed by (?:your|the|an) admin\w*/i,
      /\b(?:your |the |an )?(?:admin(?:istrator)?|organi[sz]ation|tenant|company)(?:['’]s)?\b.{0,60}\b(?:has |have )?(?:blocked|restricted|prohibited|do(?:es)?n['’]t allow|do(?:es)? not allow)\b.{0,60}\b(?:connectors?|actions?|flows?|apps?|endpoints?|together)\b/i,
      /\b(?:action|connector|endpoint|operation)\b.{0,80}\b(?:not|n['’]t) allowed by (?:your|the) (?:admin|organi|tenant|company)/i,
      /\b(?:uses?|using|contains?) (?:an? |the )?blocked connectors?\b/i,
      /\bblocked by (?:connector |the )?(?:endpoint filtering|action control|data|DLP|tenant)/i,
      /\b(?:suspended|blocked|disabled|turned off|rejected)\b.{0,40}\b(?:DLP|data loss prevention|data polic(?:y|ies))\b/i,
      /\bcannot be (?:activated|turned on|saved|used)\b.{0,30}\bpolic(?:y|ies)\b/i,
      /\bApiPolicyViolation\b/i,
      /\bDlp\w*(?:Violation|Policy)\b/i,
      /\b(?:DLP|data loss prevention)\b.{0,40}\bpolicy\b.{0,40}\b(?:prevents?|blocks?|forbids?)\b/i,
      /\bviolates (?:the )?policy '/i,
      /\bblocked by (?:tenant|your)\b.{0,20}\bpolicy\b/i,
      /\btenant ?isolation\b/i,
      /\bcross-tenant connections? (?:is|are) not allowed\b/i,
      /\bconnectors that belong to different groups\b/i,
      /\b(?:data|DLP) polic(?:y|ies) of your (?:organi[sz]ation|tenant|company)\b.{0,40}\b(?:blocks?|prevents?|forbids?|restricts?)\b/i,
      /\bdue to an? (?:recent )?(?:data loss prevention|DLP|data) policy change\b/i,
    ),
    subjects.policy,
    { isToPeople: true },
  ),
  topic(
    'on-premises-account',
    {
      about: [
        /\bDM_GW\w+|\bDMTS_\w+|\bDataSourceAccessError\b/i,
        /\baccess to the resource is forbidden\b|\bcredentials?\b.{0,60}\b(?:invalid|not accepted|incorrect)\b/i,
      ],
      isUnmistakable: true,
    },
    subjects.gatewayAccount,
  ),
  plain(
    'on-premises',
    anyOf(
      /\b(?:DMTS|DM)_[A-Z]\w+(?:Error|Missing|Failed|Timeout|Invalid|NotFound|Exception)\w*\b/i,
      /\bgateways?\b.{0,80}\b(?:unreachable|offline|no members online|exceeded the capacity|out of date|(?:can['’]?t|cannot|unable to|could not|failed to) (?:be reached|establish|connect|reach)|not (?:online|reachable|installed|registered))/i,
      /\bgateway version\b.{0,40}\b(?:out of|old|unsupported|not supported)/i,
      /\bgateway\b.{0,30}\b(?:isn['’]t|is not) available\b/i,
      /\b(?:can['’]?t|cannot|unable to|could not|weren['’]t able to|were not able to|was not able to) (?:reach|connect to|find) (?:the |your |this )?(?:on-premises )?(?:data )?gateway\b/i,
      /\bon-premises data gateway\b.{0,80}\b(?:fail\w*|error|not|refused|denied|disabled|expired)\b/i,
      /\b(?:fail\w*|error|unable)\b.{0,80}\bdata gateway\b/i,
    ),
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
        anyOf(
          /\b(?:must|need to|have to) be (?:an? |the )?(?:co-?)?owner\b/i,
          /\bonly (?:the )?owners?\b.{0,40}\bcan\b/i,
          /\byou(?: do not|don['’]t) (?:have|own)\b.{0,60}\b(?:this|the) (?:connector|connection|flow|environment|app)\b/i,
        ),
      ],
    },
    subjects.rights,
  ),
];
