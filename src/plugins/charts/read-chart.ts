/** A chart as an author writes it: YAML in a fence `chart`, with the numbers once. The picture and the table come of it. */
import { readYaml, type YamlSource, type YamlValue } from '../lesson/yaml-fields';

export interface ChartRow {
  readonly label: string;
  readonly value: number;
}

export interface Chart {
  readonly title: string;
  /** What the labels name, as the head of their column. */
  readonly of: string;
  /** What the numbers count, as the head of their column; `%` is written behind each number, too. */
  readonly unit: string;
  readonly rows: readonly ChartRow[];
}

/** A bar more is a line more to scroll; past this a table alone reads better. */
const mostRows = 20;

/** Reads a chart and tells every mistake at its line; `undefined` when there is nothing to draw. */
export function readChart(source: YamlSource): Chart | undefined {
  const value = readYaml(source, 'The chart');
  const fields = value?.fields(['title', 'of', 'unit', 'rows']);
  if (value === undefined || fields === undefined) return undefined;
  const items = fields.need('rows')?.items() ?? [];
  if (items.length < 2 || items.length > mostRows) {
    value.tell(`A chart has 2 to ${mostRows} rows; this one has ${items.length}.`);
  }
  const rows = items.flatMap(rowOf);
  if (new Set(rows.map(({ label }) => label)).size < rows.length) value.tell('Two rows have the same label.');
  return {
    title: fields.need('title')?.text() ?? '',
    of: fields.need('of')?.text() ?? '',
    unit: fields.need('unit')?.text() ?? '',
    rows,
  };
}

function rowOf(row: YamlValue): ChartRow[] {
  const [label, value, ...rest] = row.items();
  if (label === undefined || value === undefined || rest.length > 0) {
    row.tell(`${row.name} must be a label and a number: [label, 12].`);
    return [];
  }
  return [{ label: label.text(), value: value.number() }];
}
