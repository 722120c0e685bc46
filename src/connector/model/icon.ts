/** The icon of a connector as rules want to see it: format, size, the colour around it and how much the logo takes. */
import { type Color, type PictureHeader, readHeader, readPixels } from './picture';

/** What the pixels of an icon say. */
export interface IconLook {
  /** The colour of the first pixel; that of the background where `uniform` holds. */
  readonly background: Color;
  /** Whether all pixels of the border have one colour. */
  readonly uniform: boolean;
  /** Width and height of what is not background, as parts of the icon's. */
  readonly logo: { readonly width: number; readonly height: number };
}

/** How far two samples may lie apart and still look the same: what saving and smoothing do to a colour. */
const tolerance = 12;

export class IconModel {
  /** `undefined` when the file is no picture that we know. */
  readonly header: PictureHeader | undefined;
  private seen: IconLook | undefined;
  private looked = false;

  constructor(
    /** The path of the file that holds it. */
    readonly file: string,
    private readonly bytes: Uint8Array,
    readonly byteLength: number,
  ) {
    this.header = readHeader(bytes);
  }

  /** Read on demand, because pixels cost more than everything else; `undefined` where they cannot be read. */
  get look(): IconLook | undefined {
    if (!this.looked) this.seen = lookOf(readPixels(this.bytes));
    this.looked = true;
    return this.seen;
  }
}

/** Whether two colours look the same. Of two that nobody sees, the rest does not matter. */
export function sameColor(left: Color, right: Color): boolean {
  if (left[3] <= tolerance && right[3] <= tolerance) return true;
  return left.every((sample, index) => Math.abs(sample - (right[index] ?? 0)) <= tolerance);
}

function lookOf(rows: readonly Color[][] | undefined): IconLook | undefined {
  const background = rows?.[0]?.[0];
  const last = rows?.at(-1);
  if (rows === undefined || background === undefined || last === undefined) return undefined;
  const isBackground = (color: Color | undefined) => color === undefined || sameColor(color, background);
  const uniform = [...(rows[0] ?? []), ...last, ...rows.flatMap((row) => [row[0], row.at(-1)])].every(isBackground);
  let [left, right, top, bottom] = [last.length, -1, rows.length, -1];
  rows.forEach((row, y) => {
    row.forEach((color, x) => {
      if (isBackground(color)) return;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    });
  });
  const part = (from: number, to: number, whole: number) => Math.max(0, to - from + 1) / whole;
  return {
    background,
    uniform,
    logo: { width: part(left, right, last.length), height: part(top, bottom, rows.length) },
  };
}
