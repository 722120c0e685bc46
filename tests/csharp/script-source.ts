// A piece of C# with the place that it comes from, and how it becomes a class that can be compiled.
import { allowedNamespaces } from '../../src/connector/rules/script-namespaces';

export interface ScriptSource {
  /** What scenarios and reports call it. */
  readonly id: string;
  /** File and first line, for messages of the compiler; of generated scripts the id. */
  readonly origin: string;
  readonly line: number;
  readonly text: string;
  /** A class `Script`, members of one, or statements of its `ExecuteAsync`. */
  readonly kind: 'whole' | 'members' | 'statements';
  /** Whether it has to be run by a scenario. */
  readonly runs: boolean;
}

/** What lessons and rules say does not compile; `lines` says where, if they do. */
export interface FaultySource {
  readonly source: ScriptSource;
  /** The first error of the compiler: another one would mean that it fails for another reason. */
  readonly code: string;
  readonly lines?: readonly number[];
}

/** One compilation of a source. */
export interface Unit {
  readonly source: ScriptSource;
  readonly namespace: string;
  readonly code: string;
}

/** What fragments speak of without declaring it. */
const given = ['JObject book = new JObject();'];

export function kindOf(text: string): ScriptSource['kind'] {
  if (/\bclass\s+\w+/.test(text)) return 'whole';
  return /^\s*(?:private|public|protected)\s/m.test(text) ? 'members' : 'statements';
}

export function hasUsings(text: string): boolean {
  return usingLines(text) > 0;
}

/** How many lines stand before the end of the last `using` directive. */
function usingLines(text: string): number {
  return text.split('\n').findLastIndex((line) => /^\s*using\s+[\w.]+\s*;\s*$/.test(line)) + 1;
}

/**
 * Every script is compiled with the documented namespaces in front, as the platform has them there: published scripts
 * do without `using`. One that has its own is compiled with these alone too.
 */
export function unitsOf(source: ScriptSource, number: number): Unit[] {
  const all = [...allowedNamespaces].map((name) => `using ${name};`).join(' ');
  const unit = (namespace: string, usings: string): Unit => ({
    source,
    namespace,
    code: `namespace ${namespace}\n{\n${usings}\n${body(source)}\n}\n`,
  });
  return [
    unit(`All${number}`, all),
    ...(source.kind === 'whole' && hasUsings(source.text) ? [unit(`Own${number}`, '')] : []),
  ];
}

function body({ origin, line, text, kind }: ScriptSource): string {
  const at = (first: number, code: string) => `#line ${first} "${origin}"\n${code}\n#line 1 "around ${origin}"`;
  if (kind === 'whole') return at(line, text);
  const lines = text.split('\n');
  const count = usingLines(text);
  const head = lines.slice(0, count).join('\n');
  const rest = at(line + count, lines.slice(count).join('\n'));
  const inside =
    kind === 'members'
      ? `${rest}\npublic override Task<HttpResponseMessage> ExecuteAsync() { return null; }`
      : `public override async Task<HttpResponseMessage> ExecuteAsync()\n{\nawait Task.Yield();\n${given.join('\n')}\n${rest}\nreturn null;\n}`;
  return `${at(line, head)}\npublic class Script : ScriptBase\n{\n${inside}\n}`;
}
