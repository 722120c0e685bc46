/** One policy. Its fields are those of the template in the engine's table. */
import { policyTemplates } from '../../../../connector/form-tables';
import { useDraft } from '../../draft/draft-context';
import { pointerTo } from '../../draft/json-at';
import ChoiceField from '../../form/ChoiceField';
import KeyValueField from '../../form/KeyValueField';
import OperationsField from '../../form/OperationsField';
import TextField from '../../form/TextField';
import { templateOf, withTemplate } from './policy-changes';
import { policyTexts } from './policy-texts';

const templates = Object.keys(policyTexts)
  .filter((id) => Object.hasOwn(policyTemplates, id))
  .map((value) => ({ value, label: policyTexts[value]?.title ?? value }));

const sectionWords: Readonly<Record<string, string>> = {
  Request: 'Calls, before they leave',
  Response: 'Answers, before the flow gets them',
  Failure: 'Failures',
};

export default function PolicyForm({ at }: { readonly at: string }) {
  const { value, text, set } = useDraft();
  const id = text(`${at}/template`);
  const told = policyTexts[id.toLowerCase()];
  const known = templateOf(id);
  return (
    <>
      <ChoiceField
        at={`${at}/template`}
        label="What it does"
        as="select"
        choices={templates}
        help={told?.help}
        onChoose={(next) => next !== '' && set(at, withTemplate(value(at), next))}
      />
      <TextField
        at={`${at}/title`}
        label="Title"
        help="What it is for, for whoever reads the file later. Makers do not see it. No two policies share a title."
        placeholder="Ask for JSON"
      />
      <PolicyValues at={`${at}/parameters`} id={id} />
      <OperationsField
        at={`${at}/operations`}
        label="Operations"
        help="For which calls it runs."
        none="With none ticked it runs for all of them."
        roles={['action', 'trigger', 'unsubscribe']}
        optional
      />
      {known !== undefined && (
        <ChoiceField
          at={`${at}/section`}
          label="What it changes"
          as="select"
          choices={known.sections.map((name) => ({ value: name, label: sectionWords[name] ?? name }))}
          none="What is usual for it"
          optional
        />
      )}
    </>
  );
}

function PolicyValues({ at, id }: { readonly at: string; readonly id: string }) {
  const parameters = templateOf(id)?.parameters;
  const told = policyTexts[id.toLowerCase()];
  if (parameters === undefined) {
    return (
      <KeyValueField
        at={at}
        label="Values"
        help="Names and values as the documentation of the template tells them, without a prefix."
        itemName="value"
        keyLabel="Name"
        valueLabel="Value"
      />
    );
  }
  return Object.entries(parameters).map(([name, { required, values }]) => {
    const place = pointerTo(at, name);
    const texts = told?.values[name];
    const props = { at: place, label: texts?.label ?? name, help: texts?.help, optional: !required };
    // The only value that is an object: a parameter of the query for each member.
    if (name === 'triggerConfig')
      return (
        <KeyValueField key={name} {...props} itemName="parameter" keyLabel="Query parameter" valueLabel="Expression" />
      );
    if (values === undefined) return <TextField key={name} {...props} placeholder={texts?.example ?? ''} mono />;
    return (
      <ChoiceField
        key={name}
        {...props}
        as="select"
        choices={values.map((word) => ({ value: word, label: word }))}
        none="Not said"
      />
    );
  });
}
