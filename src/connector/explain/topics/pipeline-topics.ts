/** What Git, GitHub and the build servers say of themselves: the branch, the workflow, its secrets and its runners. */
import { anyOf } from '../any-of';
import { plain, type Topic } from './topic';

const git = (page: string) => `https://git-scm.com/docs/${page}`;

export const pipelineTopics: readonly Topic[] = [
  plain(
    'git-conflict',
    anyOf(
      /^\W*CONFLICT \(/i,
      /\bmerge conflict in \S*[./]\S/i,
      /\bautomatic merge failed\b/i,
      /\bwould be overwritten by (?:merge|checkout|rebase|pull)\b/i,
      /\bhave unmerged (?:files|paths)\b/i,
      /\b(?:refusing to merge|unrelated histories)\b/i,
      /\bcould not apply [0-9a-f]{7}\b/i,
      /\bbranch has conflicts that must be resolved\b/i,
      /\bcan['’]t automatically merge\b/i,
      /\bpulling is not possible because\b/i,
      /\bnot possible to fast-forward\b/i,
      /\bneed to specify how to reconcile divergent branches\b/i,
    ),
    {
      meaning: 'The branch and the one it comes together with changed the same lines, or have no common history.',
      advice:
        'Save your changes, fetch the branch `dev` of the repository, merge it, and mend the marked places. Then check the files here: marks that stay behind make the JSON unreadable.',
      source: git('git-merge'),
    },
    { isToPeople: true },
  ),
  plain(
    'git-rejected',
    anyOf(
      /\bfailed to push some refs\b/i,
      /^\W*!? ?\[(?:remote )?rejected\]/i,
      /\bnon-fast-forward\b/i,
      /\bfetch first\b/i,
      /\bupdates were rejected\b/i,
      /\bprotected branch (?:update|hook)\b/i,
      /\bGH00[0-9]\b/i,
      /\btip of your current branch is behind\b/i,
    ),
    {
      meaning: 'The server did not take the push: it has commits that are missing here, or the branch is protected.',
      advice: 'Fetch and merge first, then push again. Push to a branch of your own fork, and open a pull request.',
      source: git('git-push'),
    },
    { isToPeople: true },
  ),
  plain(
    'git-rights',
    anyOf(
      /\bpermission denied \(publickey/i,
      /\bpermission to \S+ denied to\b/i,
      /\bpassword authentication was removed\b/i,
      /\bauthentication failed for ['"]?https?:/i,
      /\bcould not read (?:username|password)\b/i,
      /\bcould not read from remote repository\b/i,
      /^\W*(?:remote: )?repository not found\b/i,
      /\brepository ['"][^'"]+['"] not found\b/i,
      /\binvalid username or (?:password|token)\b/i,
      /\bhost key verification failed\b/i,
      /\bSAML SSO\b/i,
      /\brefusing to allow (?:an? )?(?:oauth app|personal access token|github app)\b/i,
    ),
    {
      meaning: 'The server of the repository does not know the account, or it may not do this there.',
      advice:
        'Sign in anew, with a token or a key in place of the password. Push to your own fork: only its owners push to the repository itself.',
      source: 'https://docs.github.com/authentication',
    },
    { isToPeople: true },
  ),
  plain(
    'git-size',
    anyOf(
      /\bexceeds github's (?:file size|recommended)/i,
      /\bGit Large File Storage\b/i,
      /\bRPC failed; HTTP\b/i,
      /\bthe remote end hung up\b/i,
      /\bearly EOF\b/i,
    ),
    {
      meaning: 'A file is larger than the repository takes, or the transfer broke off.',
      advice: 'Leave archives and videos out of the commit. A connector is some small text files and an icon.',
      source:
        'https://docs.github.com/repositories/working-with-files/managing-large-files/about-large-files-on-github',
    },
  ),
  plain(
    'git-branch',
    anyOf(
      /\bnot a git repository\b/i,
      /\bdid not match any file\(s\) known to git\b/i,
      /\bcouldn't find remote ref\b/i,
      /\bsrc refspec\b.{0,80}\bdoes not match\b/i,
      /\bremote \S+ already exists\b/i,
      /\bno such remote\b/i,
      /\b(?:has no|no) upstream branch\b/i,
      /\bnot currently on a branch\b/i,
      /\bHEAD detached\b/i,
      /\bnothing to commit\b/i,
      /\bbad revision\b/i,
      /\bunknown revision\b/i,
      /\bambiguous argument\b/i,
      /\bindex\.lock\b/i,
      /\bdubious ownership\b/i,
      /\bbad object\b/i,
      /\bplease tell me who you are\b/i,
    ),
    {
      meaning: 'Git does not find the repository, the branch or the commit, or cannot work on it in this state.',
      advice:
        'Run `git status` in the folder of the repository, and compare the names of the branches with `git branch -a`.',
      source: git('git'),
    },
    { isToPeople: true },
  ),
  plain('git-line-ends', /\bLF will be replaced by CRLF\b|\bCRLF will be replaced by LF\b/, {
    meaning: 'Git changes the ends of the lines when it writes the file. Nothing is wrong with that for a connector.',
    advice: 'Nothing has to be done.',
    source: git('gitattributes'),
  }),
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
