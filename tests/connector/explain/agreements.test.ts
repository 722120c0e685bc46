// What reviewers want to agree, to be replaced, or to stay out; and that a member they cite does not make them a tool.
import { describe, expect, test } from 'vitest';
import { idsIn, messageOf } from './logs';

test.each([
  ['names-agree', 'Please keep the connector name consistent across all the files.'],
  ['names-agree', 'The title in the swagger does not match the name in the readme.'],
  ['names-agree', 'Folder name and title should be the same.'],
  ['publisher-is-owner', 'For owners of an API we ask to have "publisher" and "stackOwner" the same.'],
  ['publisher-is-owner', 'The publisher and stack owner cannot be the same for independent publishers.'],
  ['trigger-summary', 'Titles of triggers must start with When a bread …'],
  ['brand-colour', 'You took the standard background color here, and connectors may not use it.'],
  ['host', 'Test servers are not permitted in host.'],
  ['text-replaced', 'Please change "Roll" to "Bread".'],
  ['text-replaced', '@baker please replace "Get rolls" with "List rolls"'],
  ['text-replaced', 'Use "bread" instead of "roll" please'],
  ['text-replaced', 'nit: `Buiscuit` → `Biscuit` in two places'],
  ['line-replaced', 'This line should be replaced with:'],
  ['line-replaced', 'For a bakery with an API key, this block should be changed to:'],
  ['description-repeats', 'Summary and description must be different.'],
  ['description-repeats', 'It would be better to have two different values for the summary and the description.'],
  ['only-own-files', 'Only the files that are related to your connector should be part of this pull request.'],
  ['only-own-files', 'Please include only the files necessary for your connector.'],
  ['redirect', 'The reply url should be that of the consent page'],
  ['file-out', 'This file is not allowed.'],
  ['branch', 'Your bakery branch has conflicting files, could you resolve them?'],
  ['branch', 'Can you fix the merge conflicts?'],
])('%s: %s', (id, text) => expect(idsIn(text)).toEqual([id]));

describe('a member that is cited', () => {
  test('does not make a tool of a person', () => {
    const text = 'In the swagger you have "title": "Rolls". Please keep the connector name consistent everywhere.';
    expect(messageOf(`May I ask you for the name of the bakery? ${text}`).certainty).toBe('reviewer');
  });

  test('makes one of what has no person in it', () => {
    expect(idsIn('"title": "Please describe all parameters"')).toEqual([]);
  });
});
