/** Says that what is wrong at a place and below it is shown here in another way than by a field: the step need not list it. */
import { useContext, useLayoutEffect } from 'react';
import { FieldPlacesContext } from './field-places';

export default function Covered({ at }: { readonly at: string }) {
  const places = useContext(FieldPlacesContext);
  useLayoutEffect(() => places?.add(at, 'below'), [places, at]);
  return null;
}
