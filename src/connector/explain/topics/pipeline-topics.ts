/** What the build servers say of themselves: the workflow, its values, its rights and its runners. */
import { anyOf } from '../any-of';
import { plain, type Topic } from './topic';

export const pipelineTopics: readonly Topic[] = [
  plain(
    'pipeline-file',
    anyOf(
      /\binvalid workflow file\b/i,
      /\berror in your yaml syntax\b/i,
      /\bunrecogni[sz]ed named-value\b/i,
      /\bunexpected (?:symbol|value)\b.{0,60}\b(?:expression|located|position)/i,
      /\bworkflow (?:is not valid|file is invalid)\b/i,
      /\bpipeline is not valid\b/i,
      /\b(?:a|the) (?:task|step|job) is missing\b/i,
      /\bunable to resolve action\b/i,
      /\bcan't find ['"]action\.ya?ml/i,
      /\brequired property is missing: ?(?:runs-on|jobs|on|steps)/i,
      /\bcould not be found\.? the (?:service connection|repository|environment|pool)/i,
      /\btemplate is not valid\b/i,
      /\berror parsing (?:the )?(?:workflow|pipeline)/i,
      /\bunexpected input\(s\)/i,
      /\bcould not find a service connection\b/i,
    ),
    {
      meaning:
        'The build server does not take the file of the workflow or of the pipeline, or something that it names.',
      advice:
        'Look at the line that it names: indentation, names of actions and tasks with their versions, service connections and their permission for this pipeline.',
      source: 'https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax',
    },
    { isToPeople: true },
  ),
  plain(
    'pipeline-value',
    anyOf(
      /\binput required and not supplied\b/i,
      /\b(?:environment )?variable ['"`]?[A-Z][\w.-]*['"`]? (?:is|was|has) not (?:set|defined|been set|found)\b/i,
      /\binput required:/i,
      /\bsecret ['"`]?\w+['"`]? (?:is|was) (?:not|empty|missing)\b/i,
    ),
    {
      meaning: 'A step of the pipeline lacks a value: an input, a variable or a secret is empty.',
      advice:
        'Look whether the secret or variable exists under this name. Workflows of forks get no secrets, whatever they are called.',
      source: 'https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    },
  ),
  plain(
    'pipeline-rights',
    anyOf(
      /\bresource not accessible by integration\b/i,
      /\bnot (?:permitted|allowed|accessible) by (?:integration|github app)/i,
      /\bpipeline (?:is )?not authorized\b/i,
      /\bneeds permission to access a resource\b/i,
      /\bresource not accessible by personal access token\b/i,
    ),
    {
      meaning: 'The token of the workflow may not do this in the repository.',
      advice: 'Name the right under `permissions` in the workflow. In pull requests of forks the token only reads.',
      source: 'https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax',
    },
  ),
  plain(
    'pipeline-runner',
    anyOf(
      /\bno hosted parallelism\b/i,
      /\bno agents? (?:were |was )?found\b/i,
      /\bexceeded the maximum execution time\b/i,
      /\brunner (?:has )?(?:received a shutdown|lost communication)\b/i,
      /\bwaiting for a runner\b/i,
      /\bno runner matching\b/i,
      /\bjob was (?:not started|canceled because|cancelled because)\b/i,
      /\blost communication with the server\b/i,
      /\bspending limit\b.{0,60}\b(?:increase|reached)/i,
      /^\W*(?:error: )?the operation was cancell?ed\.?\s*$/i,
      /\bhigher priority waiting request\b/i,
    ),
    {
      meaning: 'The build server had no machine for the job, or stopped it. The files are not the cause.',
      advice: 'Start the job again. If it stays, look at the pool, the label in `runs-on` and the limits of the plan.',
      source: 'https://docs.github.com/actions/reference/limits',
    },
  ),
  plain(
    'pipeline-file-missing',
    anyOf(
      /\bno files? match(?:ing|ed|es)?\b.{0,300}\bfound\b/i,
      /\bno files (?:were |was )?found (?:with|matching|for)\b/i,
      /\bunable to find any artifacts?\b/i,
      /\bartifact not found\b/i,
      /\bno files matching the pattern\b/i,
      /\bpattern\b.{0,60}\bdid not match any files\b/i,
    ),
    {
      meaning: 'A step looks for files by a pattern, and there are none.',
      advice: 'Compare the pattern with the folder in which the step runs, capital letters included.',
    },
  ),
];
