/**
 * Draws a chart in the build, so that readers load a picture and no library. Colours and fonts are left to the page:
 * the library's own style sheet is taken out, because the page's policy refuses styles inside a page, and the marks have
 * classes instead.
 */
import type { Chart } from './read-chart';

/** In units of the picture, which is as wide as a phone shows it at about its real size. */
const size = { width: 400, row: 48, bar: { top: 24, bottom: 8 } };

/** What stands behind a number. */
export function shownValue(value: number, unit: string): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${grouped}${part === undefined ? '' : `.${part}`}${unit.startsWith('%') ? ' %' : ''}`;
}

/** The picture of a chart: its view box, and what is in it. */
export async function drawChart({ rows, unit }: Chart): Promise<{ readonly viewBox: string; readonly inner: string }> {
  const [Plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')]);
  const { document } = parseHTML('<html><body></body></html>');
  const height = rows.length * size.row;
  const data = rows.map((row) => ({ ...row, shown: shownValue(row.value, unit) }));
  const plot = Plot.plot({
    document,
    width: size.width,
    height,
    margin: 0,
    // The longest number has to fit behind the longest bar.
    marginRight: 72,
    x: { axis: null, domain: [0, Math.max(...rows.map(({ value }) => value), 1)] },
    y: { axis: null, domain: rows.map(({ label }) => label), padding: 0 },
    marks: [
      Plot.barX(data, {
        x: 'value',
        y: 'label',
        insetTop: size.bar.top,
        insetBottom: size.bar.bottom,
        rx: 3,
        className: 'c-bar',
      }),
      Plot.text(data, { x: 0, y: 'label', text: 'label', textAnchor: 'start', dy: -13, className: 'c-label' }),
      Plot.text(data, {
        x: 'value',
        y: 'label',
        text: 'shown',
        textAnchor: 'start',
        dx: 7,
        dy: 8,
        className: 'c-value',
      }),
    ],
  });
  plot.querySelector('style')?.remove();
  return { viewBox: `0 0 ${size.width} ${height}`, inner: plot.innerHTML };
}
