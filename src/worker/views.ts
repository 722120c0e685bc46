/** Answers what the panels besides the findings ask, in the terms of an editor. Loaded when it is first needed. */
import type { Profile } from '../connector/index';
import { judgeReadiness, measureConnector, modelOf, previewConnector } from '../connector/views';
import { EditorSheets } from './editor-sheets';
import type { Content, InEditor, MeasureResult, PreviewResult, ReadinessResult } from './protocol';

type Files = ReadonlyMap<string, Content>;
type Place = Parameters<EditorSheets['place']>[0];

/** The connector of the last preview: opening a card must not read everything again. */
let last: { readonly files: Files; readonly model: ReturnType<typeof modelOf> } | undefined;

export function preview(files: Files, opened: readonly string[]): PreviewResult {
  if (last === undefined || !areSame(last.files, files)) last = { files: new Map(files), model: modelOf(files) };
  return inEditor(previewConnector(last.model, opened), new EditorSheets(last.model.files));
}

export function measures(files: Files): MeasureResult {
  return inEditor(measureConnector(files), new EditorSheets(modelOf(files).files));
}

export function readiness(files: Files, profile: Profile): ReadinessResult {
  return inEditor(judgeReadiness(files, profile), new EditorSheets(modelOf(files).files));
}

function areSame(left: Files, right: Files): boolean {
  return left.size === right.size && [...left].every(([path, content]) => right.get(path) === content);
}

/** Puts every place in an answer into the terms of an editor, and leaves the rest as it is. */
function inEditor<Value>(value: Value, sheets: EditorSheets): InEditor<Value> {
  return moved(value, sheets) as InEditor<Value>;
}

function moved(value: unknown, sheets: EditorSheets): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => moved(item, sheets));
  if (isPlace(value)) return sheets.place(value);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, moved(member, sheets)]));
}

function isPlace(value: object): value is Place {
  return 'file' in value && 'pointer' in value && 'range' in value;
}
