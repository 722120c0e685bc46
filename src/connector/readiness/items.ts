/** The checklist as a table, and what no table can answer. */
import type { Profile } from '../profile';
import { fileItems } from './file-items';
import type { ItemFacts } from './item';
import { peopleItems } from './people-items';

export const items: readonly ItemFacts[] = [...fileItems, ...peopleItems];

const always = [
  'Whether the service answers as the definition says. Only a live test tells.',
  'Whether makers understand the words. Ask one.',
];

/** What files do not tell, by profile. */
export const unknowable: Readonly<Record<Profile, readonly string[]>> = {
  custom: always,
  certified: [
    ...always,
    'Whether the title is taken. Search the connector reference.',
    'How people judge the icon: its logo, its colour, how much it resembles others.',
    'Whether you may speak for the service.',
  ],
  independent: [
    ...always,
    'Whether the title is taken, or the service has a connector already. Search the connector reference and the pull requests.',
    'Whether the identity check succeeds.',
    'What reviewers think of the texts. They read all of them.',
  ],
};
