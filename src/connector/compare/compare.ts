/** Compares two versions of a connector: would the new one break flows that use the old one? */
import type { ConnectorFiles } from '../files';
import { ConnectorModel } from '../model/connector';
import type { DefinitionModel } from '../model/definition';
import { definitionKinds, loneOperationKinds, propertiesKinds, scriptKind } from './changes';
import type { LoneOperation } from './changes/change';
import { Collector } from './collector';
import { OperationComparer } from './compare-operation';
import { FlatSchemas } from './flat-schema';
import { Notes } from './notes';
import { pairOperations } from './pair-operations';
import type { Change, ComparedFile, Comparison, Verdict } from './result';
import { samenessOf } from './sameness';
import { differences } from './schema-graph';

/** What is about the whole connector stands before what is about an operation. */
const wholeConnector = -1;

/**
 * Compares two versions. Never throws on bad input: what cannot be read is told in a note, and the rest is compared.
 *
 * @param old path to text or bytes; a lone definition is a map of one.
 */
export function compare(old: ConnectorFiles, now: ConnectorFiles): Comparison {
  const [before, after] = [new ConnectorModel(old), new ConnectorModel(now)];
  const collector = new Collector(before, after);
  const notes = new Notes(before, after);
  const readable = [notes.readFiles('old'), notes.readFiles('new')];
  const comparable = readable.every(Boolean);
  const sameness = samenessOf(before, after);
  if (sameness === 'different') {
    if (comparable && before.definition !== undefined && after.definition !== undefined) {
      compareDefinitions(before.definition, after.definition, collector, notes);
    }
    compareOtherFiles(before, after, collector, notes);
  }
  const changes = collector.changes();
  return {
    changes,
    notes: notes.list(),
    sameness,
    comparable,
    summary: summarize(changes),
    files: { old: textsOf(before), new: textsOf(after) },
  };
}

function compareDefinitions(old: DefinitionModel, now: DefinitionModel, collector: Collector, notes: Notes): void {
  for (const kind of definitionKinds) {
    for (const difference of differences(kind.find(old, now))) {
      collector.add(kind, difference, { order: wholeConnector });
    }
  }
  const { pairs, gone, added, repeated } = pairOperations(old, now);
  for (const { id = '', node } of repeated.old) notes.repeated('old', id, node);
  for (const { id = '', node } of repeated.new) notes.repeated('new', id, node);
  const order = new Map(old.operations.map((operation, index) => [operation, index]));
  const comparer = new OperationComparer(
    old,
    now,
    new FlatSchemas(old, (site) => notes.dangling('old', site)),
    new FlatSchemas(now, (site) => notes.dangling('new', site)),
    collector,
  );
  for (const pair of pairs) comparer.compare(pair, order.get(pair.old) ?? 0);
  // Where `paths` is damaged, an operation that seems to be missing may only be unreadable.
  if (now.root.object('paths')?.damaged !== true) {
    for (const operation of gone) lone('old', { operation, other: now }, order.get(operation) ?? 0, collector);
  }
  if (old.root.object('paths')?.damaged !== true) {
    added.forEach((operation, index) => {
      lone('new', { operation, other: old }, old.operations.length + index, collector);
    });
  }
}

function lone(present: 'old' | 'new', operation: LoneOperation, order: number, collector: Collector): void {
  const { id, name } = operation.operation;
  for (const kind of loneOperationKinds) {
    if (kind.present !== present) continue;
    for (const difference of differences(kind.find(operation))) {
      collector.add(kind, difference, {
        operation: name,
        order,
        ...(id === undefined ? {} : { valuePath: `operation/${id}` }),
      });
    }
  }
}

function compareOtherFiles(old: ConnectorModel, now: ConnectorModel, collector: Collector, notes: Notes): void {
  const [before, after] = [old.fileOf('properties'), now.fileOf('properties')];
  if (before !== undefined && after === undefined) notes.oneSided('old', before.path, 'what connections ask for');
  if (before === undefined && after !== undefined) notes.oneSided('new', after.path, 'what connections ask for');
  for (const kind of propertiesKinds) {
    for (const difference of differences(kind.find({ old, new: now }))) {
      collector.add(kind, difference, { order: wholeConnector });
    }
  }
  const [script, newScript] = [old.fileOf('script'), now.fileOf('script')];
  if (script?.text.replaceAll('\r\n', '\n') === newScript?.text.replaceAll('\r\n', '\n')) return;
  const words = (there: boolean) => (there ? 'there' : 'not there');
  const both = script !== undefined && newScript !== undefined;
  collector.add(
    scriptKind,
    {
      message: both ? 'The custom code has changed.' : `The custom code is ${script === undefined ? 'new' : 'gone'}.`,
      was: both ? 'another text' : words(script !== undefined),
      is: both ? 'another text' : words(newScript !== undefined),
    },
    { order: wholeConnector },
  );
}

function summarize(changes: readonly Change[]): Record<Verdict, number> {
  const summary = { breaking: 0, risky: 0, safe: 0 };
  for (const { verdict } of changes) summary[verdict]++;
  return summary;
}

function textsOf({ files }: ConnectorModel): ComparedFile[] {
  return files.map(({ path, text }) => ({ path, text }));
}
