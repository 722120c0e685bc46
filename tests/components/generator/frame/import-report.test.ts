// What an import had to tell, in words.
import { describe, expect, it } from 'vitest';
import { reportHead, reportText } from '../../../../src/components/generator/frame/import-report';

const lost = { kind: 'lost', pointer: '/paths/~1a', message: 'Gone.' } as const;

describe('the report of an import', () => {
  it('has a line that counts', () => {
    expect(reportHead({ name: 'tea.yaml', remarks: [lost, { ...lost, kind: 'changed' }], notes: ['One.'] })).toBe(
      'Imported from `tea.yaml`: 1 lost, 1 changed, 1 note.',
    );
    expect(reportHead({ name: '', remarks: [], notes: [] })).toBe('Imported from pasted text: nothing was lost.');
  });

  it('can be saved, a line for each', () => {
    expect(reportText({ name: 'a`b', remarks: [lost, { ...lost, pointer: '' }], notes: ['One.'] })).toBe(
      'Imported from ab: 2 lost, 1 note.\nOne.\nLost\t/paths/~1a\tGone.\nLost\t(all)\tGone.\n',
    );
  });
});
