/** Which way to sign in. Another kind takes the place of the whole answer; the old one comes back when it is chosen again. */
import { useRef } from 'react';
import { useDraft } from '../../draft/draft-context';
import ChoiceField from '../../form/ChoiceField';
import type { SignInKind } from './kinds';

interface KindFieldProps {
  /** Pointer to the object with the kind. */
  readonly at: string;
  readonly label: string;
  readonly kinds: readonly SignInKind[];
  readonly as?: 'radios' | 'select';
}

export default function KindField({ at, label, kinds, as = 'radios' }: KindFieldProps) {
  const { value, text, set } = useDraft();
  const before = useRef(new Map<string, unknown>());
  const choose = (kind: string) => {
    before.current.set(text(`${at}/kind`), value(at));
    const blank = kinds.find((known) => known.value === kind)?.blank ?? {};
    set(at, before.current.get(kind) ?? { kind, ...blank });
  };
  return <ChoiceField at={`${at}/kind`} label={label} as={as} choices={kinds} onChoose={choose} />;
}
