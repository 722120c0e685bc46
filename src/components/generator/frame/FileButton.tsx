/** A button that asks for one file. */
import PickButton from './PickButton';

interface FileButtonProps {
  /** The name of the press, while the tool is loading. */
  readonly press: string;
  readonly label: string;
  readonly accept: string;
  readonly large?: boolean;
  /** Left out while the tool is loading. */
  readonly onFile: ((file: File) => void) | undefined;
}

export default function FileButton({ onFile, ...props }: FileButtonProps) {
  return (
    <PickButton
      {...props}
      onPick={
        onFile === undefined
          ? undefined
          : ([first]) => {
              if (first !== undefined) onFile(first.file);
            }
      }
    />
  );
}
