// Which findings an edit has brought, and which an imported connector had before.
import { describe, expect, it } from 'vitest';
import { sortFindings } from '../../../src/connector/generate';

const finding = (
  pointer: string,
  message = 'It lacks a summary.',
  severity = 'error',
  file = 'apiDefinition.swagger.json',
) => ({
  rule: 'operation-summary-required',
  file,
  pointer,
  message,
  help: '',
  severity,
});
const pointers = (findings: ReadonlyArray<{ readonly pointer: string }>) => findings.map(({ pointer }) => pointer);

describe('a finding', () => {
  it('that was there is known, wherever the files lie', () => {
    const { fresh, known } = sortFindings(
      [finding('/a', undefined, undefined, 'certified-connectors/Tea/apiDefinition.swagger.json'), finding('/b')],
      [finding('/a')],
    );
    expect([pointers(fresh), pointers(known)]).toEqual([['/b'], ['/a']]);
  });

  it('stays known where an edit has moved it, once for each that there was', () => {
    const { fresh, known } = sortFindings(
      [finding('/x'), finding('/y'), finding('/z')],
      [finding('/a'), finding('/y')],
    );
    expect([pointers(fresh), pointers(known)]).toEqual([['/z'], ['/x', '/y']]);
  });

  it('that says something else, or weighs more, is new', () => {
    const before = [finding('/a', 'It is too long.'), finding('/b', undefined, 'hint')];
    const { fresh, known } = sortFindings([finding('/a'), finding('/b')], before);
    expect([pointers(fresh), known]).toEqual([['/a', '/b'], []]);
  });

  it('is new where nothing was imported', () => {
    expect(sortFindings([finding('/a')], []).fresh).toHaveLength(1);
  });
});
