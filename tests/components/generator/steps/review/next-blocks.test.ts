// The text of what comes next, taken apart for the page.
import { expect, it } from 'vitest';
import { nextBlocks } from '../../../../../src/components/generator/steps/review/next-blocks';

it('headings, words and commands are told apart, and the title is left to the page', () => {
  expect(nextBlocks('# Log: what now\n\n## Deploy it\n\nSome\nwords.\n\n```bash\na\nb\n```\n')).toEqual([
    { kind: 'heading', text: 'Deploy it' },
    { kind: 'words', text: 'Some words.' },
    { kind: 'commands', text: 'a\nb' },
  ]);
});
