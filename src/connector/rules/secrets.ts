/**
 * Telling secrets from other texts. Only forms that nothing else has are taken for secrets, because every false alarm
 * teaches people to look away.
 */

/** Secrets that show by their form alone, with what a sentence calls them. */
const forms: ReadonlyArray<readonly [words: string, form: RegExp]> = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  ['an access key of Amazon Web Services', /\b(?:AKIA|ASIA)[A-Z\d]{16}\b/],
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z\d]{36}|github_pat_\w{40})/],
  ['a Slack token', /\bxox[abeoprs]-[A-Za-z\d-]{20}/],
  ['a Stripe key', /\b[rs]k_live_[A-Za-z\d]{20}/],
  ['a Google API key', /\bAIza[\w-]{35}\b/],
  ['a SendGrid key', /\bSG\.[\w-]{22}\.[\w-]{43}\b/],
  ['an Azure storage key', /\bAccountKey=[A-Za-z\d+/]{86}==/],
  ['a shared access signature', /[?&]sig=[A-Za-z\d%+/]{40}/],
  ['a signed token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/],
];

/** What to do about a secret that stands in a file. */
export const secretHelp =
  'Take it out, and have the service replace it: what was in a file that others read is no secret any more. Connections bring the real one.';

/** `Basic` and `Bearer` with credentials, as in an `Authorization` header. */
const credentials = /^(?:basic|bearer)\s+([\w.~+/-]{16,}=*)$/i;

/** Names of values that are secrets whenever they hold a literal. */
const secretName =
  /^(?:x[-_])?(?:api[-_]?key|access[-_]?token|auth[-_]?token|client[-_]?secret|secret[-_]?key|private[-_]?key|password|passwd|subscription[-_]?key|ocp-apim-subscription-key|authorization)$/i;

/** Words with which people mark a text as made up. */
const madeUp =
  /example|sample|dummy|placeholder|your|insert|replace|redacted|test|demo|xxx|\*\*\*|\.\.\.|1234567|abcdef|[<>{}[\]]/i;

/** What kind of secret a text is by its form; `undefined` for all that is none, or is marked as made up. */
export function secretByForm(text: string): string | undefined {
  if (text.length < 20) return undefined;
  const form = forms.find(([, pattern]) => pattern.test(text));
  if (form !== undefined) return madeUp.test(text) ? undefined : form[0];
  const credential = credentials.exec(text.trim())?.[1];
  return credential !== undefined && isRandom(credential) ? 'a credential' : undefined;
}

/** Whether a literal under such a name is a secret rather than a word that stands for one. */
export function isSecretByName(name: string, text: string): boolean {
  return secretName.test(name) && isRandom(text.trim());
}

/** Whether a text looks like it came out of a generator: long, of letters and digits, and varied. */
function isRandom(text: string): boolean {
  if (text.length < 20 || !/^[\w.~+/-]+=*$/.test(text) || madeUp.test(text)) return false;
  return /\d/.test(text) && /[A-Za-z]/.test(text) && new Set(text).size >= 10;
}
