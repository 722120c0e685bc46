// Which way imports may run, as a table, and the check of a source tree against it. Pure: a map of files in, sentences out.
import ts from 'typescript';

/** Path of each source file under the root (as "src/cli/main.ts") and its text. */
export type SourceTree = ReadonlyMap<string, string>;

interface Area {
  /** Start of the paths that belong to the area. The longest that fits counts. */
  path: string;
  /** Areas it may import from besides itself. */
  mayImport: readonly string[];
  /** Packages it may import. Left out: any. */
  packages?: readonly string[];
}

const PARSERS = ['jsonc-parser', 'yaml', 'fflate'];
const CONNECTOR = 'src/connector/';
const ENTRANCE = `${CONNECTOR}index`;
/** What it takes to check a definition and its properties; the rest is loaded with the first other file. */
const PLAIN_ENTRANCE = `${CONNECTOR}plain`;
/** All rules for a page, without what only the command line and the build ask for. */
const WHOLE_ENTRANCE = `${CONNECTOR}whole`;
const CONSEQUENCES_ENTRANCE = `${CONNECTOR}consequences`;
/** Repairs of many at once, which a page loads when somebody asks for them. */
const REPAIRS_ENTRANCE = `${CONNECTOR}repairs`;
/** The second entrance, which a page loads when somebody pastes a log. */
const EXPLAIN_ENTRANCE = `${CONNECTOR}explain-log`;
/** Two more, which a page loads when somebody takes something along. */
const REPORT_ENTRANCE = `${CONNECTOR}report-formats`;
/** The reports that a check alone can write; the others need the facts of all rules. */
const BARE_REPORT_ENTRANCE = `${CONNECTOR}bare-formats`;
/** What can be converted, by name. */
const SOURCE_KINDS = `${CONNECTOR}source-kinds`;
const REPRO_ENTRANCE = `${CONNECTOR}minimal-repro`;
/** The comparison has an entrance of its own, so that whoever only checks does not load it. */
const COMPARE_ENTRANCE = `${CONNECTOR}compare/index`;
/** So has the reading of files, which needs no rule. */
const PACKAGE_ENTRANCE = `${CONNECTOR}package/index`;
/** The third entrance: what the panels of the validator show besides findings. */
const VIEWS_ENTRANCE = `${CONNECTOR}views`;
/** Puts values into official sentences, for a page that has them as data. */
const SENTENCES_ENTRANCE = `${CONNECTOR}official-sentences`;
/** And the converters, which bring the reader of YAML along. */
const CONVERT_ENTRANCE = `${CONNECTOR}convert/index`;
/** And the generator, which needs the converters' eye for examples. */
const GENERATE_ENTRANCE = `${CONNECTOR}generate/index`;
/** The model without rules, for whoever looks into a connector: the exercises of the lessons. */
const MODEL_ENTRANCE = `${CONNECTOR}model-views`;
/** The words of a checklist, which weigh nothing and are put together where they are shown. */
const PULL_REQUEST_TEXT = `${CONNECTOR}readiness/pull-request-text`;
/** Small tables that forms are made of; whoever shows a form loads no rule. */
const TABLES_ENTRANCE = `${CONNECTOR}form-tables`;
/** And what those forms propose, which needs the readers of examples and no rule either. */
const PROPOSALS_ENTRANCE = `${CONNECTOR}form-proposals`;
const text = `${CONNECTOR}text/`;
const model = `${CONNECTOR}model/`;
const rules = `${CONNECTOR}rules/`;
const lint = `${CONNECTOR}lint/`;
const engineArea = (name: string, mayImport: readonly string[]): Area => ({
  path: `${CONNECTOR}${name}/`,
  // The files beside the layers hold the shapes all of them share.
  mayImport: [CONNECTOR, ...mayImport],
  packages: PARSERS,
});
const engineLayers: readonly Area[] = [
  engineArea('text', []),
  engineArea('model', [text]),
  engineArea('rules', [text, model]),
  engineArea('lint', [text, model, rules]),
  engineArea('formats', [text, model, rules, lint]),
  engineArea('explain', [text, model, rules, lint, `${CONNECTOR}formats/`]),
  engineArea('preview', [text, model]),
  engineArea('measures', [text, model, rules]),
  engineArea('readiness', [text, model, rules, lint]),
  ...['compare', 'package', 'repro'].map((name) => engineArea(name, [text, model])),
  engineArea('convert', [text, model, SOURCE_KINDS]),
  engineArea('generate', [text, model, SOURCE_KINDS, `${CONNECTOR}convert/`]),
];

