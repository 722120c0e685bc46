/** The questions of a lesson, from the YAML of its fence `check`. */
import { type Answer, type Question, questionKinds } from '../../learning/question';
import { idOf } from './read-facts';
import { readYaml, type YamlFields, type YamlSource, type YamlValue } from './yaml-fields';

/** How many questions a check may have. */
export const fewestQuestions = 3;
export const mostQuestions = 6;

const fieldsOf: Readonly<Record<Question['kind'], readonly string[]>> = {
  single: ['id', 'kind', 'ask', 'answers'],
  multiple: ['id', 'kind', 'ask', 'answers'],
  order: ['id', 'kind', 'ask', 'items', 'why'],
  spot: ['id', 'kind', 'ask', 'code', 'lines', 'why', 'otherwise'],
};

/** Reads all questions and tells every mistake in them. */
export function readCheck(source: YamlSource): Question[] {
  const list = readYaml(source, 'The check');
  const items = list?.items() ?? [];
  if (list !== undefined && (items.length < fewestQuestions || items.length > mostQuestions)) {
    list.tell(`A check has ${fewestQuestions} to ${mostQuestions} questions; this one has ${items.length}.`);
  }
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const question = readQuestion(item);
    if (question === undefined) return [];
    if (seen.has(question.id)) item.tell(`The question "${question.id}" is there twice: every id must be its own.`);
    seen.add(question.id);
    return [question];
  });
}

function readQuestion(value: YamlValue): Question | undefined {
  const kind = value.fields()?.need('kind')?.oneOf(questionKinds);
  if (kind === undefined) return undefined;
  const fields = value.fields(fieldsOf[kind]);
  if (fields === undefined) return undefined;
  const common = { id: idOf(fields.need('id')), ask: text(fields, 'ask') };
  if (kind === 'order') {
    return { ...common, kind, items: steps(fields.need('items')), why: text(fields, 'why') };
  }
  if (kind === 'spot') {
    const code = text(fields, 'code');
    const lines = rightLines(fields.need('lines'), code);
    return { ...common, kind, code, lines, why: text(fields, 'why'), otherwise: text(fields, 'otherwise') };
  }
  return { ...common, kind, answers: answersOf(fields.need('answers'), kind) };
}

function text(fields: YamlFields, name: string): string {
  return fields.need(name)?.text() ?? '';
}

function answersOf(value: YamlValue | undefined, kind: 'single' | 'multiple'): Answer[] {
  if (value === undefined) return [];
  const answers = value.items().flatMap((item) => {
    const fields = item.fields(['say', 'right', 'why']);
    if (fields === undefined) return [];
    return [{ say: text(fields, 'say'), right: fields.maybe('right')?.flag() ?? false, why: text(fields, 'why') }];
  });
  const right = answers.filter((answer) => answer.right).length;
  if (kind === 'single' && right !== 1) {
    value.tell(`Exactly one answer of a "single" question has "right: true"; here it is ${right}.`);
  }
  if (kind === 'multiple' && (right === 0 || right === answers.length)) {
    value.tell('A "multiple" question needs at least one right answer and one wrong one.');
  }
  if (answers.length < 2 || answers.length > 6) {
    value.tell(`A question has 2 to 6 answers; this one has ${answers.length}.`);
  }
  if (new Set(answers.map(({ say }) => say)).size < answers.length) value.tell('Two answers say the same.');
  return answers;
}

function steps(value: YamlValue | undefined): string[] {
  const items = value?.items().map((item) => item.text()) ?? [];
  if (value !== undefined && (items.length < 3 || items.length > 7)) {
    value.tell(`An "order" question has 3 to 7 items; this one has ${items.length}.`);
  }
  if (new Set(items).size < items.length) value?.tell('Two items say the same, so their order cannot be told.');
  return items;
}

function rightLines(value: YamlValue | undefined, code: string): number[] {
  const last = code.split('\n').length;
  const items = value?.items() ?? [];
  if (value !== undefined && items.length === 0) value.tell(`${value.name} must name at least one line.`);
  if (value !== undefined && items.length >= last) value.tell('Every line would be right; the code needs more lines.');
  return items.map((item) => {
    const line = item.count();
    if (line > last) item.tell(`The code has ${last} lines, so line ${line} cannot be picked.`);
    return line;
  });
}
