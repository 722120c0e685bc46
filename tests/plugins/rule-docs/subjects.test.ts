import { describe, expect, it } from 'vitest';
import { catalogue, type FileRole } from '../../../src/connector';
import { bySubject, subjectOf } from '../../../src/plugins/rule-docs/subjects';

const subject = (id: string, ...files: FileRole[]) => subjectOf({ id, files }).id;

describe('the subject of a rule', () => {
  it('follows the first word of its id', () => {
    expect(subject('operation-id-required', 'definition')).toBe('operation');
    expect(subject('header-type-required', 'definition')).toBe('response');
    expect(subject('icon-square', 'icon')).toBe('icon');
  });

  it('follows the file where the word is new', () => {
    expect(subject('properties-stack-owner-required', 'properties')).toBe('properties');
    expect(subject('frobnication-known', 'settings')).toBe('settings');
    expect(subject('frobnication-known', 'script')).toBe('script');
    expect(subject('frobnication-known', 'definition')).toBe('objects');
    expect(subject('frobnication-known', 'definition', 'properties')).toBe('objects');
    expect(subject('frobnication-known', 'other')).toBe('package');
  });
});

describe('the chapters', () => {
  const chapters = bySubject(catalogue);

  it('have every rule once', () => {
    const ids = chapters.flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(ids.sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  it('are never empty, and have ids that serve as anchors', () => {
    for (const { id, rules } of chapters) {
      expect(rules.length).toBeGreaterThan(0);
      expect(id).toMatch(/^[a-z]+$/);
    }
    expect(new Set(chapters.map(({ id }) => id)).size).toBe(chapters.length);
  });
});
