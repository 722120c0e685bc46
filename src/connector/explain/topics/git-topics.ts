/** What Git and GitHub say of the branch, of what is pushed, and of who may do it. */
import { anyOf } from '../any-of';
import { plain, type Topic } from './topic';

const git = (page: string) => `https://git-scm.com/docs/${page}`;

export const gitTopics: readonly Topic[] = [
  plain(
    'git-secret',
    anyOf(
      /\bpush cannot contain secrets\b/i,
      /\bpush declined due to (?:a )?(?:detected )?secrets?\b/i,
      /\bGH009: secrets? detected\b/i,
      /\/security\/secret-scanning\/unblock-secret\b/i,
    ),
    {
      meaning: 'A commit holds something that looks like a key, a token or a client secret, and is not let in.',
      advice:
        'Take it out of every commit that has it, not of the last one alone, and push again. Whoever saw it can use it, so withdraw it at the service. In `apiProperties.json` stands no secret: it is typed in on the security page.',
      source: 'https://docs.github.com/code-security/secret-scanning/working-with-secret-scanning-and-push-protection',
    },
    { isToPeople: true },
  ),
  plain(
    'git-rule',
    anyOf(
      /\bGH013\b/i,
      /\brepository rule violations found\b/i,
      /\bpush declined due to repository rule violations\b/i,
      /\bcommits must have verified signatures\b/i,
    ),
    {
      meaning: 'The repository has rules for what is pushed to it, and the push breaks one of them.',
      advice:
        'The lines below name the rule: a secret in a commit, a commit without a signature, or a branch that only pull requests may change.',
      source:
        'https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/troubleshooting-rules',
    },
    { isToPeople: true },
  ),
  plain(
    'git-address',
    anyOf(
      /\bGH007\b/i,
      /\bpush would publish a private e-?mail address\b/i,
      /\bdue to e-?mail privacy restrictions\b/i,
    ),
    {
      meaning: 'The commits carry an e-mail address that the account keeps private.',
      advice:
        'Write them again with the address that ends in `users.noreply.github.com`: `git config user.email`, then `git commit --amend --reset-author`.',
      source:
        'https://docs.github.com/account-and-profile/how-tos/email-preferences/blocking-command-line-pushes-that-expose-your-personal-email-address',
    },
    { isToPeople: true },
  ),
  plain(
    'git-name',
    anyOf(/\bGH00[25]\b/i, /\bref too long:/i, /\bis not a valid (?:branch|ref) name\b/i),
    {
      meaning: 'The name of the branch is not allowed: too long, of 40 hexadecimal digits, or with wrong characters.',
      advice: 'Give the branch a short name, `git branch -m NAME`, and push again.',
      source: git('git-check-ref-format'),
    },
    { isToPeople: true },
  ),
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
      /\bGH00[36]\b/i,
      /\bchanges must be made through a pull request\b/i,
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
      /\bGH00[189]\b/i,
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
    { isToPeople: true },
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
  plain(
    'git-waiting',
    anyOf(
      /\bat least \d+ approving reviews? (?:is|are) required\b/i,
      /^\W*(?:code owner )?review (?:is )?required\W*$/i,
      /\bwaiting on code owner review\b/i,
      /\b(?:\d+|this) workflows? (?:is |are )?awaiting approval\b/i,
      /\bneeds? a maintainer to approve running workflows\b/i,
      /\bworkflow requires approval from a maintainer\b/i,
      /^\W*some checks haven['’]t completed yet\b/i,
      /^\W*\d+ (?:pending|queued|in progress|expected)(?:,? (?:and )?\d+ \w+)* checks?\W*$/i,
      /\bwaiting for status to be reported\b/i,
      /\bwaiting to run this check\b/i,
      /\bwaiting for a runner to pick up this job\b/i,
      /\bonly those with write access to this repository can merge\b/i,
    ),
    {
      meaning: 'Nothing is wrong: the pull request waits for a review, for an approval, or for checks that still run.',
      advice:
        'Nothing has to be changed. Wait for the people who look after the repository; workflows of somebody new run when one of them lets them.',
      source:
        'https://docs.github.com/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/about-status-checks',
    },
    { isToPeople: true },
  ),
  plain('git-line-ends', /\bLF will be replaced by CRLF\b|\bCRLF will be replaced by LF\b/, {
    meaning: 'Git changes the ends of the lines when it writes the file. Nothing is wrong with that for a connector.',
    advice: 'Nothing has to be done.',
    source: git('gitattributes'),
  }),
];
