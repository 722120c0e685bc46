import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { drawChart, shownValue } from '../../../src/plugins/charts/draw-chart';
import { readChart } from '../../../src/plugins/charts/read-chart';
import remarkCharts from '../../../src/plugins/charts/remark';
import { teller } from '../../../src/plugins/lesson/problem';

const whole = 'title: Sizes\nof: Part\nunit: connectors\nrows:\n  - [Small, 1200]\n  - [Large, 30.5]\n';

function read(text: string) {
  const { tell, problems } = teller('docs/page.mdx');
  return { chart: readChart({ text, line: 10, tell }), problems: problems.map(({ line, message }) => [line, message]) };
}

function page(value: string): Root {
  return { type: 'root', children: [{ type: 'code', lang: 'chart', value }] };
}

describe('the fence of a chart', () => {
  it('is read', () => {
    expect(read(whole)).toEqual({
      chart: {
        title: 'Sizes',
        of: 'Part',
        unit: 'connectors',
        rows: [
          { label: 'Small', value: 1200 },
          { label: 'Large', value: 30.5 },
        ],
      },
      problems: [],
    });
  });

  it.each([
    ['a number that is a word', whole.replace('1200', 'many'), [14, 'The chart']],
    ['a row without a number', whole.replace(', 1200', ''), [14, 'must be a label and a number']],
    ['a field that nobody knows', `${whole}colour: red\n`, [16, 'has no field "colour"']],
    ['one row', whole.replace('  - [Large, 30.5]\n', ''), [10, 'has 2 to 20 rows; this one has 1']],
    ['a label that stands twice', whole.replace('Large', 'Small'), [10, 'the same label']],
    ['no title', whole.replace('title: Sizes\n', ''), [10, 'needs the field "title"']],
  ])('tells %s with its line', (_, text, [line, words]) => {
    const { problems } = read(text);
    expect(problems).toHaveLength(1);
    if (typeof words === 'string' && words !== 'The chart') expect(problems[0]?.[1]).toContain(words);
    expect(problems[0]?.[0]).toBe(line);
  });
});

describe('the picture of a chart', () => {
  it('has bars as long as the numbers say, and no style of its own', async () => {
    const { chart } = read(whole);
    if (chart === undefined) throw new Error('no chart');
    const { viewBox, inner } = await drawChart(chart);
    expect(viewBox).toBe('0 0 400 96');
    expect(inner).not.toContain('<style');
    expect(inner).not.toContain('style=');
    const widths = [...inner.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(2);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(30.5 / 1200, 2);
    for (const text of ['Small', 'Large', '1,200', '30.5']) expect(inner).toContain(`>${text}<`);
  });

  it('does not let a label write into the page', async () => {
    const { inner } = await drawChart({ title: 'x', of: 'x', unit: 'x', rows: [{ label: '<img src=x>', value: 1 }] });
    expect(inner).not.toContain('<img');
  });

  it('writes numbers in groups, and shares with their sign', () => {
    expect([shownValue(57192, 'uses'), shownValue(6.5, '% of connectors'), shownValue(999, 'uses')]).toEqual([
      '57,192',
      '6.5 %',
      '999',
    ]);
  });
});

describe('a page with a chart', () => {
  it('gets the figure with a table of the same numbers', async () => {
    const tree = page(whole);
    await remarkCharts()(tree, { path: '/x/docs/page.mdx' });
    const text = JSON.stringify(tree);
    expect(tree.children).toHaveLength(2);
    expect(text).toContain('"type":"table"');
    for (const cell of ['Part', 'connectors', 'Small', '1,200']) expect(text).toContain(`"value":"${cell}"`);
  });

  it('stops the build with file and line', async () => {
    await expect(remarkCharts()(page('title: 1'), { path: '/x/docs/page.mdx' })).rejects.toThrow('docs/page.mdx:2:');
  });

  it('leaves other pages alone', async () => {
    const tree: Root = { type: 'root', children: [{ type: 'code', lang: 'json', value: '{}' }] };
    await remarkCharts()(tree, {});
    expect(tree.children).toHaveLength(1);
  });
});
