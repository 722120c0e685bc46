/** Turns what rules say into diagnostics: level, place, official sentence, order and ids. */
import type { ConnectorModel } from '../model/connector';
import { type Finding, fillMessage, type Level, type NodeEditor, type RuleCore } from '../rules/rule';
import { appendItem, insertMember, removeEntry, renameMember, replaceValue } from '../text/json-edit';
import type { JsonNode } from '../text/json-node';
import { escapeToken } from '../text/json-pointer';
import type { TextRange } from '../text/line-index';
import type { Diagnostic, OfficialFinding } from './report';

/** A diagnostic whose id waits for its place among the others. */
type Found = { -readonly [Member in keyof Diagnostic]: Diagnostic[Member] };

export class Collector {
  private readonly found: Found[] = [];
  /** Containers hold many findings; what leads to each of them is put together once. */
  private readonly pointers = new Map<JsonNode, string>();
  private readonly levels = new Map<string, Level>();

  constructor(
    private readonly connector: ConnectorModel,
    private readonly levelOf: (rule: RuleCore) => Level,
  ) {}

  /** Edits in the text of the file that holds a node. */
  readonly edit: NodeEditor = {
    insert: (object, name, value, after) => insertMember(this.textOf(object), object, name, value, after),
    replace: (node, value) => replaceValue(this.textOf(node), node, value),
    rename: (node, name) => renameMember(node, name),
    remove: (node) => removeEntry(node),
    append: (array, value) => appendItem(this.textOf(array), array, value),
  };

  isActive(rule: RuleCore): boolean {
    return this.level(rule) !== 'off';
  }

  report(rule: RuleCore, node: JsonNode, finding: Finding): void {
    // What an object seems to lack may stand in the part of it that could not be read. Findings with a range of their
    // own are about something that was read.
    if (node.damaged && finding.range === undefined) return;
    const file = this.connector.fileHolding(node)?.path ?? '';
    this.add(rule, file, this.pointerOf(node), finding.range ?? rangeOf(node), finding);
  }

  reportFile(rule: RuleCore, path: string, finding: Finding): void {
    this.add(rule, path, '', finding.range ?? { start: 0, end: 0 }, finding);
  }

  /** All findings by file (in the order of the package) and place, each with an id. */
  diagnostics(): Diagnostic[] {
    // The files in the order of the package; what names no file of it comes last.
    const byFile = new Map<string, Found[]>(this.connector.files.map(({ path }) => [path, []]));
    for (const diagnostic of this.found) {
      const list = byFile.get(diagnostic.file);
      if (list === undefined) byFile.set(diagnostic.file, [diagnostic]);
      else list.push(diagnostic);
    }
    const seen = new Map<string, number>();
    const sorted = [...byFile.values()].flatMap((list) => list.sort(byPlace));
    for (const diagnostic of sorted) {
      const key = `${diagnostic.rule}@${diagnostic.file}#${diagnostic.pointer}`;
      const number = (seen.get(key) ?? 0) + 1;
      seen.set(key, number);
      diagnostic.id = number === 1 ? key : `${key}~${number}`;
    }
    return sorted;
  }

  private add(rule: RuleCore, file: string, pointer: string, range: TextRange, finding: Finding): void {
    const severity = this.level(rule);
    if (severity === 'off') return;
    const official = officialOf(rule, finding);
    this.found.push({
      id: '',
      rule: rule.id,
      severity,
      file,
      pointer,
      range,
      message: finding.message,
      help: finding.help ?? '',
      ...(official === undefined ? {} : { official }),
      // A value that is a whole file cannot be taken out of anything.
      fixes: finding.fixes?.filter(({ edits }) => edits.length > 0) ?? [],
    });
  }

  private level(rule: RuleCore): Level {
    let level = this.levels.get(rule.id);
    if (level === undefined) {
      level = this.levelOf(rule);
      this.levels.set(rule.id, level);
    }
    return level;
  }

  private pointerOf(node: JsonNode): string {
    const { parent } = node;
    if (parent === undefined) return '';
    let outer = this.pointers.get(parent);
    if (outer === undefined) {
      outer = this.pointerOf(parent);
      this.pointers.set(parent, outer);
    }
    return `${outer}/${escapeToken(String(node.key))}`;
  }

  private textOf(node: JsonNode): string {
    return this.connector.fileHolding(node)?.text ?? '';
  }
}

function byPlace(left: Found, right: Found): number {
  return (
    left.range.start - right.range.start ||
    left.range.end - right.range.end ||
    (left.rule < right.rule ? -1 : left.rule > right.rule ? 1 : 0)
  );
}

/** A scalar is underlined whole, a container by its name or its opening bracket. */
function rangeOf(node: JsonNode): TextRange {
  if (node.kind !== 'object' && node.kind !== 'array') return node.range;
  return node.keyRange ?? { start: node.start, end: Math.min(node.start + 1, node.end) };
}

function officialOf(rule: RuleCore, finding: Finding): OfficialFinding | undefined {
  if (finding.code === 'none') return undefined;
  const official =
    finding.code === undefined ? rule.official?.[0] : rule.official?.find(({ code }) => code === finding.code);
  if (official === undefined) return undefined;
  const { code, message } = official;
  const values = finding.values ?? [];
  return message === undefined ? { code, message: '', values } : { code, message: fillMessage(message, values) };
}
