/** The checker, a part at a time. */
import { inPieces } from '../../wake/in-pieces';
import { editorParts } from '../tools/editor-in-pieces';

export function loadValidator() {
  return inPieces(
    [...editorParts, () => import(/* webpackMode: "eager" */ './Checker')],
    () => import(/* webpackMode: "eager" */ './Validator'),
  );
}
