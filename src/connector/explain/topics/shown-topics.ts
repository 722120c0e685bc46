/** What people saw and tell of in their own words: pages and tools that say little, and where the reason is to be found. */
import { anyOf } from '../any-of';
import { plain, type Topic, topic } from './topic';

const code = 'https://learn.microsoft.com/connectors/custom-connectors/write-code';

export const traceAlone: Topic = plain(
  'trace',
  /\bend of (?:inner exception )?stack trace(?: from previous location)?\b|\bExceptionDispatchInfo\.Throw\(\)|\bTaskAwaiter\.\w+\(/i,
  {
    meaning: 'This is where a program stood when it stopped, without the reason.',
    advice:
      'The reason stands above the first line that begins with `at`, or in the details of what failed. Copy that part as well.',
    source: 'https://learn.microsoft.com/dotnet/api/system.exception.stacktrace',
  },
  { isShown: true },
);

/** What the bot of the certification writes around its table. */
export const certificationFrame: Topic = plain(
  'certification-frame',
  anyOf(
    /\breviewed your submission\b.{0,80}\b(?:identified|found)\b.{0,40}\b(?:changes|issues|errors|problems)\b/i,
    /\bmake the following changes and re-?submit\b/i,
  ),
  {
    meaning:
      'The certification has sent the connector back. The rows of the table below its letter name what is to be mended, each with a code, and they are missing here.',
    advice: 'Copy the rows of the table as well, or check the files here: most of these codes belong to a rule.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  },
  { isShown: true },
);

export const shownTopics: readonly Topic[] = [
  plain(
    'no-operations',
    /\boperations? ?\(0\)/i,
    {
      meaning: 'The connector has no operations there: its definition arrived empty, or was not saved.',
      advice:
        'Open the definition of the connector and look whether it has paths. If it has none, import the file or the solution anew, press _Update connector_ and load the page again.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/define-blank',
    },
    { isShown: true },
  ),
  plain(
    'script-runs-elsewhere',
    anyOf(
      /\b(?:code (?:tab|editor|view)|custom code|script(?:\.csx)?)\b.{0,200}\b(?:locally|on my (?:machine|computer)|in visual studio|in linqpad)\b.{0,60}\b(?:compiles?|builds?|works?|runs?|fine)\b/i,
      /\b(?:locally|on my (?:machine|computer)|in visual studio|in linqpad)\b.{0,80}\b(?:compiles?|builds?|works?|runs?|fine)\b.{0,200}\b(?:code (?:tab|editor|view)|custom code|script(?:\.csx)?)\b/i,
    ),
    {
      meaning:
        'The script compiles on another machine and not on the platform, which has .NET Standard 2.0: newer overloads, types and namespaces are not there.',
      advice:
        'Compare each call with the documentation of .NET Standard 2.0: `Split` takes characters and no text, for example. Check `script.csx` here for namespaces that are not allowed.',
      source: code,
    },
    { isShown: true, not: /\b(?:fixed|solved|resolved|works now)\b/i },
  ),
  topic(
    'data-policy-missing',
    {
      about: [
        /\b(?:api|data|DLP|data loss prevention) polic(?:y|ies)\b.{0,120}\b(?:(?:could|can)(?: ?not|n['’]t) be found|was not found|not found|does not exist)\b|\b(?:no|cannot find|could not find) (?:the |an? )?(?:api|data|DLP) policy\b/i,
      ],
      isUnmistakable: true,
    },
    {
      meaning: 'There is no data policy with this id where the command looks for it.',
      advice:
        'List the policies and compare the id and the tenant. A policy of the whole tenant is called without the name of an environment, one of an environment with it.',
      source: 'https://learn.microsoft.com/power-platform/admin/powerapps-powershell',
    },
  ),
  topic(
    'connector-by-name',
    {
      about: [/\bno (?:custom )?(?:connector|api) with (?:the )?(?:specified |given )?(?:name|id)\b/i],
      isUnmistakable: true,
    },
    {
      meaning: 'The command does not know a connector with the name that it was given.',
      advice:
        'Give it the inner name, such as `shared_contoso-5f…`, as the address bar or `Get-AdminPowerAppConnector` shows it. For custom connectors the policies have commands of their own, with the type of the connector.',
      source: 'https://learn.microsoft.com/power-platform/admin/powerapps-powershell',
    },
  ),
  certificationFrame,
  plain(
    'certification-done',
    /\b(?:certification|submission) (?:request )?(?:has been|was|is) approved\b/i,
    {
      meaning: 'The certification has accepted the connector. Nothing is to be mended.',
      advice:
        'Wait for the deployment, which takes some weeks, and try the connector in a region as soon as it is there.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    },
    { isToPeople: true, not: /\b(?:when|once|until|if|after|before|unless|not)\b/i },
  ),
  plain(
    'request-unsaid',
    /\b(?:request|call|operation|fetch) failed:? ?(?:\{\}|\[object Object\]|undefined|null)(?=\s*$|[\s.,;)])/i,
    {
      meaning: 'A tool called a service, the service refused, and the tool does not print why.',
      advice:
        'Run it once more with more output (`--verbose` or the log file), and look at what it was given: the environment, the id of the connection, the account. A newer version of the tool may say more.',
      source: 'https://learn.microsoft.com/power-platform/developer/cli/introduction',
    },
    { isShown: true },
  ),
];
