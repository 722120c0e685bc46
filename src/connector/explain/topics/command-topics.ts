/** What shells and command lines say of the words that they were called with, and of what they may not run. */
import { subjects } from './subjects';
import { plain, type Topic } from './topic';

const misspelt = {
  meaning: 'The command line does not know the command or the option: it is misspelt, or of another version.',
  advice: 'Call it with `--help`, compare the words, and update the tool if one of them is missing there.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/paconn-cli',
};

export const commandTopics: readonly Topic[] = [
  plain(
    'command-unknown',
    /\bis not in the ['"][^'"\n]{1,60}['"] command group\b|\binvalid choice: ['"]|\bis not a (?:\w+ )?command\. See\b|\bunknown (?:command|option|argument|switch|flag|subcommand|arg)\b:? ?['"`\w-]|\bunrecogni[sz]ed (?:command|option|argument|flag|switch)s?\b|\bis not a recogni[sz]ed (?:noun|verb|command|argument|option|parameter)\b|\b(?:noun|verb|command|option) was not (?:understood|recogni[sz]ed|matched)\b|['"] was not matched\b|\bnot a valid command\b|\bdid you mean (?:one of th(?:is|ese)|this|one of the following)\?|\bparameter cannot be found that matches parameter name\b|\bno positional parameter can be found\b|\boption ['"`]?-{1,2}[\w-]+['"`]? is (?:unknown|invalid|not recogni[sz]ed)\b|\bspecified command or file was not found\b|\bto see a list of supported \w+ commands\b|\billegal option\b|\bno such (?:command|option)\b|\bunexpected argument ['"`-]/i,
    misspelt,
    { isToPeople: true },
  ),
  plain(
    'command-argument',
    /\brequired (?:argument|option|parameter)s? (?:missing|['"`]-)|\bmissing (?:required |mandatory )?(?:argument|option|parameter)s?\b(?! (?:of|in) the)|\b(?:argument|option|parameter)s? (?:are|is) required: ?-|\bmissing (?:an )?argument for parameter\b|\bcannot bind argument to parameter\b|\bcannot (?:process argument transformation|validate argument) on parameter\b|\boption ['"`]?-{1,2}[\w-]+.{0,40}\bis required\b|\bexpected (?:one|at least one) argument\b|\bargument missing\b|\bcommand is missing mandatory parameters\b/i,
    {
      meaning: 'The command was called without a value that it needs, or with one that it cannot take.',
      advice: 'Call it with `--help`, in PowerShell `Get-Help`, and compare. Values with spaces need quotes.',
      source: 'https://docs.python.org/3/library/argparse.html',
    },
    { isToPeople: true },
  ),
  plain(
    'command-missing',
    /\bcommand not found\b|^\W*(?:\S+: )?(?:line )?\d+: [\w.-]+: not found\b|\bcommand ['"`][\w.-]+['"`] not found\b|\bis not recogni[sz]ed as (?:an internal|the name|a name)\b|\b(?:executable|program) (?:file )?not found in (?:%|\$)?PATH\b|\bspawn \S+ ENOENT\b|\bPython was not found\b|\bno such file or directory: ['"]?(?:pac|paconn|python|az|npm)\b/i,
    subjects.program,
    { isToPeople: true },
  ),
  plain(
    'command-scripts',
    /\brunning scripts is disabled\b|\bcannot run this script on the current system\b|\b(?:is|are) not digitally signed\b|\bexecution[- ]polic(?:y|ies)\b.{0,80}\b(?:prevent|disabled|restrict|cannot|denied|error)/i,
    subjects.scripts,
    { isToPeople: true },
  ),
  plain(
    'command-package',
    /\bno matching distribution found\b|\bcould not find a version that satisfies\b|\bE404\b.{0,80}\bregistry\b|\b404 not found - GET https:\/\/registry\b|\bERESOLVE\b|\bunable to resolve dependency tree\b|\bMODULE_NOT_FOUND\b|\bcannot find module ['"]|\b(?:module|package) ['"][^'"]+['"] (?:was not found|could not be found|cannot be found|is not installed)|\bmissing script: ?['"]|\bunable to find package\b|\bNU1\d{3}\b|\bno match was found for the specified search criteria\b|\bspecified module ['"][^'"]+['"] was not loaded\b|\bexternally-managed-environment\b|\bEBADENGINE\b|\bunsupported engine\b|\brequires a different python\b|\ba compatible (?:\.NET|installed \.NET)\b|\byou must install or update \.NET\b|\bframework .{0,40}\bwas not found\b/i,
    {
      meaning: 'A tool or a library that is to be installed or run is not there under this name or in this version.',
      advice:
        'Compare the name and the version with the page of the tool. Behind a company network, look at the address of the package registry as well.',
      source: 'https://learn.microsoft.com/power-platform/developer/cli/introduction',
    },
    { isToPeople: true },
  ),
  plain(
    'command-in-use',
    /\bbeing used by another process\b|\bEBUSY\b|\bthe process cannot access the file\b|\bthe file is locked\b|\btext file busy\b/i,
    {
      meaning: 'Another program holds a file that the tool wants to read or to write.',
      advice: 'Close what has the file open: an editor, Explorer with the archive, a synchronised folder. Then repeat.',
      source: 'https://nodejs.org/api/os.html#posix-error-constants',
    },
  ),
  plain(
    'command-rights',
    /\baccess to the path\b.{0,300}\bis denied\b|\bEACCES\b|\bEPERM\b|\bPermissionError\b|\bUnauthorizedAccess(?:Exception)?\b|\bpermission denied(?! \(publickey)\b|\brequires? elevation\b|\badministrator rights are required\b|\brun as administrator\b|^\W*access (?:is )?denied\W*$|\boperation not permitted\b/i,
    subjects.rights,
  ),
  plain(
    'command-disk',
    /\bENOSPC\b|\bno space left on device\b|\bnot enough (?:space|memory)\b|\bENAMETOOLONG\b|\bfile ?name too long\b|\bPathTooLong(?:Exception)?\b|\bpath is too long\b|\bheap out of memory\b|\bOutOfMemory(?:Exception|Error)?\b/i,
    {
      meaning: 'The machine has no room left for it, or the path is longer than the system takes.',
      advice: 'Work in a folder with a short path, such as `C:\\c`, and look at the space on the disk.',
      source: 'https://learn.microsoft.com/windows/win32/fileio/maximum-file-path-limitation',
    },
  ),
  plain(
    'command-archive',
    /\bend of central directory\b|\bBadZipFile\b|\bnot a zip file\b|\bcentral directory (?:record|corrupt)|\binvalid (?:zip|archive)\b|\bzip(?: file| archive)? (?:is )?(?:corrupt\w*|damaged|invalid)\b|\bunsupported compression method\b|\bnumber of entries expected in End Of Central Directory\b|\bcannot (?:open|read) (?:the )?(?:zip|archive)\b|\bZipArchive\b/i,
    {
      rule: 'package-readable',
      meaning: 'An archive cannot be opened: it is damaged, or no zip file at all.',
      advice: 'Make it anew, and check it here before it is submitted.',
    },
  ),
  plain(
    'command-sign-in',
    /\b(?:please )?run ['"`]?(?:az|pac auth|azd|gh auth|paconn) (?:login|create)|\baz login\b.{0,40}\b(?:setup|again|required)|\bnot (?:currently )?logged in\b|\bno (?:auth(?:entication)? )?profiles?\b.{0,40}\b(?:found|exist|active)|\bplease ensure you have installed azure cli\b/i,
    {
      meaning: 'Nobody is signed in to the command line.',
      advice: 'Sign in: `paconn login`, `pac auth create` or `az login`, with the account of the environment.',
      source: 'https://learn.microsoft.com/power-platform/developer/cli/reference/auth',
    },
    { isToPeople: true },
  ),
  plain(
    'command-program',
    /\bcannot call a method on a null-valued expression\b|\bin expression or statement\b|\bstring is missing the terminator\b|\bexception calling "\w+" with "\d+" argument|\bFullyQualifiedErrorId\b|\bCategoryInfo\b|^\W*at \S.{0,200}:\d+ char:\d+|\bunhandled ?(?:promise ?)?rejection\b|\bUncaught \w*Error\b|\bERR_[A-Z]+_[A-Z_]+\b|\bmaximum call stack\b|\binternal\/modules\/\b|\bsegmentation fault\b|\bstack trace:|\bunapproved verbs\b|\bproduced inconsistent result\b/i,
    {
      meaning: 'A script or a program stopped at this place, because it could not go on with what it had.',
      advice: 'Copy what stands above and below: one of the lines says what was missing or wrong.',
      source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_try_catch_finally',
    },
    {
      isToPeople: true,
      not: /\bERR_(?:CERT|SSL|TLS|NAME|CONNECTION|INTERNET|ADDRESS|NETWORK|EMPTY|HTTP2|TIMED|TOO|INVALID_URL|PROXY|TUNNEL)/,
    },
  ),
];
