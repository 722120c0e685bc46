/**
 * Error codes that nobody has listed, told by the words that they are made of. Services write them into the member `code`
 * of an error; what the words say is all that is known of them.
 */
import type { OtherMessage } from './other-message';

interface Family {
  readonly pattern: RegExp;
  readonly message: OtherMessage;
}

function family(id: string, pattern: RegExp, meaning: string, advice: string): Family {
  return { pattern, message: { id: `code-${id}`, sentences: [], codes: [], meaning, advice, wraps: true } };
}

const readOn = 'Read what stands behind the code; it names the thing that is meant.';

/** The first that fits counts. */
export const codeFamilies: readonly Family[] = [
  family(
    'rights',
    /unauthorized|forbidden|accessdenied|denied|notauthorized|permission|privilege|authorizationfailed/i,
    'The code says that the account may not do this.',
    'Ask for the role, or for the thing to be shared with you. The files are seldom the cause.',
  ),
  family(
    'token',
    /token.*(?:expired|invalid)|expired|authentication/i,
    'The code says that the sign-in is not accepted any more.',
    'Sign in again, and make a new connection if it is one of a connector.',
  ),
  family(
    'missing',
    /notfound|missing|doesnotexist|notexist|notregistered/i,
    'The code says that something is not there.',
    readOn,
  ),
  family(
    'exists',
    /alreadyexists|exists|duplicate|conflict|notunique/i,
    'The code says that something is there already.',
    readOn,
  ),
  family(
    'limit',
    /limit|quota|exceeded|toomany|toolarge|toolong|throttl/i,
    'The code says that a limit is reached.',
    'Make less of it, or wait and try again.',
  ),
  family(
    'time',
    /time(?:d)?out/i,
    'The code says that something took too long.',
    'Try again, and fetch less at a time.',
  ),
  family(
    'blocked',
    /blocked|notallowed|disabled|restricted|policyviolation/i,
    'The code says that something is not allowed in this environment.',
    'Ask an administrator. The files are seldom the cause.',
  ),
  family(
    'server',
    /internal(?:server)?error|servererror|unavailable|unexpected/i,
    'The code says that the service stumbled.',
    'Try again after some minutes.',
  ),
  family(
    'invalid',
    /invalid|notvalid|malformed|validation|badrequest|unsupported|notsupported|mismatch|parse|badformat/i,
    'The code says that something which was sent is not accepted.',
    `${readOn} Check the files here as well.`,
  ),
];