/** The layers of the project. A file outside the table may import anything. */
const AREAS: readonly Area[] = [
  ...engineLayers,
  // The shared shapes may name types of the lowest layer; the entrance shows all layers.
  { path: CONNECTOR, mayImport: [text], packages: PARSERS },
  {
    path: ENTRANCE,
    mayImport: [
      CONNECTOR,
      ...engineLayers
        .map(({ path }) => path)
        .filter((path) => !['compare', 'convert', 'generate'].some((name) => path === `${CONNECTOR}${name}/`)),
    ],
    packages: [],
  },
  { path: PLAIN_ENTRANCE, mayImport: [lint], packages: [] },
  { path: WHOLE_ENTRANCE, mayImport: [lint], packages: [] },
  { path: CONSEQUENCES_ENTRANCE, mayImport: [lint], packages: [] },
  { path: REPAIRS_ENTRANCE, mayImport: [lint], packages: [] },
  { path: MODEL_ENTRANCE, mayImport: [text, model], packages: [] },
  { path: EXPLAIN_ENTRANCE, mayImport: [`${CONNECTOR}explain/`], packages: [] },
  { path: REPORT_ENTRANCE, mayImport: [BARE_REPORT_ENTRANCE, `${CONNECTOR}formats/`, lint], packages: [] },
  { path: SENTENCES_ENTRANCE, mayImport: [rules], packages: [] },
  { path: BARE_REPORT_ENTRANCE, mayImport: [`${CONNECTOR}formats/`], packages: [] },
  { path: REPRO_ENTRANCE, mayImport: [`${CONNECTOR}repro/`], packages: [] },
  {
    path: VIEWS_ENTRANCE,
    mayImport: ['preview', 'measures', 'readiness'].map((name) => `${CONNECTOR}${name}/`),
    packages: [],
  },
  { path: PULL_REQUEST_TEXT, mayImport: [`${CONNECTOR}readiness/`], packages: [] },
  { path: COMPARE_ENTRANCE, mayImport: [`${CONNECTOR}compare/`], packages: [] },
  { path: CONVERT_ENTRANCE, mayImport: [SOURCE_KINDS, `${CONNECTOR}convert/`], packages: [] },
  { path: SOURCE_KINDS, mayImport: [], packages: [] },
  { path: GENERATE_ENTRANCE, mayImport: [`${CONNECTOR}generate/`], packages: [] },
  { path: TABLES_ENTRANCE, mayImport: [model], packages: [] },
  { path: PROPOSALS_ENTRANCE, mayImport: [`${CONNECTOR}convert/`, `${CONNECTOR}generate/`], packages: [] },
  { path: PACKAGE_ENTRANCE, mayImport: [CONNECTOR, text, model, `${CONNECTOR}package/`], packages: [] },
  { path: 'src/schedule/', mayImport: [] },
  { path: 'src/learning/', mayImport: ['src/schedule/'] },
  // Judges connectors: by their model, and by reports that it is handed.
  { path: 'src/learning/exercise/', mayImport: [ENTRANCE, MODEL_ENTRANCE], packages: [] },
  {
    path: 'src/worker/',
    mayImport: [
      ENTRANCE,
      PLAIN_ENTRANCE,
      WHOLE_ENTRANCE,
      CONSEQUENCES_ENTRANCE,
      REPAIRS_ENTRANCE,
      EXPLAIN_ENTRANCE,
      REPORT_ENTRANCE,
      REPRO_ENTRANCE,
      COMPARE_ENTRANCE,
      CONVERT_ENTRANCE,
      GENERATE_ENTRANCE,
      PACKAGE_ENTRANCE,
      VIEWS_ENTRANCE,
      PULL_REQUEST_TEXT,
      'src/learning/exercise/',
    ],
  },
  {
    path: 'src/cli/',
    mayImport: [
      ENTRANCE,
      EXPLAIN_ENTRANCE,
      REPORT_ENTRANCE,
      BARE_REPORT_ENTRANCE,
      COMPARE_ENTRANCE,
      CONVERT_ENTRANCE,
      SOURCE_KINDS,
      GENERATE_ENTRANCE,
      PACKAGE_ENTRANCE,
    ],
  },
  // How a page that was served wakes up; knows nothing of what the site is about.
  { path: 'src/wake/', mayImport: [] },
  { path: 'src/components/ui/', mayImport: ['src/hooks/'] },
  {
    path: 'src/components/validator/',
    mayImport: [
      'src/wake/',
      'src/worker/',
      ENTRANCE,
      REPORT_ENTRANCE,
      SENTENCES_ENTRANCE,
      PULL_REQUEST_TEXT,
      'src/components/rules/',
      'src/components/ui/',
      'src/components/tools/',
      'src/hooks/',
      'src/samples/',
    ],
  },
  {
    path: 'src/components/compare/',
    mayImport: [
      'src/worker/',
      ENTRANCE,
      COMPARE_ENTRANCE,
      'src/components/ui/',
      'src/components/tools/',
      'src/samples/',
    ],
  },
  // What more than one tool shows.
  { path: 'src/components/tools/', mayImport: ['src/worker/', ENTRANCE, 'src/components/ui/'] },
  {
    path: 'src/components/generator/',
    mayImport: [
      'src/worker/',
      ENTRANCE,
      TABLES_ENTRANCE,
      PROPOSALS_ENTRANCE,
      'src/components/ui/',
      'src/components/tools/',
      'src/hooks/',
    ],
  },
  {
    path: 'src/components/roadmap/',
    mayImport: [
      'src/wake/',
      'src/schedule/',
      'src/learning/',
      'src/components/learning/progress/',
      'src/components/ui/',
      'src/hooks/',
    ],
  },
  // What a learner has done is shown in many places, so it stands below the rest of the lessons.
  {
    path: 'src/components/learning/progress/',
    mayImport: ['src/wake/', 'src/learning/', 'src/schedule/', 'src/components/ui/', 'src/hooks/'],
  },
  {
    path: 'src/components/learning/',
    mayImport: [
      'src/components/learning/progress/',
      'src/learning/',
      'src/worker/',
      ENTRANCE,
      'src/components/ui/',
      'src/components/tools/',
      'src/hooks/',
      'src/samples/',
    ],
  },
  { path: 'src/samples/', mayImport: [ENTRANCE] },
  { path: 'src/plugins/', mayImport: [ENTRANCE, 'src/schedule/', 'src/learning/', 'src/samples/'] },
  { path: 'src/theme/', mayImport: ['src/schedule/', 'src/wake/', 'src/components/', 'src/hooks/', 'src/css/'] },
  { path: 'src/hooks/', mayImport: ['src/schedule/', 'src/learning/'] },
  { path: 'src/pages/', mayImport: ['src/components/', 'src/hooks/', 'src/theme/', 'src/css/'] },
];

