/** What reviewers ask of the readme. */
import { anyOf } from '../any-of';
import type { Demand } from './demand';
import { operations, readme } from './lexicon';

export const readmeDemands: readonly Demand[] = [
  {
    id: 'readme-name',
    about: [
      readme,
      anyOf(
        /\b(?:file ?name|called|renamed?|spelled|lower ?case|upper ?case|extension)\b/i,
        /\.(?:txt|docx?|pdf|rtf|markdown|html)\b/i,
      ),
    ],
    not: /\b(?:connector|operations?|actions?|titles?|sections?)\b/i,
    rules: ['readme-present'],
    meaning: 'The readme is to be a Markdown file with the name `readme.md`.',
  },
  {
    id: 'readme-advertising',
    about: [
      readme,
      /\b(?:marketing|advert\w*|promot\w+|sales|pric(?:es?|ing)|slogans?|buzz ?words?|brochures?|commercial|boasts?|superlatives?)\b/i,
    ],
    rules: [],
    meaning: 'The readme is to tell people who build flows what they have to know, and nothing that only advertises.',
  },
  {
    id: 'readme-placeholders',
    about: [
      readme,
      anyOf(
        /\b(?:placeholders?|TBD|TODO|lorem|to be (?:done|added|defined)|coming soon)\b/i,
        /\b(?:template|sample|boilerplate) (?:texts?|sentences?|lines?|wording)\b/i,
        /\b(?:texts?|sentences?|lines?|hints?|instructions) (?:of|from) (?:the )?template\b/i,
        /\bstill (?:the|has the|shows the|contains the) template\b/i,
      ),
    ],
    rules: ['readme-placeholders', 'readme-sections'],
    meaning: 'The readme is to hold texts of its own, and none of the template and no gaps.',
  },
  {
    id: 'readme-deployment',
    about: [readme, /\bdeploy(?:ment|ing)?\b/i],
    rules: ['readme-deployment-section'],
    meaning: 'The readme is to say how the connector is deployed.',
  },
  {
    id: 'readme-credentials',
    about: [
      readme,
      anyOf(
        /\b(?:credentials?|api[- ]?keys?|client ids?|tokens?|app registration)\b/i,
        /\b(?:get|gets|obtain\w*|create|request) (?:the|an?|their|its|your|his) (?:key|account|token|password)\b/i,
        /\b(?:sign(?:ing)?[- ]?(?:in|up)|log ?in|registers?|registration)\b/i,
      ),
    ],
    not: /\b(?:remove|delete|real|secrets?|test account|expos\w+|leak\w*)\b/i,
    rules: ['readme-sections', 'readme-oauth-registration'],
    meaning: 'The readme is to say how people get an account and what they need to sign in.',
  },
  {
    id: 'readme-operations',
    about: [readme, operations],
    rules: ['readme-operations-listed', 'readme-sections'],
    meaning: 'The readme is to list the operations.',
  },
  {
    id: 'readme-section',
    about: [
      /\b(?:known issues|obtaining credentials|prerequisites|support(?:ed)? operations|(?:known )?limitations|getting started|(?:frequently asked questions|FAQ) section)\b/i,
    ],
    rules: ['readme-sections'],
    meaning: 'A section of the readme is missing or empty.',
  },
  {
    id: 'readme',
    about: [readme],
    rules: ['readme-sections', 'readme-present', 'readme-placeholders'],
    meaning: 'The readme is to be there, with the sections of the template.',
  },
];
