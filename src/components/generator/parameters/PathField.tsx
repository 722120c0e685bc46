/** A place in an answer: chosen from what its example shows, or typed where nothing is known of it. */
import ChoiceField from '../form/ChoiceField';
import type { FieldProps } from '../form/field';
import TextField from '../form/TextField';

interface PathFieldProps extends FieldProps {
  readonly paths: readonly string[];
  /** What an empty path is called, where there may be one. */
  readonly none?: string | undefined;
  /** Where a choice changes more than its own place. */
  readonly onChoose?: ((path: string) => void) | undefined;
}

export default function PathField({ paths, none, onChoose, ...props }: PathFieldProps) {
  const named = paths.filter((path) => path !== '');
  if (named.length === 0) return <TextField {...props} mono />;
  return (
    <ChoiceField
      {...props}
      as="select"
      none={none}
      onChoose={onChoose}
      choices={named.map((path) => ({ value: path, label: path }))}
    />
  );
}
