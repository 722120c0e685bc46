/** Nodes of MDX for the tree of a Markdown page: elements with texts as attributes, and the imports they need. */
import type { PhrasingContent, RootContent } from 'mdast';

/** Nodes of MDX, which the types of plain Markdown do not know. */
interface MdxNode {
  readonly type: 'mdxJsxFlowElement' | 'mdxjsEsm';
  readonly [key: string]: unknown;
}

/** A member of an element. */
export interface MdxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

const asContent = (node: MdxNode) => node as unknown as RootContent;

const program = (statement: object) => ({ type: 'Program', sourceType: 'module', comments: [], body: [statement] });

/** A member of an element. It is written as an expression, because quotes mean other things in JSX. */
export function attribute(name: string, text: string): MdxAttribute {
  const raw = JSON.stringify(text);
  const expression = { type: 'Literal', value: text, raw };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: raw,
      data: { estree: program({ type: 'ExpressionStatement', expression }) },
    },
  };
}

/** An element whose one member is something that the page imports. */
export function elementWith(name: string, member: string, imported: string): RootContent {
  const value = {
    type: 'mdxJsxAttributeValueExpression',
    value: imported,
    data: { estree: program({ type: 'ExpressionStatement', expression: { type: 'Identifier', name: imported } }) },
  };
  return asContent({
    type: 'mdxJsxFlowElement',
    name,
    attributes: [{ type: 'mdxJsxAttribute', name: member, value }],
    children: [],
  });
}

/** An element of the page. What is not a text is handed over as JSON. */
export function element(
  name: string,
  texts: Readonly<Record<string, string>>,
  children: readonly RootContent[] = [],
): RootContent {
  return asContent({
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(texts).map(([key, text]) => attribute(key, text)),
    children,
  });
}

/** An element inside a line. */
export function inlineElement(
  name: string,
  texts: Readonly<Record<string, string>>,
  children: readonly PhrasingContent[],
): PhrasingContent {
  const attributes = Object.entries(texts).map(([key, text]) => attribute(key, text));
  return { type: 'mdxJsxTextElement', name, attributes, children } as unknown as PhrasingContent;
}

/** The import of a component by its default export. Docusaurus makes its own table of contents the same way. */
export function importOf(name: string, source: string): RootContent {
  const specifier = { type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } };
  return asContent({
    type: 'mdxjsEsm',
    value: `import ${name} from '${source}';`,
    data: {
      estree: program({
        type: 'ImportDeclaration',
        attributes: [],
        specifiers: [specifier],
        source: { type: 'Literal', value: source, raw: `'${source}'` },
      }),
    },
  });
}
