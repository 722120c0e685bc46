/** Compares one operation with its other version: itself, what it takes, what it answers. */
import type { DefinitionModel } from '../model/definition';
import type { OperationView, ResponseView } from '../model/operation';
import type { EffectiveParameter } from '../model/parameter';
import { isInternal } from '../model/visibility';
import type { JsonNode } from '../text/json-node';
import { answerKinds, kindsOfOperations, memberKinds } from './changes';
import type { Difference, Facts, Member } from './changes/change';
import { quoted } from './changes/words';
import type { Collector } from './collector';
import type { FlatSchemas } from './flat-schema';
import { pairParameters } from './pair-parameters';
import { differences, SchemaGraph, type SchemaPair } from './schema-graph';

/** So many operations are named at a change; a part that more of them share is not walked again for each. */
const namedOperations = 25;

interface Versions {
  readonly old: OperationView;
  readonly new: OperationView;
}

/** What the walk through changed schemas carries along. */
interface Step {
  readonly pair: SchemaPair;
  readonly valuePath: string;
  /** The way from the root as people read it: `books[]/title`. */
  readonly way: string;
}

interface Root {
  readonly pair: SchemaPair | undefined;
  readonly valuePath: string;
  readonly way: string;
  /** How sentences call the root itself. */
  readonly name: string;
  readonly word: 'input' | 'output';
}

const inputKinds = memberKinds.filter(({ direction }) => direction === 'input');

export class OperationComparer {
  private readonly inputs: SchemaGraph;
  private readonly outputs: SchemaGraph;
  /** What was found for parameters that several operations share. */
  private readonly ofParameters = new Map<
    JsonNode,
    Map<JsonNode, readonly { kind: Facts; difference: Difference }[]>
  >();

  constructor(
    private readonly oldDefinition: DefinitionModel,
    private readonly newDefinition: DefinitionModel,
    oldSchemas: FlatSchemas,
    newSchemas: FlatSchemas,
    private readonly collector: Collector,
  ) {
    this.inputs = new SchemaGraph('input', oldSchemas, newSchemas);
    this.outputs = new SchemaGraph('output', oldSchemas, newSchemas);
  }

  compare(versions: Versions, order: number): void {
    const { old, new: now } = versions;
    const report = new OperationReport(this.collector, now.name, old.id, order);
    const definitions = { oldDefinition: this.oldDefinition, newDefinition: this.newDefinition };
    for (const kind of kindsOfOperations) {
      for (const difference of differences(kind.find({ ...versions, ...definitions }))) report.about(kind, difference);
    }
    this.parameters(versions, report);
    this.answers(versions, report);
    const [before, after] = [old.pathItem, now.pathItem].map((item) => item.object('x-ms-notification-content'));
    report.walk({
      pair: this.outputs.pair(before?.get('schema'), after?.get('schema')),
      valuePath: 'responses/x-ms-notification-content/schema',
      way: '',
      name: 'what the trigger passes on',
      word: 'output',
    });
    if (old.isTrigger && now.isTrigger && before?.has('schema') === true && after?.has('schema') !== true) {
      report.about(answerKinds.removed, {
        message: 'What the trigger {0} passes on is no longer described.',
        was: 'described',
        is: 'not described',
        old: before.get('schema'),
        new: now.pathItem,
      });
    }
  }

  private parameters({ old, new: now }: Versions, report: OperationReport): void {
    const [oldHolder, newHolder] = [old, now].map(({ node }) => node.get('parameters') ?? node);
    const oneSided = old.node.get('parameters')?.damaged === true || now.node.get('parameters')?.damaged === true;
    for (const [before, after] of pairParameters(old.parameters, now.parameters)) {
      if (oneSided && (before === undefined || after === undefined)) continue;
      const name = before?.name ?? after?.name ?? '';
      const pair = { old: memberOf(before), new: memberOf(after), oldHolder, newHolder };
      const isBody = before?.location === 'body' || after?.location === 'body';
      const subject = isBody ? 'the body' : `the input ${quoted(name)}`;
      for (const { kind, difference } of this.memberChanges(pair)) {
        report.about(kind, difference, subject, `parameter/${name}`);
      }
      if (before === undefined || after === undefined || before.location !== after.location) continue;
      report.walk({
        pair: isBody
          ? this.inputs.pair(before.node.get('schema'), after.node.get('schema'))
          : this.inputs.pair(before.node, after.node),
        valuePath: `parameter/${name}${isBody ? '/schema' : ''}`,
        way: isBody ? '' : name,
        name: subject,
        word: 'input',
      });
    }
  }

  private memberChanges(pair: Parameters<(typeof inputKinds)[number]['find']>[0]) {
    const find = () =>
      inputKinds.flatMap((kind) => differences(kind.find(pair)).map((difference) => ({ kind, difference })));
    if (pair.old === undefined || pair.new === undefined) return find();
    let row = this.ofParameters.get(pair.old.schema);
    if (row === undefined) {
      row = new Map();
      this.ofParameters.set(pair.old.schema, row);
    }
    let found = row.get(pair.new.schema);
    if (found === undefined) {
      found = find();
      row.set(pair.new.schema, found);
    }
    return found;
  }

