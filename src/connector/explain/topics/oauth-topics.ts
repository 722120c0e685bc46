/** What services say of OAuth: the application, its redirect address, its secret, its scopes and who has allowed them. */
import { anyOf } from '../any-of';
import { codesPage } from '../messages/entra-messages';
import { oauthMessages } from '../messages/oauth-messages';
import { fault, plain, type Topic, topic } from './topic';

const oauth = 'https://www.rfc-editor.org/rfc/rfc6749';

const redirectAddress = anyOf(
  /\bredirect(?:ion)?[ _-]?ur[il]s?(?![a-z])/i,
  /\breply[ _-]?(?:ur[il]s?|address(?:es)?)\b/i,
  /\bcall ?back (?:ur[il]s?|domains?)\b/i,
  /\bredirect endpoint\b/i,
);
/** Addresses that services call back are no addresses to return to. */
const notSignIn = /\b(?:webhooks?|subscri\w+|notifications?|triggers?)\b/i;
const redirectRefused = {
  rule: 'oauth-redirect-mode-per-connector',
  meaning: 'The sign-in does not accept the address to which it is to return: it is not registered like this.',
  advice:
    'Copy the redirect address from the security page of the connector into the registration of the application. Every character counts, the last slash too.',
  source: `${oauth}#section-3.1.2.4`,
};

const applicationUnknown = {
  rule: 'oauth-client-id-given',
  meaning: 'The sign-in does not know the application with this client id, or it is switched off.',
  advice: 'Compare the client id of the connector and its tenant with the registration at the service.',
  source: codesPage,
};

const consentMissing = {
  meaning: 'Nobody has allowed the application to use what the connector asks for.',
  advice: 'Let an administrator grant consent to the scopes of the connector, and sign in again.',
  source: codesPage,
};

