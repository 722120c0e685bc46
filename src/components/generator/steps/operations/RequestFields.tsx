/** Method and path. Whoever pastes a whole address, with or without the method, has it taken apart. */
import clsx from 'clsx';
import { useState } from 'react';
import controls from '../../../tools/controls.module.css';
import { useDraft } from '../../draft/draft-context';
import ChoiceField from '../../form/ChoiceField';
import FieldFrame from '../../form/FieldFrame';
import formStyles from '../../form/Form.module.css';
import { useField } from '../../form/field';
import { useTextAnswer } from '../../form/text-answer';
import { afterMethod, withRequestLine } from './operation-changes';
import { readRequestLine, requestMethods, saysMore } from './request-line';

const methods = requestMethods.map((value) => ({ value, label: value.toUpperCase() }));

export default function RequestFields({ at }: { readonly at: string }) {
  const { value, set, text } = useDraft();
  const [told, setTold] = useState('');
  const takeApart = (line: string) => {
    if (!saysMore(line)) return;
    const read = readRequestLine(line);
    set(at, withRequestLine(value(at), read, text('/service/basePath')));
    const isNewHost = read.host !== undefined && text('/service/host') === '';
    if (isNewHost) set('/service/host', read.host);
    setTold(
      [
        'Taken apart.',
        isNewHost ? `${read.host} is the host of the service now.` : '',
        read.query.length > 0 ? `In the parameters now: ${read.query.map(([name]) => name).join(', ')}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    );
  };
  return (
    <>
      <ChoiceField
        at={`${at}/method`}
        label="Method"
        as="select"
        choices={methods}
        onChoose={(method) => set(at, afterMethod(value(at), method))}
      />
      <PathInput at={`${at}/path`} onLeave={takeApart} told={told} />
    </>
  );
}

interface PathInputProps {
  readonly at: string;
  readonly onLeave: (line: string) => void;
  /** What was done with the line that was left last. */
  readonly told: string;
}

function PathInput({ at, onLeave, told }: PathInputProps) {
  const label = 'Path';
  const help =
    'Below the base path, such as `/books/{id}`; names in braces are parameters. A line such as `POST /books` or a whole address is taken apart.';
  const field = useField({ at, help });
  const [text, change] = useTextAnswer(at);
  return (
    <FieldFrame field={field} label={label} help={help}>
      <input
        {...field.control}
        // A new operation starts here: most of them fetch something.
        data-first=""
        id={field.id}
        className={clsx(controls.field, formStyles.input, formStyles.mono)}
        value={text}
        placeholder="/books"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={(event) => {
          field.typed();
          change(event.target.value);
        }}
        onBlur={() => {
          onLeave(text);
          field.control.onBlur();
        }}
      />
      <p className={formStyles.count} role="status">
        {told}
      </p>
    </FieldFrame>
  );
}