  private answers({ old, new: now }: Versions, report: OperationReport): void {
    const [before, after] = [answersOf(old), answersOf(now)];
    const responses = now.node.get('responses');
    if (responses?.damaged === true || old.node.get('responses')?.damaged === true) return;
    const left = after.filter(({ code }) => !before.some((answer) => answer.code === code));
    for (const answer of before) {
      const same = after.find(({ code }) => code === answer.code);
      const other = same ?? left.shift();
      if (same === undefined && other !== undefined) {
        report.about(answerKinds.codeChanged, {
          message: `{0} answered with ${answer.code}; it answers with ${other.code} now.`,
          was: `\`${answer.code}\``,
          is: `\`${other.code}\``,
          old: answer.site,
          new: other.site,
        });
      }
      this.answer(answer, other, responses ?? now.node, report);
    }
  }

  private answer(
    before: ResponseView,
    after: ResponseView | undefined,
    holder: JsonNode,
    report: OperationReport,
  ): void {
    const [was, is] = [before.node?.get('schema'), after?.node?.get('schema')];
    // A reference that leads nowhere says nothing about the answer.
    if (before.node === undefined || (after !== undefined && after.node === undefined)) return;
    if (was !== undefined && is === undefined) {
      report.about(answerKinds.removed, {
        message: `The answer ${before.code} of {0} ${after === undefined ? 'is gone' : 'has no schema any more'}.`,
        was: 'described',
        is: after === undefined ? 'not there' : 'not described',
        old: was,
        new: after?.site ?? holder,
      });
    }
    if (was === undefined && is !== undefined) {
      report.about(answerKinds.described, {
        message: `The answer ${before.code} of {0} is described now.`,
        was: 'not described',
        is: 'described',
        old: before.site,
        new: is,
      });
    }
    report.walk({
      pair: this.outputs.pair(was, is),
      valuePath: `responses/${before.code}/schema`,
      way: '',
      name: `the answer ${before.code}`,
      word: 'output',
    });
  }
}

/** Reports what is found in one operation, under its name and its official address. */
class OperationReport {
  /** Pairs that were walked for this operation already: answers and loops share them. */
  private readonly seen = new Set<SchemaPair>();

  constructor(
    private readonly collector: Collector,
    private readonly operation: string,
    private readonly id: string | undefined,
    private readonly order: number,
  ) {}

  about(kind: Facts, difference: Difference, subject = `the operation ${quoted(this.operation)}`, below = ''): void {
    const path = this.id === undefined ? undefined : `operation/${this.id}${below === '' ? '' : `/${below}`}`;
    this.collector.add(kind, difference, {
      operation: this.operation,
      order: this.order,
      subject,
      ...(path === undefined ? {} : { valuePath: path }),
    });
  }

  /** Reports everything that changed below a root. */
  walk({ pair, valuePath, way, name, word }: Root): void {
    if (pair?.dirty !== true) return;
    const named = (path: string) => (path === '' ? name : `the ${word} ${quoted(path)}`);
    const waiting: Step[] = [{ pair, valuePath, way }];
    for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
      if (this.seen.has(step.pair) || step.pair.uses >= namedOperations) continue;
      this.seen.add(step.pair);
      step.pair.uses++;
      for (const { kind, difference, member } of step.pair.changes) {
        // Most of what is met here was met before, under another operation: then nothing has to be put into words.
        if (this.collector.addUse(difference, this.operation)) continue;
        const below = member === undefined ? '' : `/${member}`;
        const path = member === undefined ? step.way : joined(step.way, member);
        this.about(kind, difference, named(path), `${step.valuePath}${below}`);
      }
      for (const child of step.pair.children.toReversed()) {
        if (!child.pair.dirty) continue;
        waiting.push({
          pair: child.pair,
          valuePath: `${step.valuePath}/${child.step}`,
          way: joined(step.way, child.step),
        });
      }
    }
  }
}

/** Items and further properties have no name of their own. */
function joined(way: string, step: string): string {
  if (step === 'items') return `${way}[]`;
  const name = step === 'additionalProperties' ? '*' : step;
  return way === '' ? name : `${way}/${name}`;
}

function memberOf(parameter: EffectiveParameter | undefined): Member | undefined {
  if (parameter === undefined) return undefined;
  const { site, node, location } = parameter;
  return { site, schema: node, required: node.get('required')?.value === true, internal: isInternal(node), location };
}

/** The answers that flows work with: successes, or `default` where there is none. */
function answersOf({ responses }: OperationView): ResponseView[] {
  const successes = responses.filter(({ code }) => /^2/.test(code));
  return successes.length > 0 ? successes : responses.filter(({ code }) => code === 'default');
}
