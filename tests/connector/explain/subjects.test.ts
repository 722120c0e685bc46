// Subjects that shells, readers, portals and systems speak of: told from a line alone, in any language, and from no talk.
import { describe, expect, test } from 'vitest';
import { topicOf, unmistakableTopicOf } from '../../../src/connector/explain/topics/topics';
import { messageOf, messagesOf } from './logs';

const aloneOf = (line: string) => unmistakableTopicOf(line)?.message.id.replace('topic-', '');

describe('a line of a program is told by its subject', () => {
  test.each([
    ['command-unknown', "oven: 'baek' is not in the 'oven' command group. See 'oven --help'."],
    ['command-unknown', "Unrecognized command or argument '--crumbs'."],
    ['command-argument', "Cannot bind argument to parameter 'Bread' because it is an empty string."],
    ['command-missing', 'zsh: command not found: oven'],
    ['command-scripts', 'Bake.ps1 cannot be loaded because running scripts is disabled on this system.'],
    ['command-package', "Cannot find module 'sesame'"],
    ['command-in-use', "The process cannot access the file 'bread.zip' because it is being used by another process."],
    ['command-sign-in', "Please run 'az login' to setup account."],
    ['command-sign-in', "Error: The authentication profile 'bakery' has expired."],
    ['command-archive', 'End of Central Directory record could not be found.'],
    ['git-conflict', 'CONFLICT (content): Merge conflict in bakery/apiDefinition.swagger.json'],
    ['git-rejected', ' ! [rejected]        rolls -> rolls (non-fast-forward)'],
    ['git-rejected', 'remote: error: GH006: Protected branch update failed for refs/heads/rolls.'],
    ['git-rule', 'remote: error: GH013: Repository rule violations found for refs/heads/rolls.'],
    ['git-secret', 'remote:     - Push cannot contain secrets'],
    ['git-address', 'remote: error: GH007: Your push would publish a private email address.'],
    ['git-name', 'remote: error: GH005: Sorry, refs longer than 255 bytes are not allowed.'],
    ['git-size', 'remote: error: GH008: Your push referenced at least 2 unknown Git LFS objects:'],
    ['git-rights', 'git@bakery.example: Permission denied (publickey).'],
    ['git-branch', 'HEAD detached at 1a2b3c4'],
    ['pipeline-file', 'Invalid workflow file: .github/workflows/bake.yml#L3'],
    ['pipeline-value', 'Input required and not supplied: oven-url'],
    ['pipeline-rights', 'Resource not accessible by integration'],
    ['pipeline-runner', 'No hosted parallelism has been purchased or granted.'],
    ['json-filter', 'jq: error (at bread.json:7): Cannot index number with "crumbs"'],
    ['json-text', 'parse error: Invalid numeric literal at line 3, column 4'],
    ['formatter', 'Code style issues found in 2 files. Run Prettier with --write to fix.'],
    ['yaml-lint', '  7:81     error    line too long (95 > 80 characters)  (line-length)'],
    ['text-lint', 'README.md:9 MD009/no-trailing-spaces Trailing spaces'],
    ['schema', 'data/crumbs must NOT be valid'],
    ['import-postman', 'The Postman collection v2.1 is not supported.'],
    ['import-definition', 'Your OpenAPI file is larger than 1 MB'],
    ['policy', "The policy template instance has an unknown templateId 'setcrumbs'."],
    ['connection-broken', 'There is a problem with your connection. Please sign in again.'],
    ['submission', "Your offer can't be published because some information is missing."],
    ['functions', 'Function host is not running.'],
    ['designer', "Incomplete information for operation 'GetBread'"],
    ['region', 'This connector is not supported in the current region.'],
    ['environment', 'This environment does not have a Dataverse database.'],
    ['script-compiler', "Cannot implicitly convert type 'string' to 'Bread'"],
    ['script-run', 'Sequence contains no elements'],
    ['trigger-webhook', 'Webhook subscription request failed'],
    ['on-premises', 'Unable to connect to the data gateway.'],
    ['dataverse-plug-in', 'ISV code aborted the operation.'],
    ['dataverse-exists', 'A record with matching key values already exists.'],
    ['package-script', 'PkgAssets folder is missing.'],
    ['host', 'curl: (6) Could not resolve host: rolls.bakery.example'],
    ['server', 'Error: read ECONNRESET'],
    ['time', 'context deadline exceeded (Client.Timeout exceeded while awaiting headers)'],
    ['proxy', '407 Proxy Authentication Required'],
    ['address', "Invalid URL 'bakery.example': No scheme supplied. Perhaps you meant https://bakery.example?"],
    ['redirects', 'Exceeded 30 redirects.'],
    ['too-many', 'Request was throttled. Expected available in 7 seconds.'],
    ['signature', 'The request signature we calculated does not match.'],
    ['page-stopped', 'The web app you have attempted to reach is currently stopped.'],
    ['page-sign-in', 'Object moved'],
    ['edge-caller', 'error code: 1009'],
    ['edge-caller', 'Error 1012: Access denied'],
    ['edge-too-many', 'error code: 1015'],
    ['edge-origin', 'Error 1033 Tunnel error'],
    ['edge-name', 'error code: 1003'],
    ['edge-route', "Authorization header requires 'Credential' parameter."],
    ['edge-restricted', 'Error 403 - Ip Forbidden'],
    ['edge-restricted', 'The web app behind the oven has blocked your access.'],
    ['answer-length', 'maxContentLength size of 7000 exceeded'],
    ['flow-limit', "Your flow's performance may be slow because of its many breads."],
    ['delegation', 'Delegation warning. The "Sort" part of this formula might not work.'],
    ['script-forbidden', 'Reflection is not allowed in connector scripts'],
    ['script-forbidden', "Namespace 'Bakery.Ovens' is not allowed."],
    ['application-blocked', 'This app has been blocked by your administrator.'],
    ['expired', 'Your session has expired. Please sign in again.'],
    ['page-blocked', 'Reference #18.2f3a1702.1718000000.1a2b3c4d'],
    ['refresh-token', 'Error: Missing refresh token.'],
    ['scope-missing', 'Request had insufficient authentication scopes.'],
    ['value-read', 'json: cannot unmarshal number into Go value of type bakery.Bread'],
    ['value-read', "Could not convert string to integer: seven. Path 'crumbs', line 1, position 20."],
    ['value-read', 'Cannot deserialize value of type `int` from String "seven"'],
    ['value-read', 'invalid type: string "seven", expected u32 at line 1 column 20'],
  ])('%s: %s', (id, line) => {
    expect(aloneOf(line)).toBe(id);
    expect(messageOf(line).meaning).toBe(unmistakableTopicOf(line)?.message.meaning);
  });
});

