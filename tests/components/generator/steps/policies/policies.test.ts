// The words about policies fit the table of templates, and a change of template keeps what still fits.
import { describe, expect, it } from 'vitest';
import { templateOf, withTemplate } from '../../../../../src/components/generator/steps/policies/policy-changes';
import { policyTexts } from '../../../../../src/components/generator/steps/policies/policy-texts';
import { policyTemplates } from '../../../../../src/connector/form-tables';

describe('the words about policies', () => {
  it('are there for each template and for nothing else', () => {
    expect(Object.keys(policyTexts).sort()).toEqual(Object.keys(policyTemplates).sort());
  });

  it.each(Object.entries(policyTemplates))('are there for each value of %s', (id, { parameters = {} }) => {
    expect(Object.keys(policyTexts[id]?.values ?? {}).sort()).toEqual(Object.keys(parameters).sort());
  });
});

describe('another template', () => {
  const policy = {
    template: 'setheader',
    title: 'Ask for JSON',
    parameters: { name: 'a', value: 'b', other: 'c' },
    operations: ['ListBooks'],
    section: 'Failure',
  };

  it('keeps the values and the section that it knows', () => {
    expect(withTemplate(policy, 'setqueryparameter')).toEqual({
      template: 'setqueryparameter',
      title: 'Ask for JSON',
      operations: ['ListBooks'],
      parameters: { name: 'a', value: 'b' },
    });
    expect(withTemplate({ ...policy, section: 'Request' }, 'dynamichosturl')).toMatchObject({
      section: 'Request',
      parameters: {},
    });
    expect(withTemplate(policy, 'moveproperties')).toMatchObject({ parameters: policy.parameters });
    expect(withTemplate(undefined, 'setheader')).toEqual({ template: 'setheader', parameters: {} });
  });

  it('is found without regard to case', () => {
    expect(templateOf('SetHeader')).toBe(policyTemplates.setheader);
    expect(templateOf('toString')).toBeUndefined();
  });
});
