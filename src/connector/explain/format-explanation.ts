/** An explained log as text: for a terminal, for programs, and for a comment in a pull request. */
import { counted, rulePage } from '../formats/format';
import { LineIndex } from '../text/line-index';
import { stateWords } from './status-words';
import type { Explanation, LogMessage, LogPlace } from './types';
import { longestLine } from './words';

export interface ExplanationFormatOptions {
  /** The address of this project's site, for links to the pages of rules. */
  readonly site: string;
  /** Whether a connector was given to compare with. */
  readonly compared: boolean;
}

export type ExplanationFormat = (explanation: Explanation, options: ExplanationFormatOptions) => string;

/** For people at a terminal. */
export const explanationAsText: ExplanationFormat = (explanation, options) => {
  const places = new PlaceNames(explanation);
  const blocks = explanation.passages.flatMap(({ kind, lines, messages }) => {
    if (kind === 'frame') return [];
    if (kind === 'unknown') return lines.map(({ number, text }) => `${number}: not known: ${text.trim()}`);
    return messages.map((message) => messageText(message, places, options));
  });
  return `${[...blocks, summaryOf(explanation, options)].join('\n\n')}\n`;
};

function messageText(message: LogMessage, places: PlaceNames, { site, compared }: ExplanationFormatOptions): string {
  const fix = message.finding?.fixes[0];
  const place = places.name(message.place);
  const rows = [
    message.certainty === 'reviewer' && message.finding !== undefined ? plain(meaningOf(message)) : '',
    plain(message.finding?.message ?? meaningOf(message)),
    plain(message.finding?.help ?? ''),
    plain(message.advice),
    place === '' ? '' : `at ${place}${message.more > 0 ? ` and ${counted(message.more, 'other place')}` : ''}`,
    place === '' && message.named !== undefined ? `the log says: ${message.named}` : '',
    compared ? stateWords[message.state].sentence : '',
    fix === undefined ? '' : `${fix.kind === 'safe' ? 'Fix' : 'Proposal'}: ${plain(fix.title)}.`,
    message.rule === undefined ? '' : `rule: ${message.rule} · ${rulePage(site, message.rule)}`,
    message.source === undefined ? '' : `more: ${message.source}`,
    message.otherRules.length === 0 ? '' : `or: ${message.otherRules.join(', ')}`,
  ];
  const head = `${message.firstLine}: ${certainty(message)}${message.text}`;
  return [head, ...rows.filter((row) => row !== '').map((row) => `  ${row}`)].join('\n');
}

function certainty({ certainty: how, code, text }: LogMessage): string {
  if (how === 'reviewer') return "a reviewer's words: ";
  const name = code === undefined || text.includes(code) ? '' : `${code}: `;
  return how === 'probable' ? `probably ${name === '' ? '' : name}` : name;
}

/** The title of a rule says how things should be; messages without a rule have a sentence. */
function meaningOf({ meaning, certainty: how }: LogMessage): string {
  if (how === 'reviewer') return `Probably about: ${meaning}`;
  return /[.!?]$/.test(meaning) ? meaning : `Expected: ${meaning}.`;
}

function plain(text: string): string {
  return text.replaceAll('`', "'");
}

function summaryOf({ summary }: Explanation, { compared }: ExplanationFormatOptions): string {
  const known = `${counted(summary.messages, 'message')} explained`;
  const now = compared
    ? `, ${summary.present} still to mend, ${summary.mended} ${summary.mended === 1 ? 'seems' : 'seem'} mended`
    : '';
  const unknown = summary.unknownLines === 0 ? '' : ` ${counted(summary.unknownLines, 'line')} not known.`;
  return `${known}${now}.${unknown}${shortenedSentence(summary.shortenedLines)}`;
}

function shortenedSentence(count: number): string {
  if (count === 0) return '';
  const what = count === 1 ? '1 line is' : `${count} lines are`;
  return ` ${what} longer than ${longestLine.toLocaleString('en-US')} characters; only the beginning was looked at.`;
}

/** For programs: one object for each message and each line that is not known. */
export const explanationAsJson: ExplanationFormat = (explanation, { site }) => {
  const places = new PlaceNames(explanation);
  const findings = explanation.passages.flatMap(({ kind, lines, messages }): object[] => {
    if (kind === 'frame') return [];
    if (kind === 'unknown') return lines.map(({ number, text }) => unknownJson(number, text.trim()));
    return messages.map((message) => messageJson(message, places, site));
  });
  return `${JSON.stringify({ findings, summary: explanation.summary }, null, 2)}\n`;
};

function unknownJson(line: number, text: string) {
  return { line, text, rule: null, code: null, pointer: null, message: 'This line is not known.' };
}

function messageJson(message: LogMessage, places: PlaceNames, site: string) {
  const {
    firstLine,
    text,
    rule,
    code,
    finding,
    place,
    named,
    meaning,
    advice,
    certainty: how,
    state,
    source,
  } = message;
  const position = places.position(place);
  return {
    line: firstLine,
    text,
    rule: rule ?? null,
    code: code ?? null,
    pointer: place?.pointer ?? named ?? null,
    message: finding?.message ?? meaning,
    help: finding?.help ?? advice,
    certainty: how,
    state,
    file: place?.file ?? null,
    position: position ?? null,
    fixes: (finding?.fixes ?? []).map(({ title, kind }) => ({ title, kind })),
    url: rule === undefined ? (source ?? null) : rulePage(site, rule),
  };
}

/** For a comment: a table of what is to do, then the lines that are not known. */
export const explanationAsMarkdown: ExplanationFormat = (explanation, options) => {
  const places = new PlaceNames(explanation);
  const messages = explanation.passages.flatMap((passage) => passage.messages);
  const unknown = explanation.passages.flatMap(({ kind, lines }) => (kind === 'unknown' ? lines : []));
  const rows = messages.map((message) => {
    const rule = message.rule === undefined ? '' : `[\`${message.rule}\`](${rulePage(options.site, message.rule)})`;
    const place = places.name(message.place) || (message.named ?? '');
    const state = options.compared ? stateWords[message.state].name : '';
    const meaning = [message.finding?.message ?? meaningOf(message), message.finding?.help || message.advice];
    return `| ${message.firstLine} | ${cell(message.text)} | ${cell(meaning.join(' ').trim())} | ${cell(place)} | ${state} | ${rule} |`;
  });
  const table = [
    '| Line | The log says | It means | Place | Now | Rule |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ];
  const rest = unknown.map(({ number, text }) => `- line ${number}: ${cell(text.trim())}`);
  const parts = [
    summaryOf(explanation, options),
    rows.length === 0 ? '' : table.join('\n'),
    rest.length === 0 ? '' : `Not known:\n\n${rest.join('\n')}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

/** A table cell: one line, no bars, nothing that is a tag. */
function cell(value: string): string {
  return value
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('<', '&lt;');
}

/** Places as `file:line:column`. */
class PlaceNames {
  private readonly indexes = new Map<string, LineIndex>();

  constructor(private readonly explanation: Explanation) {}

  position(place: LogPlace | undefined) {
    if (place === undefined) return undefined;
    let index = this.indexes.get(place.file);
    if (index === undefined) {
      index = new LineIndex(this.explanation.files.find(({ path }) => path === place.file)?.text ?? '');
      this.indexes.set(place.file, index);
    }
    return index.positionAt(place.range.start);
  }

  name(place: LogPlace | undefined): string {
    const position = this.position(place);
    return place === undefined || position === undefined ? '' : `${place.file}:${position.line}:${position.column}`;
  }
}
