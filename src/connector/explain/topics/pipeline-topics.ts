/** What Git, GitHub and the build servers say of themselves: the branch, the workflow, its secrets and its runners. */
import { plain, type Topic } from './topic';

const git = (page: string) => `https://git-scm.com/docs/${page}`;

export const pipelineTopics: readonly Topic[] = [
  plain(
    'git-conflict',
    /^\W*CONFLICT \(|\bmerge conflict in \S*[./]\S|\bautomatic merge failed\b|\bwould be overwritten by (?:merge|checkout|rebase|pull)\b|\bhave unmerged (?:files|paths)\b|\b(?:refusing to merge|unrelated histories)\b|\bcould not apply [0-9a-f]{7}\b|\bbranch has conflicts that must be resolved\b|\bpulling is not possible because\b|\bnot possible to fast-forward\b|\bneed to specify how to reconcile divergent branches\b/i,
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
    /\bfailed to push some refs\b|^\W*!? ?\[(?:remote )?rejected\]|\bnon-fast-forward\b|\bfetch first\b|\bupdates were rejected\b|\bprotected branch (?:update|hook)\b|\bGH00[0-9]\b|\btip of your current branch is behind\b/i,
    {
      meaning: 'The server did not take the push: it has commits that are missing here, or the branch is protected.',
      advice: 'Fetch and merge first, then push again. Push to a branch of your own fork, and open a pull request.',
      source: git('git-push'),
    },
    { isToPeople: true },
  ),
  plain(
    'git-rights',
    /\bpermission denied \(publickey|\bpermission to \S+ denied to\b|\bpassword authentication was removed\b|\bauthentication failed for ['"]?https?:|\bcould not read (?:username|password)\b|\bcould not read from remote repository\b|^\W*(?:remote: )?repository not found\b|\brepository ['"][^'"]+['"] not found\b|\binvalid username or (?:password|token)\b|\bhost key verification failed\b|\bSAML SSO\b|\brefusing to allow (?:an? )?(?:oauth app|personal access token|github app)\b/i,
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
    /\bexceeds github's (?:file size|recommended)|\bGit Large File Storage\b|\bRPC failed; HTTP\b|\bthe remote end hung up\b|\bearly EOF\b/i,
    {
      meaning: 'A file is larger than the repository takes, or the transfer broke off.',
      advice: 'Leave archives and videos out of the commit. A connector is some small text files and an icon.',
      source:
        'https://docs.github.com/repositories/working-with-files/managing-large-files/about-large-files-on-github',
    },
  ),
  plain(
    'git-branch',
    /\bnot a git repository\b|\bdid not match any file\(s\) known to git\b|\bcouldn't find remote ref\b|\bsrc refspec\b.{0,80}\bdoes not match\b|\bremote \S+ already exists\b|\bno such remote\b|\b(?:has no|no) upstream branch\b|\bnot currently on a branch\b|\bHEAD detached\b|\bnothing to commit\b|\bbad revision\b|\bunknown revision\b|\bambiguous argument\b|\bindex\.lock\b|\bdubious ownership\b|\bbad object\b|\bplease tell me who you are\b/i,
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
    /\binvalid workflow file\b|\berror in your yaml syntax\b|\bunrecogni[sz]ed named-value\b|\bunexpected (?:symbol|value)\b.{0,60}\b(?:expression|located|position)|\bworkflow (?:is not valid|file is invalid)\b|\bpipeline is not valid\b|\b(?:a|the) (?:task|step|job) is missing\b|\bunable to resolve action\b|\bcan't find ['"]action\.ya?ml|\brequired property is missing: ?(?:runs-on|jobs|on|steps)|\bcould not be found\.? the (?:service connection|repository|environment|pool)|\btemplate is not valid\b|\berror parsing (?:the )?(?:workflow|pipeline)|\bunexpected input\(s\)|\bcould not find a service connection\b/i,
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
    /\binput required and not supplied\b|\b(?:environment )?variable ['"`]?[A-Z][\w.-]*['"`]? (?:is|was|has) not (?:set|defined|been set|found)\b|\binput required:|\bsecret ['"`]?\w+['"`]? (?:is|was) (?:not|empty|missing)\b/i,
    {
      meaning: 'A step of the pipeline lacks a value: an input, a variable or a secret is empty.',
      advice:
        'Look whether the secret or variable exists under this name. Workflows of forks get no secrets, whatever they are called.',
      source: 'https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    },
  ),
  plain(
    'pipeline-rights',
    /\bresource not accessible by integration\b|\bnot (?:permitted|allowed|accessible) by (?:integration|github app)|\bpipeline (?:is )?not authorized\b|\bneeds permission to access a resource\b|\bresource not accessible by personal access token\b/i,
    {
      meaning: 'The token of the workflow may not do this in the repository.',
      advice: 'Name the right under `permissions` in the workflow. In pull requests of forks the token only reads.',
      source: 'https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax',
    },
  ),
  plain(
    'pipeline-runner',
    /\bno hosted parallelism\b|\bno agents? (?:were |was )?found\b|\bexceeded the maximum execution time\b|\brunner (?:has )?(?:received a shutdown|lost communication)\b|\bwaiting for a runner\b|\bno runner matching\b|\bjob was (?:not started|canceled because|cancelled because)\b|\blost communication with the server\b|\bspending limit\b.{0,60}\b(?:increase|reached)|^\W*(?:error: )?the operation was cancell?ed\.?\s*$|\bhigher priority waiting request\b/i,
    {
      meaning: 'The build server had no machine for the job, or stopped it. The files are not the cause.',
      advice: 'Start the job again. If it stays, look at the pool, the label in `runs-on` and the limits of the plan.',
      source: 'https://docs.github.com/actions/reference/limits',
    },
  ),
  plain(
    'pipeline-file-missing',
    /\bno files? match(?:ing|ed|es)?\b.{0,300}\bfound\b|\bno files (?:were |was )?found (?:with|matching|for)\b|\bunable to find any artifacts?\b|\bartifact not found\b|\bno files matching the pattern\b|\bpattern\b.{0,60}\bdid not match any files\b/i,
    {
      meaning: 'A step looks for files by a pattern, and there are none.',
      advice: 'Compare the pattern with the folder in which the step runs, capital letters included.',
    },
  ),
];
