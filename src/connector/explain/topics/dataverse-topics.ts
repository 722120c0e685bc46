/** What Dataverse says of its tables, its plug-ins and the import of solutions; and what is said of packages. */
import { anyOf } from '../any-of';
import { subjects } from './subjects';
import { plain, type Topic, topic } from './topic';

const codes = 'https://learn.microsoft.com/power-apps/developer/data-platform/reference/web-service-error-codes';
const solutions = 'https://learn.microsoft.com/power-platform/alm/solution-concepts-alm';

const packageStructure = {
  meaning: 'The package for the certification has not the structure that is asked for.',
  advice: 'Check the archive here: each file and folder that is missing or too much is named.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
};

export const dataverseTopics: readonly Topic[] = [
  plain(
    'record-not-shared',
    anyOf(
      /\bdoes not have (?:the )?sufficient access rights? to perform\b/i,
      /\brequired access right ['"]?\w+Access['"]? is missing\b/i,
    ),
    {
      meaning:
        'The account may not read a record of Dataverse. A connector of a solution is such a record: it was not shared with the account.',
      advice: 'Share the connector with the account, _Can view_ is enough, and make the connection again.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/share',
    },
    { isShown: true },
  ),
  plain(
    'channel-time',
    anyOf(
      /\brequest channel timed out\b/i,
      /\boperation did not complete within the allotted timeout of\b/i,
      /\btimeout value passed to the call to (?:Request|Open|Send|Close)\b/i,
    ),
    {
      meaning: 'The tool stopped waiting for Dataverse. What it started there may still run on, and come to its end.',
      advice:
        'Look into the history of the solutions before it is started again. Let the next one run on its own and wait longer: `pac solution import --async --max-async-wait-time 120`.',
      source: 'https://learn.microsoft.com/power-platform/developer/cli/reference/solution',
    },
    { isShown: true },
  ),
  plain(
    'dataverse-rights',
    anyOf(
      /\bSecLib\b/i,
      /\bAccessCheck\w*\b/i,
      /\bPrivilegeCheck\b/i,
      /\bprv(?:Create|Read|Write|Delete|Append|AppendTo|Assign|Share|Import|Export|Publish)\w+/i,
      /\bprincipal (?:user|team)\b.{0,120}\b(?:missing|lacks?|does not have|is not)\b/i,
      /\bis missing \w+ privilege\b/i,
    ),
    subjects.rights,
  ),
  plain(
    'dataverse-plug-in',
    anyOf(
      /\bISV code\b/i,
      /\bplug-?ins?\b.{0,80}\b(?:fail\w*|aborted|exception|unavailable|not available|timed out|exceeded|no sandbox|could not)\b/i,
      /\bsandbox (?:host|worker|client)\w*\b/i,
      /\bexception from plug-?in\b/i,
      /\bInvalidPluginExecutionException\b/i,
    ),
    {
      meaning: 'A plug-in that runs in Dataverse when something is saved or imported stopped it.',
      advice: 'Read what stands behind it: the plug-in says its reason there. Who made it has to mend it.',
      source: codes,
    },
  ),
  plain(
    'dataverse-exists',
    anyOf(
      /\bmatching key values already exists?\b/i,
      /\bduplicate (?:key|record|component)s?\b.{0,80}/i,
      /\bcannot insert duplicate\b/i,
      /\bviolation of (?:unique|primary) key\b/i,
      /\bwith (?:this|the(?: same)?) (?:id|name|key)\b.{0,60}\balready exists?\b|\bwith this (?:id|name)\b.{0,40}\bwas found\b/i,
    ),
    {
      meaning: 'Something with the same key, name or id is in the environment already.',
      advice: 'Look for it there: it may belong to another solution. Take it out there, or give yours another name.',
      source: codes,
    },
    { not: /\bjson\b|\byaml\b|\bmapping key\b/i },
  ),
  plain(
    'dataverse-missing',
    anyOf(
      /\bwith id ?= ?\S+ does not exist\b/i,
      /\bresource not found for (?:the )?segment\b/i,
      /\b(?:property|attribute|column)\b.{0,80}\bdoes not exist on type\b/i,
      /\bcould not find a property named\b/i,
      /(?<!\brequested )\bentity\b.{0,60}\b(?:was not found|does not exist)\b/i,
      /\bno (?:entity|table) with (?:the )?name\b/i,
    ),
    {
      meaning:
        'Dataverse, or another service that speaks OData, does not have the row, the table or the column that is asked for.',
      advice:
        'Compare the id and the names, in the spelling of the schema, with the environment. A solution may have to be imported first.',
      source: codes,
    },
  ),
  plain(
    'dataverse-busy',
    anyOf(
      /\bCustomizationLock\w*\b/i,
      /\bcustomization lock\b/i,
      /\bcannot start another \[?\w+\]?\b.{0,60}\bprevious\b/i,
      /\bprevious \[?\w+\]? running\b/i,
      /\bcannot start\b.{0,80}\bbecause\b.{0,40}\banother\b.{0,80}\b(?:running|in progress)\b/i,
      /\banother (?:import|publish|solution|operation|customization)\b.{0,40}\b(?:in progress|running)\b/i,
      /\b(?:import|publish|export|deployment) (?:is )?already (?:in progress|running)\b/i,
    ),
    {
      meaning: 'Another import or another change of the environment is under way.',
      advice: 'Wait until it is done, and start again. Let pipelines import one solution after the other.',
      source: solutions,
    },
  ),
  plain(
    'dataverse-used',
    anyOf(
      /\b(?:cannot|can['’]t|could ?n[o']t) (?:be )?deleted?\b.{0,120}\b(?:referenced|used|in use|depend\w*|still exists?)\b/i,
      /\bRetrieveDependencies\w*\b/i,
      /\bcomponents? (?:that )?(?:is|are) used by others?\b/i,
      /\bcan['’]?(?:no)?t be uninstalled\b/i,
      /\bother components depend on\b/i,
    ),
    {
      meaning: 'Something cannot be deleted, because other parts of the environment use it.',
      advice: 'Show its dependencies in the solution, and take it out of the flows, apps and references that use it.',
      source: 'https://learn.microsoft.com/power-platform/alm/dependency-tracking-solution-components',
    },
  ),
  plain(
    'dataverse-solution',
    anyOf(
      /\b(?:un)?managed (?:solution|component|layer)\b.{0,80}\b(?:cannot|can't|not|already|overwrite|conflict\w*)\b/i,
      /\bversion of the solution\b.{0,40}\b(?:lower|older|higher)\b/i,
      /\bsolution (?:version|file|package)\b.{0,40}\b(?:lower|invalid|is not valid|corrupt\w*|cannot)\b/i,
      /\b(?:deployment|validation) (?:stage|request|step)\b.{0,60}\bfailed\b/i,
      /\bdeployment settings?\b.{0,60}\b(?:invalid|missing|not)\b/i,
      /\benvironment variable\b.{0,80}\b(?:does not have|has no|missing|without)\b.{0,20}\bvalue/i,
      /\benvironment variable definition\b.{0,60}\bnot found\b/i,
      /\bun ?managed ?solution ?already\b/i,
      /\bRootComponents?\b.{0,40}\b(?:fail\w*|missing|not)/i,
      /\bconnection ?references?\b.{0,60}\b(?:failed|missing|no connection|not|without)\b/i,
    ),
    {
      meaning:
        'The solution does not go into the environment like this: its version, its layers, or values that it needs.',
      advice:
        'Raise the version, import managed solutions where none is unmanaged, and give values for connection references and environment variables.',
      source: solutions,
    },
  ),
  plain(
    'dataverse-database',
    /\bgeneric SQL error\b|\bsql (?:server )?(?:error|timeout|exception)\b|\bSqlException\b|\bdeadlock(?:ed)?\b/i,
    {
      meaning: 'The database behind it stumbled or was too busy.',
      advice: 'Try again after some minutes. If it stays, look for a change of the same things that still runs.',
      source: codes,
    },
  ),
  topic(
    'package',
    {
      about: [
        /\b(?:PkgAssets|intro\.md|solution\.xml|customizations\.xml|\[Content_Types\]|package(?:\.zip)?|nested folder|solution zip|workflows folder|folder 'Connector'|connector solution)\b/i,
        /\b(?:not|no|missing|cannot|can't|contains? an?|more than|nested|unmanaged|invalid|wrong|without|mismatch|fail\w*)\b/i,
      ],
      not: /\b(?:npm|pip|nuget|node|module|nu1\d+)\b/i,
    },
    packageStructure,
  ),
  plain(
    'package-script',
    anyOf(
      /\bPkgAssets\b.{0,40}\b(?:missing|not found)\b/i,
      /\bPackageAssets folder\b/i,
      /\bmore than one solution file\b/i,
      /\bnested folder\b/i,
      /\bpackage contains an? (?:un)?managed solution\b/i,
      /\bsolution\.xml\b.{0,40}\b(?:missing|not found|does not)\b/i,
      /\bmissing solution\.xml\b/i,
      /\bcustomizations\.xml\b.{0,40}\b(?:missing|not|does not)\b/i,
      /\bnumber of workflows does not match\b/i,
    ),
    packageStructure,
    { not: /\bzip file\.$/ },
  ),
];
