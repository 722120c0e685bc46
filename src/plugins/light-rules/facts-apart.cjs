/**
 * Takes the facts that only people read out of the files of the rules, for the bundles of a browser. The files
 * themselves stay whole: this works on what the bundler has read of them.
 */
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');

/** The members of `FactsToRead` in `rules/rule.ts`; a test holds that they are the same. */
const factsToRead = ['title', 'files', 'origin', 'sources', 'fixable'];

const names = new Set(factsToRead);

/**
 * A file of `connector/rules/` for the browser. Facts are taken out of what `defineRule` is given, and out of every
 * object of a `*-facts.ts`, which holds nothing else; official codes lose their sentences, where these are written out.
 * A list of rules becomes an array, for `listed.ts`. Any other file stays as it is.
 *
 * @param {string} source
 * @param {string} file its name or path
 * @param {boolean} [keepsSentences] for a program that prints reports: official codes stay as they are
 * @returns {string}
 * @throws {Error} when a rule has no title to take out: then it is written in a form that this does not know
 */
function withoutFactsToRead(source, file, keepsSentences = false) {
  if (/\b(?:code|companion)-rules\.ts$/.test(file)) return asArray(source, file);
  const isFacts = /-facts\.ts$/.test(file);
  const isRule = source.includes('defineRule({');
  if (!isFacts && !isRule && !source.includes(': readonly OfficialMessage[] =')) return source;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest);
  /** @type {Array<readonly [start: number, end: number]>} */
  const cuts = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    // The addresses of documents are named in one file, and only the facts that are taken out use them.
    if (ts.isImportDeclaration(node) && /\/sources'$/.test(node.moduleSpecifier.getText(tree)))
      cuts.push([node.pos, node.end]);
    const facts = isFacts ? node : ruleIn(node);
    if (facts !== undefined && ts.isObjectLiteralExpression(facts)) cuts.push(...cutsIn(facts, keepsSentences));
    if (!keepsSentences && holdsOfficial(node, tree)) cuts.push(...sentencesIn(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  if ((isFacts || isRule) && !cuts.some(([start, end]) => /^\s*(?:\/\/.*\s+)*title:/.test(source.slice(start, end))))
    throw new Error(`${file}: a rule is expected to have its facts in \`defineRule({ … })\`.`);
  cuts.sort(([left], [right]) => left - right);
  return cuts.reduceRight((text, [start, end]) => text.slice(0, start) + text.slice(end), source);
}

/**
 * What `defineRule` is given, if the node is a call of it.
 *
 * @param {ts.Node} node
 * @returns {ts.Node | undefined}
 */
function ruleIn(node) {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  return node.expression.text === 'defineRule' ? node.arguments[0] : undefined;
}

/**
 * The member `official` of a rule, or a constant with official messages that several rules share.
 *
 * @param {ts.Node} node
 * @param {ts.SourceFile} tree
 * @returns {boolean}
 */
function holdsOfficial(node, tree) {
  if (ts.isPropertyAssignment(node)) return ts.isIdentifier(node.name) && node.name.text === 'official';
  return ts.isVariableDeclaration(node) && node.type?.getText(tree) === 'readonly OfficialMessage[]';
}

/**
 * The sentences that stand beside a code, also those with a constant in them.
 *
 * @param {ts.Node} node
 * @returns {Array<readonly [start: number, end: number]>}
 */
function sentencesIn(node) {
  /** @type {Array<readonly [start: number, end: number]>} */
  const cuts = [];
  /** @param {ts.Node} inner */
  const visit = (inner) => {
    if (ts.isObjectLiteralExpression(inner)) {
      const [code, message, ...more] = inner.properties;
      if (more.length === 0 && isText(code, 'code') && isText(message, 'message'))
        cuts.push([message.pos, inner.properties.end]);
    }
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return cuts;
}

/**
 * @param {ts.Node | undefined} property
 * @param {string} name
 * @returns {property is ts.PropertyAssignment}
 */
function isText(property, name) {
  return (
    property !== undefined &&
    ts.isPropertyAssignment(property) &&
    ts.isIdentifier(property.name) &&
    property.name.text === name &&
    (ts.isStringLiteralLike(property.initializer) || ts.isTemplateExpression(property.initializer))
  );
}

/**
 * Each with the comma that follows, and with the comment before it. Of a rule without official codes their empty list,
 * too.
 *
 * @param {ts.ObjectLiteralExpression} object
 * @param {boolean} keepsSentences
 * @returns {Array<readonly [start: number, end: number]>}
 */
function cutsIn({ properties }, keepsSentences) {
  return properties.flatMap((property, index) =>
    property.name !== undefined &&
    ts.isIdentifier(property.name) &&
    (names.has(property.name.text) || (!keepsSentences && hasNoCode(property)))
      ? [/** @type {const} */ ([property.pos, properties[index + 1]?.pos ?? properties.end])]
      : [],
  );
}

/** @param {ts.ObjectLiteralElementLike} property */
function hasNoCode(property) {
  if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) return false;
  const { name, initializer } = property;
  return name.text === 'official' && ts.isArrayLiteralExpression(initializer) && initializer.elements.length === 0;
}

/** What a rule may visit; the first of these that it does visit says what it is most like. */
const visits = [
  ...['done', 'reference', 'schema', 'value', 'parameter', 'operation', 'path', 'properties', 'definition'],
  ...['companions', 'connector', 'settings', 'script', 'icon', 'readme', 'package', 'config'],
];

/**
 * One array in the place of one export a rule: every export costs a name and a function that gets it. The rules come by
 * what they visit, because code that is alike packs better side by side; findings are sorted after the rules have run.
 *
 * @param {string} source
 * @param {string} file
 */
function asArray(source, file) {
  const paths = [...source.matchAll(/^export \{ rule as \w+ \} from '([^']+)';$/gm)].map(([, rule = '']) => rule);
  if (paths.length === 0)
    throw new Error(`${file}: a list is expected to have lines \`export { rule as … } from '…';\`.`);
  const sorted = paths
    .map((rule) => ({ rule, visit: visitOf(path.join(path.dirname(file), `${rule}.ts`)) }))
    .sort((left, right) => (left.visit < right.visit ? -1 : left.visit > right.visit ? 1 : 0));
  const imports = sorted.map(({ rule }, number) => `import { rule as r${number} } from '${rule}';`);
  return `${imports.join('\n')}\nexport const rules = [${sorted.map((_, number) => `r${number}`)}];\n`;
}

/** @param {string} rule the file of a rule */
function visitOf(rule) {
  const source = existsSync(rule) ? (readFileSync(rule, 'utf8').split('  check')[1] ?? '') : '';
  return visits.find((visit) => new RegExp(`^ +${visit}(?:\\(|: )`, 'm').test(source)) ?? 'without';
}

module.exports = { factsToRead, withoutFactsToRead };
