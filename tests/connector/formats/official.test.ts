import { describe, expect, it } from 'vitest';
import { type LintOptions, lint } from '../../../src/connector';
import { formatOfficial } from '../../../src/connector/formats/official';
import { type Change, sampleWith } from '../rules/sample';

const printed = (change: Change, options: LintOptions) =>
  formatOfficial([{ path: 'library', report: lint(sampleWith(change), { profile: 'certified', ...options }) }]);

describe('the format of the official pipeline', () => {
  it('prints sentence and value path', () => {
    const change = {
      remove: ['/paths/~1books~1{bookId}/get/summary'],
      set: { '/parameters/PageSize/x-ms-visibility': 'none' },
    };
    expect(printed(change, { only: ['operation-summary-required', 'visibility-from-list'] })).toBe(
      [
        "##[error]The 'summary' property is required. ValuePath: /paths/~1books~1{bookId}/get",
        '##[error]The property value must be one of the following: important, advanced, internal. ValuePath: /parameters/PageSize/x-ms-visibility',
        '',
      ].join('\n'),
    );
  });

  it('has no value path for the document itself', () => {
    expect(printed({ remove: ['/x-ms-connector-metadata'] }, { only: ['connector-metadata-required'] })).toBe(
      "##[error]The 'x-ms-connector-metadata' property is required.\n",
    );
  });

  it('knows two levels only, and says in our words what the tools do not know', () => {
    const change = { properties: { remove: ['/properties/stackOwner'] } };
    expect(printed(change, { only: ['properties-stack-owner-required'] })).toBe(
      "##[warning]The properties object has no 'stackOwner'. ValuePath: /properties\n",
    );
    const levels = { 'properties-stack-owner-required': 'hint' } as const;
    expect(printed(change, { levels, only: ['properties-stack-owner-required'] })).toMatch(/^##\[warning\]/);
  });

  it('is empty when there is nothing to say', () => {
    expect(printed({}, {})).toBe('');
  });
});
