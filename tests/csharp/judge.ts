// What a scenario expects, and whether that is what happened.
import { isDeepStrictEqual } from 'node:util';

interface Message {
  readonly headers?: Readonly<Record<string, string | null>>;
  /** The whole text; `null` for none. */
  readonly body?: string | null;
  /** The text read as JSON. */
  readonly json?: unknown;
  readonly method?: string;
  readonly url?: string;
  readonly status?: number;
}

export interface Scenario {
  readonly say: string;
  readonly operationId: string;
  readonly request: object;
  /** What the service answers, call by call. */
  readonly answers: readonly object[];
  /** What has to reach the service, call by call. Only what is named is looked at; a header of `null` must not be there. */
  readonly sent: readonly Message[];
  readonly back?: Message;
  /** A part of the message with which the script has to end, instead of an answer. */
  readonly fails?: string;
}

export interface ScenarioFile {
  readonly scripts: readonly string[];
  readonly scenarios: readonly Scenario[];
}

interface Recorded {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly method?: string;
  readonly url?: string;
  readonly status?: number;
}

/** What the host says of one run. */
export interface Outcome {
  readonly sent: readonly Recorded[];
  readonly back?: Recorded | null;
  readonly failure?: string;
  readonly answersLeft: number;
}

/** One sentence for everything that is not as expected. */
export function judge(scenario: Scenario, outcome: Outcome): string[] {
  const problems: string[] = [];
  if (outcome.failure !== undefined && scenario.fails === undefined) problems.push(`It ended with ${outcome.failure}`);
  if (scenario.fails !== undefined && outcome.failure?.includes(scenario.fails) !== true)
    problems.push(`It was to end with "${scenario.fails}", and ended with ${outcome.failure ?? 'an answer'}.`);
  if (outcome.sent.length !== scenario.sent.length)
    problems.push(`It sent ${outcome.sent.length} requests; ${scenario.sent.length} are expected.`);
  scenario.sent.forEach((expected, index) => {
    const is = outcome.sent[index];
    if (is !== undefined) problems.push(...compare(`Request ${index + 1}`, expected, is));
  });
  if (scenario.back !== undefined && outcome.failure === undefined) {
    if (outcome.back == null) problems.push('It gave no answer back.');
    else problems.push(...compare('The answer', scenario.back, outcome.back));
  }
  if (outcome.answersLeft > 0) problems.push(`${outcome.answersLeft} answers of the service were not asked for.`);
  return problems;
}

function compare(what: string, expected: Message, is: Recorded): string[] {
  const problems: string[] = [];
  const check = (name: string, wanted: unknown, found: unknown) => {
    if (!isDeepStrictEqual(wanted, found))
      problems.push(`${what}: ${name} is ${show(found)}; ${show(wanted)} is expected.`);
  };
  for (const name of ['method', 'url', 'status', 'body'] as const)
    if (expected[name] !== undefined) check(name, expected[name], is[name]);
  if ('json' in expected) check('the JSON', expected.json, readJson(is.body));
  const headers = new Map(Object.entries(is.headers).map(([name, value]) => [name.toLowerCase(), value]));
  for (const [name, value] of Object.entries(expected.headers ?? {}))
    check(`the header ${name}`, value, headers.get(name.toLowerCase()) ?? null);
  return problems;
}

function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return `no JSON: ${text}`;
  }
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