export const oauthTopics: readonly Topic[] = [
  plain(
    'application-blocked',
    anyOf(
      /\bOAUTH_(?:APP_(?:BLOCKED|ACCESS_DENIED)|EC_APP_NOT_FOUND|APPROVAL_ERROR_GENERIC)\b/i,
      /\b(?:this|the) (?:connected |external client )?app(?:lication)? (?:is|was|has been) (?:blocked|restricted|disabled) by (?:an? |the |your )?(?:admin\w*|owner|organi[sz]ation)\b/i,
      /\badmin_policy_enforced\b|\borg_internal\b|\bapp(?:lication)?_not_(?:approved|installed|verified)\b/i,
    ),
    {
      meaning: 'The service knows the application, and those who run the service there do not let it in.',
      advice:
        'Ask an administrator of the service, not of the Power Platform, to allow or to install the application for its users. Then sign in again.',
      source: `${oauth}#section-4.1.2.1`,
    },
    { isToPeople: true, not: /\b(?:we|our)\b/i },
  ),
  {
    ...topic(
      'parameter-twice',
      {
        about: [
          anyOf(
            /\b(?:duplicated?|repeated|multiple|more than one)\b.{0,30}\bparam(?:eter)?s?\b/i,
            /\bparam(?:eter)?s?\b.{0,60}\b(?:duplicated?|repeated|more than once|twice|multiple times)\b/i,
          ),
          /\b(?:response_type|response_mode|client_id|redirect_uri|grant_type|invalid_request|oauth|authori[sz]ation request)\b/i,
        ],
        not: /\b(?:please|should|must|remove|delete)\b/i,
        isUnmistakable: true,
      },
      {
        meaning:
          'The address for signing in has a parameter twice: once written in the connector, and once more when the platform adds its own.',
        advice:
          'Take the query off `authorizationUrl`: the platform adds `response_type`, `client_id`, `redirect_uri`, `scope` and `state` itself. Then update the connector and make a new connection.',
        source: `${oauth}#section-3.1`,
      },
    ),
    isShown: true,
  },
  topic(
    'redirect',
    {
      about: [
        redirectAddress,
        anyOf(
          /\bno reply\b/i,
          /(?:\b|_)mismatch(?:ed|es)?\b/i,
          /\b(?:does not|doesn['’]t|did not|must) match\b/i,
          /\bnot (?:been )?(?:registered|whitelisted|associated|configured for|allowed for|approved)\b/i,
          /\bunregistered\b/i,
          /\bredirect[_ ]?ur[il]\b.{0,60}\b(?:invalid|not (?:valid|allowed|found|supported))\b/i,
          /\bmust (?:be|exactly match) (?:an? |one of )?(?:\w+ ){0,3}redirect[ _]?ur[il]s?\b/i,
          /\b(?:invalid|wrong|unknown)\b.{0,30}\bredirect_?uri\b/i,
          /["'`](?:invalid|wrong|unknown|missing) (?:call ?back|redirect) ur[il]\b/i,
          /\bmissing redirect ur[il] in application registration\b/i,
        ),
      ],
      not: notSignIn,
      isUnmistakable: true,
    },
    redirectRefused,
  ),
  topic('redirect-other', { about: [redirectAddress, fault], not: notSignIn }, redirectRefused),
  topic(
    'no-consent',
    { about: [/\b(?:has|have) not (?:been )?consented\b|\bconsent_required\b/i], isUnmistakable: true },
    consentMissing,
  ),
  topic(
    'consent',
    {
      about: [
        anyOf(
          /\b(?:admin(?:istrator)?|user) (?:consent|approval)\b.{0,40}\b(?:required|needed|missing|not)\b/i,
          /\b(?:needs?|requires?|missing|lacks?|without) (?:an? )?(?:admin(?:istrator)?(?:'s)? |user )?(?:consent|approval)\b/i,
          /\bconsent (?:is |was )?(?:required|missing|denied|declined)\b/i,
          /\bpermission to access resources in your organi[sz]ation\b/i,
        ),
      ],
    },
    consentMissing,
  ),
  topic(
    'application',
    {
      about: [
        /\b(?:applications?|client|service principal|client id|client_id|app id)\b.{0,120}\b(?:not found in (?:the )?(?:directory|tenant)|(?:does not|doesn['’]t) exist in (?:the |this )?(?:directory|tenant)|was not found in (?:the )?(?:directory|tenant)|is disabled)\b/i,
      ],
      isUnmistakable: true,
    },
    applicationUnknown,
  ),
  topic(
    'client-id',
    {
      about: [
        anyOf(
          /\b(?:invalid|unknown|unrecognized|incorrect|missing) (?:client|application|app)[ _-]?id\b/i,
          /\bclient[ _-]?id (?:is |was )?(?:invalid|unknown|incorrect|missing|not (?:valid|found|recognized))\b/i,
        ),
      ],
    },
    applicationUnknown,
  ),
  topic(
    'secret',
    {
      about: [/\bclient[ _-]?(?:secret|credentials|assertion)\b|\bsecret keys?\b|\bapp(?:lication)? secret\b/i, fault],
    },
    {
      meaning: 'The secret of the application is missing, wrong or too old.',
      advice: 'Make a new secret at the service, paste its value on the security page, and update the connector.',
      source: `${oauth}#section-5.2`,
    },
  ),
  plain(
    'refresh-token',
    anyOf(
      /\bmissing refresh[ _-]?token\b(?! ?(?:ur[il]|end ?point|address|template))/i,
      /\bno refresh[ _-]?token (?:was|is|has been|found|available|returned|received|issued)\b/i,
      /\brefresh[ _-]?token (?:is |was |could )?(?:missing|not (?:found|present|provided|returned|issued|be found)|null|empty)\b/i,
      /\brefresh[ _-]?token (?:grant|flow) (?:is )?not (?:enabled|allowed|supported)\b/i,
    ),
    {
      meaning:
        'The first sign-in brought a token and no refresh token, so that nothing new comes when the first is too old.',
      advice:
        'Ask for one: many services want the scope `offline_access`, others a parameter such as `access_type=offline` in the address for signing in, or a setting of the application. Then sign in to the connection again.',
      source: `${oauth}#section-1.5`,
    },
  ),
  plain(
    'scope-missing',
    anyOf(
      /\bmissing_scope\b|\bACCESS_TOKEN_SCOPE_INSUFFICIENT\b|\binsufficient (?:authentication )?scopes?\b/i,
      /\btoken\b.{0,60}\b(?:does not|doesn['’]t|did not) (?:have|include|contain) (?:the )?(?:required |needed |necessary )?(?:scopes?|permissions?)\b/i,
    ),
    {
      meaning: 'The connection was signed in without a scope that this operation needs. The answer often names it.',
      advice:
        'Add the scope on the security page (`scopes` in `apiProperties.json`) and at the application of the service. Then make a new connection: the old one keeps what it was granted.',
      source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    },
    { isToPeople: true },
  ),
  topic(
    'scope',
    {
      about: [
        /\bscopes?\b/i,
        /\b(?:invalid|unknown|not (?:valid|granted|allowed|found|supported|defined)|insufficient|(?:does not|doesn['’]t) exist|missing|malformed|exceeds)\b/i,
        /\b(?:oauth|token|requested|resource|client|grant(?:ed)?|parameter|sign-?in|authori[sz]ation)\b/i,
      ],
    },
    {
      meaning: 'A scope does not exist, is not allowed for the client, or was not granted.',
      advice: 'Compare the scopes of the connector with those that the service knows, and what separates them.',
      source: `${oauth}#section-3.3`,
    },
  ),
];

/** The codes of the protocol, whatever stands around them. */
export const protocolTopics: readonly Topic[] = oauthMessages.flatMap(({ id, sentences, meaning, advice, source }) => {
  const codes = sentences.flatMap((sentence) => (/_\w+$/.exec(sentence) === null ? [] : sentence.split(' ').slice(-1)));
  const about = new RegExp(`(?<![\\w-])(?:${codes.join('|')})(?!\\w)`);
  return topic(
    id,
    { about: [about], isUnmistakable: true },
    { meaning, advice, ...(source === undefined ? {} : { source }) },
  );
});
