/** The picture of a connector: letters, a shape, or a file that somebody has. */
import type { JsonNode } from '../../text/json-node';
import type { AnswerProblems } from '../answers/problems';
import { choice, kindWord, object, oneOfKinds, type Reader, required, text, textLike } from '../answers/reader';
import { fromBase64 } from '../base64';
import { drawIcon } from './draw';
import { type IconShape, iconShapes, lettersDrawing, shapeDrawing } from './strokes';

/** One to three letters or digits in the middle of the brand colour. */
export interface LettersIcon {
  readonly kind: 'letters';
  readonly letters: string;
}

export interface ShapeIcon {
  readonly kind: 'shape';
  readonly shape: IconShape;
}

/** A PNG file in Base64, so that the configuration is all that a connector is made of. */
export interface FileIcon {
  readonly kind: 'file';
  readonly content: string;
}

export type Icon = LettersIcon | ShapeIcon | FileIcon;

/** Larger pictures are refused by the platform. */
const largest = 1_048_576;
const firstBytes = [0x89, 0x50, 0x4e, 0x47];

const pngContent: Reader<string> = {
  fallback: () => '',
  read(node: JsonNode, problems: AnswerProblems) {
    const before = problems.all.length;
    const content = text.read(node, problems);
    if (problems.all.length > before) return '';
    const bytes = fromBase64(content);
    const wrong =
      bytes === undefined
        ? 'This is no Base64; a PNG file written in Base64 is expected.'
        : !firstBytes.every((byte, index) => bytes[index] === byte)
          ? 'This is no PNG picture; one is expected.'
          : bytes.length >= largest
            ? 'The picture has 1 MB or more; less is expected.'
            : undefined;
    if (wrong === undefined) return content;
    problems.add(node, wrong);
    return '';
  },
};

export const iconReader: Reader<Icon> = oneOfKinds<Icon>(
  'kind',
  {
    shape: object<ShapeIcon>('The icon', { kind: kindWord('shape'), shape: required(choice(iconShapes)) }),
    letters: object<LettersIcon>('The icon', {
      kind: kindWord('letters'),
      letters: required(textLike(/^[a-z\d]{1,3}$/i, 'one to three of the letters A to Z and the digits')),
    }),
    file: object<FileIcon>('The icon', { kind: kindWord('file'), content: required(pngContent) }),
  },
  'shape',
);

/** The bytes of `icon.png`. Without an answer, or with a wrong one, there are two linked rings. */
export function iconBytes(icon: Icon | undefined, color: string): Uint8Array {
  if (icon?.kind === 'file') {
    const bytes = fromBase64(icon.content);
    if (bytes !== undefined && bytes.length > 0) return bytes;
  }
  if (icon?.kind === 'letters' && icon.letters !== '') return drawIcon(color, lettersDrawing(icon.letters));
  if (icon?.kind === 'shape' && icon.shape !== 'rings') return drawIcon(color, shapeDrawing(icon.shape));
  return drawIcon(color);
}
