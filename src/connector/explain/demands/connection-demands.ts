/** What reviewers ask of what people fill in when they make a connection. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';
import { connectionField, words } from './lexicon';

export const connectionDemands: readonly Demand[] = [
  {
    id: 'connection-secret',
    about: [
      anyOf(
        /\bsecure ?strings?\b/i,
        /\bclearText\b/,
        /\b(?:clear|plain) ?text\b.{0,40}\b(?:typ(?:ed?|ing)|enter\w*|connection|box|field|dialog)\b/i,
        /\b(?:typ(?:ed?|ing)|enter\w*|connection|box|field|parameter|dialog|asked for)\b.{0,60}\b(?:clear|plain) ?text\b/i,
        /\b(?:hide|mask)\b.{0,30}\b(?:keys?|passwords?|secrets?|tokens?)\b.{0,40}\b(?:typ(?:ed?|ing)|enter\w*|connection)\b/i,
        /\b(?:keys?|passwords?|secrets?|tokens?)\b.{0,40}\b(?:masked|hidden|readable|visible)\b.{0,30}\b(?:typ(?:ed?|ing)|enter\w*|connection)\b/i,
      ),
    ],
    not: /\b(?:outputs?|responses?)\b/i,
    rules: ['connection-parameter-secret-type', 'connection-parameter-type-known'],
    meaning:
      'A key, a password or another secret that a connection asks for is to be of the type `securestring`, which hides it.',
  },
  {
    id: 'connection-sets',
    about: [
      anyOf(
        /\bconnection ?param(?:eter)? ?sets?\b/i,
        /\bmulti(?:ple)?[- ]?auth\w*/i,
        /\b(?:parameter|connection) sets?\b/i,
        /\b(?:two|several|both|multiple|three) (?:kinds|ways|types|methods) (?:of|to) (?:sign|auth|log)\w*/i,
      ),
    ],
    rules: ['connection-set-texts-required', 'connection-parameters-or-sets', 'connection-sets-several'],
    meaning:
      '`connectionParameterSets` is to have two or more sets with texts of their own, and to stand in the place of `connectionParameters`.',
  },
  {
    id: 'connection-words',
    about: [
      connectionField,
      anyOf(
        words,
        /\btool ?tips?\b/i,
        /\buiDefinition\b/i,
        /\b(?:explain|tell|say|where (?:to|they|people|users?|makers?|one)|unclear|cryptic|meaningful|what to (?:enter|type|fill))\b/i,
      ),
    ],
    rules: ['connection-parameter-described'],
    meaning:
      'What a connection asks for is to have a display name, a description and a tooltip, which say where people find it.',
  },
  {
    id: 'test-connection',
    about: [/\btest[- ]?connection\b|\bconnection test\b/i],
    rules: ['test-connection-defined', 'test-connection-simple'],
    meaning: 'The connector is to name a simple operation that tests a new connection.',
  },
  {
    id: 'connection-parameters',
    about: [anyOf(connectionField, /\bconstraints\./i)],
    rules: ['connection-parameters-given', 'connection-parameter-described', 'connection-parameters-fit-security'],
    meaning: 'The parameters of the connection are to be given, described, and to fit the kind of sign-in.',
  },
];
