/** Letters, digits and shapes as strokes of a pen: pairs of digits are points on a grid of 4 by 6, blanks lift the pen. */

export type Point = readonly [x: number, y: number];

/** A line that the pen draws. */
export type Segment = readonly [from: Point, to: Point];

const letters: Readonly<Record<string, string>> = {
  A: '062046 1434',
  B: '0006 003041423303 3344453606',
  C: '4130100105163645',
  D: '0006 003041453606',
  E: '40000646 0333',
  F: '400006 0333',
  G: '41301001051636454323',
  H: '0006 4046 0343',
  I: '2026',
  J: '4045361605',
  K: '0006 400346',
  L: '000646',
  M: '0600234046',
  N: '06004640',
  O: '103041453616050110',
  P: '06003041423303',
  Q: '103041453616050110 2446',
  R: '06003041423303 2346',
  S: '413010010213334445361605',
  T: '0040 2026',
  U: '000516364540',
  V: '002640',
  W: '0016223640',
  X: '0046 4006',
  Y: '002340 2326',
  Z: '00400646',
  '0': '103041453616050110',
  '1': '112026 1636',
  '2': '01103041420646',
  '3': '004023334445361605',
  '4': '300444 3036',
  '5': '400003334445361605',
  '6': '4130100105163645443303',
  '7': '004016',
  '8': '103041423313020110 1304051636454433',
  '9': '0516364541301001021343',
};

/** Shapes have the same grid, but are drawn alone. */
const shapes = {
  diamond: '2043260320',
  hexagon: '20414526050120',
  triangle: '20460620',
  plus: '2125 0343',
} as const;

/** All shapes that an icon may have; the rings are drawn apart, because they are round. */
export const iconShapes = ['rings', 'diamond', 'hexagon', 'triangle', 'plus'] as const;
export type IconShape = (typeof iconShapes)[number];

/** The width of a letter and of the gap behind it, on the grid. */
const width = 4;
const gap = 1.6;
const height = 6;

/** What is drawn, around the point 0/0, with its size. */
export interface Drawing {
  readonly segments: readonly Segment[];
  readonly width: number;
  readonly height: number;
}

/** Letters side by side; each has to be known. */
export function lettersDrawing(text: string): Drawing {
  const strokes = [...text.toUpperCase()].map((letter) => letters[letter] ?? '');
  const whole = strokes.length * width + (strokes.length - 1) * gap;
  const segments = strokes.flatMap((stroke, index) => segmentsOf(stroke, index * (width + gap) - whole / 2));
  return { segments, width: whole, height };
}

/** A shape of straight lines. */
export function shapeDrawing(shape: Exclude<IconShape, 'rings'>): Drawing {
  return { segments: segmentsOf(shapes[shape], -width / 2), width, height };
}

function segmentsOf(strokes: string, left: number): Segment[] {
  return strokes.split(' ').flatMap((stroke) => {
    const points = (stroke.match(/../g) ?? []).map(
      (pair): Point => [left + Number(pair[0]), Number(pair[1]) - height / 2],
    );
    return points.slice(1).map((point, index): Segment => [points[index] ?? point, point]);
  });
}
