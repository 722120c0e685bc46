/** Makes the nodes that a remark plugin puts into a page: elements, finished HTML, imports. */
import type { Data, Node, RootContent } from 'mdast';
import type { Html } from './html';

/** An element written in a page as JSX. The page's own components do not replace it. */
interface ElementNode extends Node {
  type: 'mdxJsxFlowElement';
  name: string;
  attributes: unknown[];
  children: RootContent[];
  data: Data & { _mdxExplicitJsx: true };
}

interface ImportNode extends Node {
  type: 'mdxjsEsm';
  value: string;
  data: Data & { estree: unknown };
}

declare module 'mdast' {
  interface RootContentMap {
    ruleElement: ElementNode;
    ruleImport: ImportNode;
  }
}

type Attributes = Readonly<Record<string, string>>;

/** `<name …>children</name>`; attributes by their JSX names. */
export function element(name: string, attributes: Attributes, children: RootContent[] = []): ElementNode {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children,
    data: { _mdxExplicitJsx: true },
  };
}

/** An element with finished HTML inside: it stands in the served page and costs the browser no code. */
export function finished(name: string, attributes: Attributes, content: Html): ElementNode {
  const node = element(name, attributes);
  node.attributes.push({
    type: 'mdxJsxAttribute',
    name: 'dangerouslySetInnerHTML',
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: JSON.stringify({ __html: content.text }),
      data: { estree: program({ type: 'ExpressionStatement', expression: innerHtml(content.text) }) },
    },
  });
  return node;
}

/** `import name from 'source'`, for the one component that a page needs. */
export function importDefault(name: string, source: string): ImportNode {
  const declaration = {
    type: 'ImportDeclaration',
    specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
    source: literal(source),
    attributes: [],
  };
  return {
    type: 'mdxjsEsm',
    value: `import ${name} from ${JSON.stringify(source)}`,
    data: { estree: program(declaration) },
  };
}

function innerHtml(text: string) {
  const property = {
    type: 'Property',
    kind: 'init',
    method: false,
    shorthand: false,
    computed: false,
    key: { type: 'Identifier', name: '__html' },
    value: literal(text),
  };
  return { type: 'ObjectExpression', properties: [property] };
}

function literal(value: string) {
  return { type: 'Literal', value, raw: JSON.stringify(value) };
}

function program(statement: unknown) {
  return { type: 'Program', sourceType: 'module', body: [statement], comments: [] };
}
