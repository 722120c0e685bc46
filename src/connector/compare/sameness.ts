/** Whether two connectors are the same, to the letter or in meaning. */
import type { SourceFile } from '../files';
import type { ConnectorModel } from '../model/connector';
import { sameValue } from './changes/values';
import type { Sameness } from './result';

export function samenessOf(old: ConnectorModel, now: ConnectorModel): Sameness {
  const pairs = pairFiles(old, now);
  if (pairs === undefined) return 'different';
  if (pairs.every(([before, after]) => sameContent(before, after))) return 'identical';
  const [before, after] = [old, now].map(
    (connector) => new Map(connector.jsonFiles.map(({ file, parsed }) => [file, parsed])),
  );
  const alike = pairs.every(([one, other]) => {
    const [left, right] = [before?.get(one), after?.get(other)];
    if (left === undefined || right === undefined) return sameContent(one, other) || sameLines(one, other);
    const read = left.problems.length === 0 && right.problems.length === 0;
    return read && sameValue(left.root, right.root);
  });
  return alike ? 'formatting' : 'different';
}

/** Files of the same part and name; a lone definition may have any name. */
function pairFiles(old: ConnectorModel, now: ConnectorModel): [SourceFile, SourceFile][] | undefined {
  if (old.files.length !== now.files.length) return undefined;
  const key = ({ role, path }: SourceFile) => (role === 'definition' ? role : path);
  const after = new Map(now.files.map((file) => [key(file), file]));
  const pairs: [SourceFile, SourceFile][] = [];
  for (const file of old.files) {
    const other = after.get(key(file));
    if (other === undefined) return undefined;
    pairs.push([file, other]);
  }
  return pairs;
}

function sameContent(one: SourceFile, other: SourceFile): boolean {
  if (one.text !== other.text) return false;
  // Pictures have no text; their bytes decide.
  if (one.text !== '' || one.bytes === undefined || other.bytes === undefined)
    return one.byteLength === other.byteLength;
  return one.bytes.length === other.bytes.length && one.bytes.every((byte, index) => byte === other.bytes?.[index]);
}

function sameLines(one: SourceFile, other: SourceFile): boolean {
  const lines = (text: string) => text.replaceAll(/\r\n?/g, '\n');
  return one.text !== '' && lines(one.text) === lines(other.text);
}
