/** Explains a log with the engine and puts the places into the terms of an editor. Loaded when it is first needed. */
import { explainLog } from '../connector/explain-log';
import type { Profile } from '../connector/index';
import { EditorSheets } from './editor-sheets';
import type { Content, ExplainResult } from './protocol';

/** Explains a log; without files it is compared with nothing. */
export function explain(log: string, files: ReadonlyMap<string, Content>, profile: Profile): ExplainResult {
  const { passages, summary, files: read } = explainLog(log, files, profile);
  const sheets = new EditorSheets(read);
  return {
    summary,
    compared: files.size > 0,
    passages: passages.map((passage) => ({
      ...passage,
      messages: passage.messages.map(({ finding, place, ...rest }) => ({
        ...rest,
        ...(finding === undefined ? {} : { finding: sheets.finding(finding) }),
        ...(place === undefined ? {} : { place: sheets.place(place) }),
      })),
    })),
  };
}
