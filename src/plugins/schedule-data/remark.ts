/**
 * Puts the living parts into the pages of the roadmap. The pages stay plain Markdown: a heading that is known here
 * gets its component, and what stands in the file is what GitHub shows. Every page imports only what it uses.
 */
import type { Heading, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { weekNumberOf } from '../../schedule/read-schedule';
import { isScheduleHeading } from '../../schedule/table';

interface Slot {
  readonly heading: string;
  readonly component: string;
  /** `instead-of`: takes the place of what follows. `after`: at the end of the section. `before`: right under the heading. */
  readonly place: 'instead-of' | 'after' | 'before';
}

/** The folder of a component; most are the roadmap's own. */
const FOLDERS: Readonly<Record<string, string>> = { WeekLessons: 'learning/progress' };

/** The parts of the overview. */
const OVERVIEW: readonly Slot[] = [
  { heading: 'What is next', component: 'NextSession', place: 'before' },
  { heading: 'The five weeks', component: 'WeekPath', place: 'instead-of' },
  { heading: 'Start today', component: 'SelfPaced', place: 'after' },
];

/** Nodes of MDX, which the types of plain Markdown do not know. */
interface MdxNode {
  readonly type: 'mdxJsxFlowElement' | 'mdxjsEsm';
  readonly [key: string]: unknown;
}

const asContent = (node: MdxNode) => node as unknown as RootContent;

function element(name: string, week?: number): RootContent {
  const value = {
    type: 'mdxJsxAttributeValueExpression',
    value: String(week),
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ExpressionStatement',
            expression: { type: 'Literal', value: week ?? 0, raw: String(week) },
          },
        ],
        comments: [],
      },
    },
  };
  const attributes = week === undefined ? [] : [{ type: 'mdxJsxAttribute', name: 'week', value }];
  return asContent({ type: 'mdxJsxFlowElement', name, attributes, children: [] });
}

/** The import of a component as a node. Docusaurus makes its own table of contents the same way. */
function importOf(name: string): RootContent {
  const source = `@site/src/components/${FOLDERS[name] ?? 'roadmap'}/${name}`;
  return asContent({
    type: 'mdxjsEsm',
    value: `import ${name} from '${source}';`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [
          {
            type: 'ImportDeclaration',
            attributes: [],
            specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
            source: { type: 'Literal', value: source, raw: `'${source}'` },
          },
        ],
      },
    },
  });
}

/** Where the heading of a section stands; -1 without one. */
function sectionAt(tree: Root, heading: string): number {
  return tree.children.findIndex(
    (node): node is Heading => node.type === 'heading' && node.depth === 2 && plainText(node).trim() === heading,
  );
}

/** How many nodes belong to the section that starts at `index`. */
function sectionLength(tree: Root, index: number): number {
  const rest = tree.children.slice(index + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= 2);
  return end < 0 ? rest.length : end;
}

function fillOverview(tree: Root): string[] {
  return OVERVIEW.flatMap(({ heading, component, place }) => {
    const found = sectionAt(tree, heading);
    if (found < 0) return [];
    const length = sectionLength(tree, found);
    if (place === 'instead-of') tree.children.splice(found + 1, length, element(component));
    else tree.children.splice(found + 1 + (place === 'after' ? length : 0), 0, element(component));
    return [component];
  });
}

function fillWeek(tree: Root, week: number): string[] {
  const used: string[] = [];
  const heading = tree.children.findIndex(isScheduleHeading);
  if (heading >= 0 && tree.children[heading + 1]?.type === 'table') {
    tree.children[heading + 1] = element('ScheduleTable', week);
    used.push('ScheduleTable');
  }
  const lessons = sectionAt(tree, 'Lessons');
  if (lessons >= 0) {
    tree.children.splice(lessons + 1, sectionLength(tree, lessons), element('WeekLessons', week));
    used.push('WeekLessons');
  }
  return used;
}

/** The remark plugin. It touches the pages of `docs/roadmap` only. */
export default function remarkSchedule(): (tree: Root, file: { path?: string }) => void {
  return (tree, file) => {
    const path = (file.path ?? '').replaceAll('\\', '/');
    if (!/(^|\/)docs\/roadmap\/[^/]+$/.test(path)) return;
    const week = weekNumberOf(path);
    const used = week !== null ? fillWeek(tree, week) : /\/index\.mdx?$/.test(path) ? fillOverview(tree) : [];
    tree.children.unshift(...used.map(importOf));
  };
}