/** Modules an area may not take, whatever package brings them. */
const NODE_FREE = [
  CONNECTOR,
  'src/samples/',
  'src/schedule/',
  'src/learning/',
  'src/worker/',
  'src/components/',
  'src/wake/',
  'src/hooks/',
];

/** The area a file belongs to: the one with the longest path that fits. */
function areaOf(file: string): Area | undefined {
  const fitting = AREAS.filter(({ path }) => file.startsWith(path));
  return fitting.reduce<Area | undefined>(
    (best, next) => (best && best.path.length >= next.path.length ? best : next),
    undefined,
  );
}

/** Every specifier a file imports: statically, dynamically, as a type, or as the address of a worker. */
function specifiersIn(source: string): string[] {
  const { importedFiles } = ts.preProcessFile(source, true, true);
  const workers = source.matchAll(/new URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g);
  return [...importedFiles.map(({ fileName }) => fileName), ...[...workers].map(([, name]) => name ?? '')];
}

/** The file of the tree that a specifier means, or undefined for a package or a file that is not source. */
function resolve(tree: SourceTree, from: string, specifier: string): string | undefined {
  const base = specifier.startsWith('@site/')
    ? specifier.slice('@site/'.length)
    : specifier.startsWith('.')
      ? normalize(`${from.slice(0, from.lastIndexOf('/'))}/${specifier}`)
      : undefined;
  if (base === undefined) return undefined;
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => base + ending).find((file) => tree.has(file)) ?? base;
}

