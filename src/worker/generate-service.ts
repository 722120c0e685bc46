/** What the generator's worker does, apart from being a worker. */
import {
  type AnswerProblem,
  type Answers,
  connectorFiles,
  definitionUsers,
  filesOfBase,
  findingsAtAnswers,
  generatePackage,
  planCalls,
  readAnswers,
  readPastedJson,
  sortFindings,
  whatNow,
} from '../connector/generate/index';
import type { Diagnostic } from '../connector/index';
import { escapeToken, zip } from '../connector/package/index';
import { pullRequestText } from '../connector/readiness/pull-request-text';
import { judgeReadiness } from '../connector/views';
import { begin } from './begin';
import type { AnswerNote, GenerateResult, GenerateWorkerRequest, GenerateWorkerResponse } from './generate-protocol';
import { lint } from './lint';
import type { Progress } from './protocol';
import { read } from './read';

/**
 * Answers one request. What the engine throws becomes an answer too, so that a page never waits in vain.
 *
 * @param tell is given how far a long request is, while it runs.
 */
export function answerGenerator(
  request: GenerateWorkerRequest,
  tell: (response: GenerateWorkerResponse) => void = () => {},
): GenerateWorkerResponse {
  const { id } = request;
  try {
    switch (request.kind) {
      case 'generate':
        return { kind: 'generated', id, result: generate(request.text) };
      case 'bundle':
        return { kind: 'bundled', id, result: bundle(request.text) };
      case 'pasted':
        return { kind: 'pasted', id, result: readPastedJson(request.text) };
      case 'begin':
        return {
          kind: 'begun',
          id,
          result: begin(request.sources, request.as, (progress) => tell({ kind: 'progress', id, progress })),
        };
      case 'read': {
        const onProgress = (progress: Progress) => tell({ kind: 'progress', id, progress });
        return { kind: 'read', id, result: read(request.sources, request.asOne, onProgress) };
      }
    }
  } catch (error) {
    return { kind: 'failed', id, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Makes the files of a draft and says what is wrong with them, at the answers. */
export function generate(text: string): GenerateResult {
  const { answers, root, problems } = readAnswers(text);
  if (answers === undefined || root === undefined)
    return { files: [], folder: '', calls: [], definitionUsers: {}, notes: problems.map(noteOfProblem) };
  const made = generatePackage(answers);
  const own = connectorFiles(made);
  const { diagnostics } = lint(own, { profile: answers.kind });
  // What was wrong before the import says nothing of what else is found there.
  const mistakes = problems.filter(({ isKnown }) => isKnown !== true);
  const { fresh, known } = sortFindings(diagnostics, findingsBefore(answers.base));
  const findings = findingsAtAnswers(made, root, fresh, mistakes);
  const old = findingsAtAnswers(made, root, known, []);
  const notes = [
    ...problems.map((problem) => ({ at: problem.range.start, note: noteOfProblem(problem) })),
    ...findings.map(({ range, ...note }) => ({ at: range.start, note })),
    ...old.map(({ range, ...note }) => ({ at: range.start, note: asKnown(note) })),
  ];
  return {
    files: made.files.map(({ path, content }) => ({ path, content })),
    folder: made.folder,
    calls: planCalls(answers).map(({ id, method, path, role, origin, operation }) => ({
      id,
      method,
      path,
      role,
      origin,
      summary: typeof operation.summary === 'string' ? operation.summary : '',
    })),
    definitionUsers: definitionUsers(own, Object.keys(answers.definitions ?? {})),
    next: whatNow(answers, made),
    ...(answers.kind === 'custom'
      ? {}
      : { pullRequest: pullRequestText(judgeReadiness(own, answers.kind, diagnostics), []) }),
    notes: notes.sort((left, right) => left.at - right.at).map(({ note }) => note),
  };
}

/** The files of a draft in an archive: the same draft gives the same bytes. */
function bundle(text: string): Uint8Array {
  return zip(new Map(generate(text).files.map(({ path, content }) => [path, content])));
}

/** What the imported files had before stops nobody. It is still told, with how much it weighs. */
function asKnown(note: AnswerNote): AnswerNote {
  const { severity, help } = note;
  const words = 'It was like that in the imported files, and may stay.';
  return { ...note, severity: 'hint', before: severity, help: help === '' ? words : `${help} ${words}` };
}

/** The last import that was checked: a draft is checked again after every edit, its import never changes. */
let checkedBase: { readonly text: string; readonly found: readonly Diagnostic[] } | undefined;

function findingsBefore(base: Answers['base']): readonly Diagnostic[] {
  if (base === undefined) return [];
  const text = JSON.stringify([base.kind, base.files]);
  if (checkedBase?.text !== text)
    checkedBase = { text, found: lint(filesOfBase(base), { profile: base.kind ?? 'custom' }).diagnostics };
  return checkedBase.found;
}

function noteOfProblem({ pointer, message, missing, isKnown }: AnswerProblem): AnswerNote {
  // A form would say that an answer is needed; the import is content without it.
  const at = missing === undefined ? pointer : `${pointer}/${escapeToken(missing)}`;
  const note = { pointer: at, severity: 'error', message, help: '' } as const;
  if (isKnown === true) return asKnown(note);
  return missing === undefined ? note : { ...note, isMissing: true };
}
