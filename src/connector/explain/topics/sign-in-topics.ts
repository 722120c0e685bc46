/** What services say of the keys, tokens and signatures that a call comes with. */
import { anyOf } from '../any-of';
import { codesPage } from '../messages/entra-messages';
import { fault, type Topic, topic } from './topic';

const keyRefused = {
  meaning: 'The service does not accept the key: it is missing, wrong, or sent under another name.',
  advice:
    'Make a new connection with the key. Compare the name of its header or parameter with what the service asks for.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
};

export const signInTopics: readonly Topic[] = [
  topic(
    'second-factor',
    {
      about: [
        anyOf(
          /\bmulti-?factor authentication\b/i,
          /\bMFA\b/i,
          /\bconditional access\b/i,
          /\bstrong authentication\b/i,
          /\bdevice (?:is|must be|has to be) (?:not )?(?:managed|compliant|registered)\b/i,
        ),
        /\b(?:must|required|requires?|blocked|does not|not|need|enforced?|polic(?:y|ies))\b/i,
      ],
    },
    {
      meaning: 'A rule of the organization asks for a second factor, for a managed device or for another place.',
      advice:
        'Sign in to the connection again in a browser that fulfils the rule. For a connection that runs alone, an administrator has to make an exception.',
      source: codesPage,
    },
  ),
  topic(
    'audience',
    {
      about: [
        anyOf(
          /\b(?:invalid|wrong|incorrect|unexpected|bad) (?:token )?(?:audience|issuer)\b/i,
          /\b(?:audience|issuer)s?\b.{0,60}\b(?:validation failed|(?:did|does) not match|is not allowed|is invalid|mismatch)/i,
        ),
      ],
      isUnmistakable: true,
    },
    {
      meaning: 'The service does not accept the token: it was made for another audience or by another issuer.',
      advice:
        'Compare the resource address and the scopes of the connector with the audience that the service accepts.',
      source: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.3',
    },
  ),
  topic(
    'header',
    {
      about: [/\bauthori[sz]ation header\b|\bauthentication header\b|\bbearer (?:token|scheme)\b/i, fault],
    },
    {
      meaning: 'The request came without a sign-in that the service can read: its header is missing, empty or wrong.',
      advice: 'Sign in again. In a connector, compare the kind of sign-in and the name of the header with the service.',
      source: 'https://www.rfc-editor.org/rfc/rfc9110#name-authorization',
    },
  ),
  topic(
    'signature',
    {
      about: [
        anyOf(
          /\bsignature\b.{0,80}\b(?:does not|doesn['’]t|did not|do not) match\b/i,
          /\b(?:invalid|bad|wrong|incorrect|missing) signature\b/i,
          /\bSignature(?:DoesNotMatch|Invalid|Mismatch)\b/i,
          /\bsignature (?:is |was |verification |validation )?(?:invalid|not valid|failed|mismatch|missing)\b/i,
          /\brequest time too skewed\b/i,
          /\bRequestTimeTooSkewed\b/i,
        ),
      ],
      isUnmistakable: true,
      isToPeople: true,
    },
    {
      meaning:
        'The service wants its requests signed, and the signature is wrong: another key, another clock, or a request that was changed on its way.',
      advice:
        'Compare the key and the way of signing with the documentation. A connector signs nothing by itself: custom code has to do it, after everything else in the request is settled.',
      source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    },
  ),
  topic(
    'key-refused',
    {
      about: [
        anyOf(
          /^\W*(?:invalid|unknown|expired|bad|incorrect) (?:api|access|subscription)[ _-]?key\b/i,
          /^\W*invalid key\W*$/i,
          /\b(?:api|access|subscription)[ _-]?key (?:provided )?(?:is|was) (?:invalid|not valid|not provided|expired|unknown)\b/i,
        ),
      ],
      isUnmistakable: true,
    },
    keyRefused,
  ),
  topic(
    'key',
    {
      about: [
        /\b(?:api|access|subscription|app(?:lication)?|account|auth(?:entication)?)[ _-]?(?:access[ _-]?)?keys?(?![a-z])|\bapikeys?\b/i,
        fault,
      ],
    },
    keyRefused,
  ),
  topic(
    'token',
    {
      about: [
        anyOf(
          /\b(?:access|bearer|auth(?:entication)?|id|security|jwt|oauth) tokens?\b.{0,40}\b(?:missing|invalid|not (?:valid|provided|present|accepted)|malformed)\b/i,
          /\binvalid (?:\w+ )?(?:access|bearer|auth(?:entication)?|jwt|oauth) token\b/i,
        ),
      ],
      isUnmistakable: true,
    },
    {
      meaning: 'The service does not accept the token: it is missing, too old, or made for something else.',
      advice:
        'Sign in again. For a connector, compare the resource address and the scopes with what the service accepts.',
      source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    },
  ),
  topic(
    'credentials',
    {
      about: [
        anyOf(
          /\b(?:invalid|bad|wrong|incorrect|missing|no|unknown)(?: \w+){0,2} (?:credentials?|passwords?|user ?names?|tokens?|login)\b/i,
          /\bnot[ _]auth(?:ed|enticated)\b/i,
          /\b(?:invalid_auth|account_inactive)\b/i,
          /\b(?:authentication|login|sign-?in) (?:failed|failure|required|error)\b/i,
          /\bauth(?:entication)? ?error\b/i,
          /\bcredentials? (?:are|is|were|was) (?:not|invalid|incorrect|missing|wrong)\b/i,
        ),
      ],
      not: /\b(?:unexpected|json|syntax|proxy)\b/i,
    },
    {
      meaning: 'The service does not accept what was signed in with, or nobody was signed in.',
      advice:
        'Make a new connection. If that does not help, compare the kind of sign-in, the name of the header and the scopes in `apiProperties.json` with what the service asks for.',
      source: 'https://www.rfc-editor.org/rfc/rfc9110#name-401-unauthorized',
    },
  ),
  topic(
    'expired',
    {
      about: [
        anyOf(
          /\b(?:tokens?|jwt|grant|session|authori[sz]ation code)\b.{0,80}\b(?:(?:has|have|is|are|was|were|been) (?:been )?(?:expired|revoked|(?:already )?redeemed)|expired|no longer valid|already (?:been )?(?:redeemed|used))\b/i,
          /\btoken_(?:revoked|expired)\b/i,
        ),
      ],
      isUnmistakable: true,
      isToPeople: true,
      not: /\b(?:we|our)\b/i,
    },
    {
      meaning: 'What was signed in with has expired, was used already or was withdrawn.',
      advice: 'Sign in again; for a connector, to its connection.',
      source: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
    },
  ),
];
