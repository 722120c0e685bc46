// Ways to send a text to another host that no content security policy can close. Pure: a map of files in, sentences out.
import ts from 'typescript';
import type { SourceTree } from './import-rules';

/** The one module that may send the reader to another address. */
export const NAVIGATION_MODULE = 'src/components/ui/navigate.ts';

const CONNECTIONS = new Set(['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport']);
const GLOBALS = new Set(['window', 'globalThis', 'self', 'document', 'top', 'parent']);
const LOCATION_PARTS = new Set(['href', 'host', 'hostname', 'protocol', 'port', 'pathname', 'search', 'hash']);

/** One sentence for each forbidden use in the tree. */
export function forbiddenCalls(tree: SourceTree): string[] {
  return [...tree].flatMap(([file, source]) => {
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
    const found: string[] = [];
    const visit = (node: ts.Node) => {
      const what = forbidden(node, file);
      if (what !== undefined) {
        const { line } = parsed.getLineAndCharacterOfPosition(node.getStart(parsed));
        found.push(`${file}:${line + 1} ${what}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(parsed);
    return found;
  });
}

function forbidden(node: ts.Node, file: string): string | undefined {
  if (ts.isIdentifier(node) && CONNECTIONS.has(node.text)) return `uses ${node.text}, which no policy can hold back`;
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression: owner, name } = node.expression;
    if (name.text === 'open' && ts.isIdentifier(owner) && GLOBALS.has(owner.text)) return 'opens a window';
    if (['assign', 'replace'].includes(name.text) && isLocation(owner) && file !== NAVIGATION_MODULE) {
      return `leaves the page; only ${NAVIGATION_MODULE} may`;
    }
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'open') {
    // A bare `open(…)` is the window's unless the file declares its own.
    return declares(node.getSourceFile(), 'open') ? undefined : 'opens a window';
  }
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind) && file !== NAVIGATION_MODULE) {
    const target = node.left;
    const part =
      ts.isPropertyAccessExpression(target) && LOCATION_PARTS.has(target.name.text) && isLocation(target.expression);
    if (isLocation(target) || part) return `leaves the page; only ${NAVIGATION_MODULE} may`;
  }
  return undefined;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** `location`, unless the file declares its own (a router's, for example), or that of a window. */
function isLocation(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return node.text === 'location' && !declares(node.getSourceFile(), 'location');
  return (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'location' &&
    ts.isIdentifier(node.expression) &&
    GLOBALS.has(node.expression.text)
  );
}

function declares(file: ts.SourceFile, name: string): boolean {
  let found = false;
  const visit = (node: ts.Node) => {
    const named =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (named && node.name !== undefined && ts.isIdentifier(node.name) && node.name.text === name) found = true;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
