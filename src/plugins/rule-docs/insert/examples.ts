/** Replaces the fences of examples by figures; a wrong one and the right one after it stand side by side. */
import type { Code, RootContent } from 'mdast';
import { type Example, readMeta } from '../example';
import { exampleHtml } from '../example-html';
import { judgeExample } from '../judge';
import { element, finished } from '../mdx-node';
import type { RulePage } from './page';

interface Figure {
  readonly kind: Example['kind'];
  readonly node: RootContent;
}

export function insertExamples(page: RulePage): void {
  const result: RootContent[] = [];
  let run: Figure[] = [];
  let number = 0;
  for (const node of page.tree.children) {
    const example = node.type === 'code' ? readExample(page, node) : undefined;
    if (example !== undefined && node.type === 'code') {
      number++;
      run.push(figure(page, example, node.lang ?? '', number));
      continue;
    }
    result.push(...sideBySide(run), node);
    run = [];
  }
  page.tree.children = [...result, ...sideBySide(run)];
}

function readExample(page: RulePage, { meta, value, position }: Code): Example | undefined {
  const line = position?.start.line ?? 1;
  try {
    const example = readMeta(meta ?? '', line);
    return example === undefined ? undefined : { ...example, code: value };
  } catch (error) {
    return page.fail(sentenceOf(error).replace(/^line \d+: /, ''), line);
  }
}

function figure(page: RulePage, example: Example, language: string, number: number): Figure {
  try {
    const judged = judgeExample(page.rule, example, page.sample);
    const attributes = { className: `rule-example rule-example--${example.kind}` };
    return { kind: example.kind, node: finished('figure', attributes, exampleHtml(judged, language, number)) };
  } catch (error) {
    return page.fail(sentenceOf(error), example.line);
  }
}

function sideBySide(run: readonly Figure[]): RootContent[] {
  const rows: RootContent[] = [];
  for (let index = 0; index < run.length; index++) {
    const [left, right] = run.slice(index, index + 2);
    if (left === undefined) break;
    if (left.kind === 'incorrect' && right?.kind === 'correct') {
      rows.push(element('div', { className: 'rule-pair' }, [left.node, right.node]));
      index++;
    } else {
      rows.push(left.node);
    }
  }
  return rows.length === 0 ? [] : [element('div', { className: 'rule-examples' }, rows)];
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