function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

export interface Edge {
  from: string;
  to: string;
  specifier: string;
}

/** All imports of the tree; `to` is a file under the root, or the name of a package. */
export function edgesOf(tree: SourceTree): Edge[] {
  return [...tree].flatMap(([from, source]) =>
    specifiersIn(source).map((specifier) => ({ from, specifier, to: resolve(tree, from, specifier) ?? specifier })),
  );
}

/** One sentence for each import that runs the wrong way. */
export function wrongImports(tree: SourceTree): string[] {
  return edgesOf(tree).flatMap(({ from, to, specifier }) => {
    const area = areaOf(from);
    if (area === undefined) return [];
    if (!to.includes('/') || !to.startsWith('src/')) return foreignImport(area, from, to, specifier);
    const target = areaOf(to);
    const place = target?.path ?? to;
    // The engine's folder as a permission means the shapes beside its layers, not the layers.
    const opens = (path: string) => (path === CONNECTOR ? place === CONNECTOR : place.startsWith(path));
    const allowed = target === area || area.mayImport.some(opens);
    return allowed ? [] : [`${from} imports ${to}, but ${area.path} may not import ${place}`];
  });
}

function foreignImport(area: Area, from: string, to: string, specifier: string): string[] {
  if (specifier.startsWith('.') || specifier.startsWith('@site/')) {
    return area.path.startsWith(CONNECTOR) ? [`${from} imports ${to}, which is outside the engine`] : [];
  }
  if (specifier.startsWith('node:') && NODE_FREE.some((path) => from.startsWith(path))) {
    return [`${from} imports ${specifier}, but ${area.path} runs in a browser`];
  }
  if (area.packages !== undefined && !area.packages.includes(specifier)) {
    return [
      `${from} imports the package ${specifier}, but ${area.path} may import only: ${area.packages.join(', ') || 'none'}`,
    ];
  }
  return [];
}

/** The folders under src, each as one node, in rings: "src/a -> src/b -> src/a". */
export function folderCycles(tree: SourceTree): string[] {
  const folder = (file: string) => file.split('/').slice(0, 2).join('/');
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of edgesOf(tree)) {
    if (!tree.has(to) || folder(from) === folder(to)) continue;
    graph.set(folder(from), (graph.get(folder(from)) ?? new Set()).add(folder(to)));
  }
  const rings = new Set<string>();
  const walk = (node: string, trail: readonly string[]) => {
    const seenAt = trail.indexOf(node);
    if (seenAt >= 0) {
      const ring = trail.slice(seenAt);
      // The same ring is met from each of its folders: write it from its first name on.
      const first = ring.indexOf([...ring].sort()[0] ?? '');
      const turned = [...ring.slice(first), ...ring.slice(0, first)];
      rings.add([...turned, turned[0]].join(' -> '));
      return;
    }
    for (const next of graph.get(node) ?? []) walk(next, [...trail, node]);
  };
  for (const node of graph.keys()) walk(node, []);
  return [...rings].sort();
}
