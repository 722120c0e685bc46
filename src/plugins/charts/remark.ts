/** Makes a figure of each fence `chart`: the picture, and beside it a table with the same numbers. */
import type { Code, Parents, Root, RootContent, Table, TableRow } from 'mdast';
import { problemLines } from '../../schedule/problems';
import { element, importOf } from '../lesson/mdx-nodes';
import { teller } from '../lesson/problem';
import { drawChart, shownValue } from './draw-chart';
import { type Chart, readChart } from './read-chart';

const component = '@site/src/components/learning/chart/Chart';

/** The remark plugin. A mistake in a chart stops the build with its place. */
export default function remarkCharts(): (tree: Root, file: { path?: string }) => Promise<void> {
  return async (tree, file) => {
    const { tell, problems } = teller((file.path ?? '').replaceAll('\\', '/').replace(/^.*\/(?=docs\/)/, ''));
    const fences = fencesIn(tree);
    const made = await Promise.all(
      fences.map(async ({ node }) => {
        const chart = readChart({ text: node.value, line: (node.position?.start.line ?? 1) + 1, tell });
        return chart === undefined || problems.length > 0 ? undefined : await figureOf(chart);
      }),
    );
    if (problems.length > 0) throw new Error(problemLines(problems).join('\n'));
    for (const [index, { parent, node }] of fences.entries()) {
      const figure = made[index];
      if (figure !== undefined) parent.children.splice(parent.children.indexOf(node as never), 1, figure as never);
    }
    if (fences.length > 0) tree.children.unshift(importOf('Chart', component));
  };
}

function fencesIn(parent: Parents): { readonly parent: Parents; readonly node: Code }[] {
  return parent.children.flatMap((node) => {
    if (node.type === 'code' && node.lang === 'chart') return [{ parent, node }];
    return 'children' in node ? fencesIn(node) : [];
  });
}

async function figureOf(chart: Chart): Promise<RootContent> {
  const { viewBox, inner } = await drawChart(chart);
  return element('Chart', { title: chart.title, viewBox, inner }, [tableOf(chart)]);
}

function tableOf({ of, unit, rows }: Chart): Table {
  const row = (...texts: string[]): TableRow => ({
    type: 'tableRow',
    children: texts.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  });
  return {
    type: 'table',
    align: [null, 'right'],
    children: [row(of, unit), ...rows.map(({ label, value }) => row(label, shownValue(value, unit)))],
  };
}