describe('other languages are told by the same subjects', () => {
  test.each([
    ['program', "'ofen' wurde nicht als Name eines Cmdlet erkannt."],
    ['program', "'four' n'est pas reconnu en tant que commande interne"],
    ['program', "'horno' no se reconoce como un comando interno o externo,"],
    ['program', "'oven' は、内部コマンドまたは外部コマンド、"],
    ['scripts', 'Die Ausführung von Skripts ist auf diesem System deaktiviert.'],
    ['host', "O nome remoto não pôde ser resolvido: 'padaria.example'"],
    ['host', "リモート名を解決できませんでした。: 'bakery.example'"],
    ['server', 'Impossible de se connecter au serveur distant'],
    ['time', 'Se excedió el tiempo de espera de la operación.'],
    ['rights', 'Toegang geweigerd.'],
    ['encrypted', 'Es konnte kein geschützter SSL/TLS-Kanal erstellt werden.'],
    ['stumbled', "Riferimento a un oggetto non impostato su un'istanza di oggetto."],
    ['file', 'Das System kann die angegebene Datei nicht finden.'],
    ['sign-in', 'Nome de usuário ou senha incorretos'],
    ['error', 'Fehler beim Backen des Brotes'],
  ])('%s: %s', (id, line) => {
    expect(aloneOf(line)).toBe(`foreign-${id}`);
    expect(messagesOf(line)).toHaveLength(1);
  });
});

describe('what says less gives way', () => {
  test('the end of what a linter says to its finding', () => {
    const log = 'bread.yaml\n  3:1  error  wrong  (indentation)\n\n✖ 1 problem (1 error, 0 warnings)';
    expect(messagesOf(log).map(({ firstLine }) => firstLine)).toEqual([2]);
  });

  test('and stands alone where there is none', () => {
    expect(messagesOf('✖ 7 problems (3 errors, 4 warnings)')).toHaveLength(1);
  });

  test('the heading of a page to its title, where it repeats it', () => {
    const page = '<title>413 Request Entity Too Large</title>\n<h1>413 Request Entity Too Large</h1>';
    expect(messagesOf(page)).toHaveLength(1);
  });

  test('a subject to a narrower one that has to be announced', () => {
    expect(topicOf('No API key was sent')?.message.id).toBe('topic-key');
  });
});

describe('a name for errors announces its sentence', () => {
  test.each(['BreadError: too crumbly', 'bakery.ovens.HeatException: quite hot'])('%s', (line) => {
    expect(messageOf(line).meaning).toContain('stumbled');
  });

  test('and so does a word for failure', () => {
    expect(messageOf('Baking failed: oven and dough').meaning).toContain('did not work');
    expect(messagesOf('Baking failed: I will look at it')).toEqual([]);
  });
});

test.each([
  'No issues found.',
  'No errors were found.',
  'We use a proxy in our bakery.',
  'Our gateway is up and running again.',
  'The merge conflicts have been resolved.',
  'I merged the branch and the request timed out once.',
  'The service is rate limited to 7 calls per minute.',
  'The policy template sets the host from the connection.',
  'Only the owner can approve.',
  'Prettier was run over all the files.',
  'The app was stopped over the weekend, back now.',
  'Danke, das sieht gut aus. Ich warte nicht länger als bis Freitag.',
  "Merci, la connexion au serveur n'est pas nécessaire pour ce test.",
  'Gracias, no hay problema con el servidor ni con la conexión.',
  'Nessun problema, grazie.',
  'The push was fine, no secrets in it.',
  'Fixed error 1010 with another header.',
  'Our session has expired twice.',
  'We hold 1010 breads and 1020 rolls.',
  'ERROR 1007 is a number of a bread.',
  'The refresh token is kept by the bakery.',
  'Delegation is described in the readme.',
])('nothing is told of: %s', (line) => expect(messagesOf(line)).toEqual([]));
