/** What reviewers ask of custom code. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';
import { script } from './lexicon';

export const scriptDemands: readonly Demand[] = [
  {
    id: 'script-http-client',
    about: [/\bHttpClient\b|\bSendAsync\b|\bWebClient\b|\bHttpWebRequest\b/i],
    rules: ['script-no-http-client'],
    meaning: 'The script is to send its requests with `this.Context.SendAsync`, and to make no client of its own.',
  },
  {
    id: 'script-log',
    about: [
      script,
      /\b(?:logs|logging|logged|Logger|LogInformation|Console\.Write\w*|prints?|writes? out)\b|\b(?:not|never|don['’]t|do not|mustn['’]t) log\b/i,
    ],
    not: /\bcompil|\b(?:build|pipeline) logs?\b/i,
    rules: [],
    meaning: 'The script is to log nothing that is secret or personal, such as the header with the sign-in.',
  },
  {
    id: 'script-host',
    about: [
      script,
      /\b(?:host(?:name)?s?|urls?|address(?:es)?|endpoints?|domains?)\b/i,
      /\b(?:hard-?cod\w*|fixed|literal|constant|localhost|staging|test|sandbox|another|other)\b/i,
    ],
    rules: [],
    meaning: 'The script is to take the address from the request that it gets, and to have none of its own.',
  },
  {
    id: 'script-secrets',
    about: [
      script,
      /\b(?:secrets?|(?:api|access|private|subscription)[- ]?keys?|tokens?|passwords?|credentials?|hard-?cod\w* keys?)\b/i,
    ],
    not: /\bcancellation/i,
    rules: ['script-no-secrets'],
    meaning: 'The script is to hold no keys, tokens or passwords.',
  },
  {
    id: 'script-errors',
    about: [
      script,
      /\b(?:exceptions?|errors?|catch(?:es)?|swallow\w*|status ?codes?|fail(?:s|ed|ure|ures|ing)?|null (?:checks?|values?)|robust\w*|timeouts?)\b/i,
    ],
    not: /\b(?:compil\w*|syntax|build|validat\w+|import\w*|pipeline)\b/i,
    rules: [],
    meaning: 'The script is to handle what goes wrong, and to return the status that the service has answered with.',
  },
  {
    id: 'script-operations',
    about: [/\bscript ?operations\b|\bscript\b.{0,80}\boperation ?ids?\b|\boperation ?ids?\b.{0,80}\bscript\b/i],
    rules: ['script-operations-found', 'script-operations-given', 'script-operations-have-script'],
    meaning: '`scriptOperations` is to list the ids of the operations that run through the script, and no others.',
  },
  {
    id: 'script-or-policy',
    about: [
      script,
      anyOf(
        /\bpolic(?:y|ies)\b/i,
        /\bwhy (?:is there|do you (?:need|use|have)|does (?:it|this|the connector) (?:need|use|have)) (?:an? |the |any |this )?(?:\S+ )?(?:script|custom code)\b/i,
        /\breasons? for\b/i,
        /\b(?:script|code|csx)\S* (?:at all|really (?:needed|necessary)|(?:is|isn['’]t) (?:not )?(?:needed|necessary))\b/i,
      ),
    ],
    rules: [],
    meaning: 'A script is for what no policy can do. Where a policy does the same, it is to stand in its place.',
  },
  {
    id: 'script-namespaces',
    about: [
      script,
      /\b(?:namespaces?|librar(?:y|ies)|NuGet|using (?:directives?|statements?)|assembl(?:y|ies))\b|\bSystem\.\w+/i,
    ],
    rules: ['script-namespaces'],
    meaning: 'The script is to use only the namespaces that custom code may use.',
  },
  {
    id: 'script-code',
    about: [
      script,
      /\b(?:compil\w*|syntax|namespaces?|using|class|braces?|brackets?|semicolons?|async|ExecuteAsync|cancellation)\b/i,
    ],
    rules: ['script-syntax', 'script-class', 'script-namespaces', 'script-execute-async'],
    meaning: 'The script is to compile, with the class and the namespaces that custom code may have.',
  },
  {
    id: 'script',
    about: [script],
    rules: ['script-operations-given', 'script-operations-found', 'script-syntax'],
    meaning: 'The custom code and the list `scriptOperations` are to fit together and to compile.',
  },
];
