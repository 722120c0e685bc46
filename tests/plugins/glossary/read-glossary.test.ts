// The glossary is read as its authors write it, and a mistake is told at its place.
import { describe, expect, test } from 'vitest';
import { readGlossary } from '../../../src/plugins/glossary/read-glossary';
import { problemLines } from '../../../src/schedule/problems';

const page = `---
title: Glossary
---

What the words mean.

## A

### action

An **action** is an operation of version 2.0, in \`code\`. A second sentence.

A second paragraph.

Explained in [What a connector is](week-1/02-what-a-connector-is/index.mdx#parts). Also: step, flow step. Instead of: activity.

## M

### Microsoft Entra ID

It signs people in.

Explained in [Authentication, all kinds](week-2/03-authentication/index.mdx).
`;

test('an entry has a name, an anchor, a sentence, a lesson and other words', () => {
  expect(readGlossary(page)).toEqual({
    problems: [],
    terms: [
      {
        name: 'action',
        anchor: 'action',
        says: 'An action is an operation of version 2.0, in code.',
        lesson: 'week-1/02-what-a-connector-is',
        also: ['step', 'flow step'],
        insteadOf: ['activity'],
      },
      {
        name: 'Microsoft Entra ID',
        anchor: 'microsoft-entra-id',
        says: 'It signs people in.',
        lesson: 'week-2/03-authentication',
        also: [],
        insteadOf: [],
      },
    ],
  });
});

describe('a mistake is told at its place:', () => {
  test.each<[string, string | RegExp, string, string]>([
    ['no entry', /[\s\S]*/, 'Text.\n', '1:1: The glossary has no entry'],
    ['no text', /It signs people in\.\n\n/, '', '19:1: "Microsoft Entra ID" needs a paragraph that says what it is'],
    ['no last line', /Explained in \[Auth.*/, 'See there.', '23:1: The last paragraph of "Microsoft Entra ID"'],
    ['no lesson', 'week-2/03-authentication/index.mdx', 'https://a.example/', '23:1: The last paragraph of'],
    ['an unknown list', 'Also: step', 'Or: step', '15:1: The last paragraph of "action"'],
    ['a long sentence', 'It signs people in', `It signs${' people'.repeat(30)} in`, '21:1: The first sentence has 222'],
    ['a wrong letter', '## M\n', '## N\n', '19:1: "Microsoft Entra ID" stands under "N"; it belongs under "M".'],
    ['a wrong order', '### action', '### zone', '"Microsoft Entra ID" comes before "zone" in the alphabet.'],
    ['a word that is right and wrong', 'activity', 'step', '9:1: "step", in the entry "action", is there twice.'],
    [
      'a word of another entry',
      'flow step',
      'Microsoft Entra ID',
      '"Microsoft Entra ID", in the entry "Microsoft Entra ID", is a word for "action" already',
    ],
  ])('%s', (_, from, to, sentence) => {
    const lines = problemLines(readGlossary(page.replace(from, to)).problems);
    expect(lines.join('\n')).toContain(sentence);
    expect(lines[0]).toMatch(/^docs\/modules\/glossary\.md:\d+:\d+: /);
  });
});
