// Scripts that the generator writes: one for each kind of job, and all that come of its parts together.

import { profiles } from '../../src/connector';
import { type Answers, generatePackage } from '../../src/connector/generate';
import { industryLinksFiles } from '../../src/connector/generate/industry-links';
import type { Job } from '../../src/connector/generate/script/jobs';
import { authentications, baseAnswers, codes, triggers } from '../connector/generate/sample-answers';
import type { ScriptSource } from './script-source';

const changed = {
  rename: { text: 'body' },
  remove: ['lampHours'],
  wrapIn: 'entry',
} as const;
const awkward = 'a "quoted"\\ ü\n\u2028name';
const tokenUrl = 'https://login.lighthouse.example/token';
const app = { kind: 'clientCredentials', tokenUrl, scope: 'log.read log.write' } as const;

/** Scripts that scenarios run, by name. */
const named: Readonly<Record<string, Pick<Answers, 'code'> & { authentication?: Answers['authentication'] }>> = {
  'client credentials': { authentication: app },
  'client credentials with fields of their own': {
    authentication: { ...app, fields: { audience: 'https://lighthouse.example/?a=b&c', scope: 'own scope' } },
  },
  'several ways to sign in': authentications.several === undefined ? {} : { authentication: authentications.several },
  'change requests': { code: [{ job: 'transformRequest', operations: ['CreateEntries'], ...changed }] },
  'wrap requests': { code: [{ job: 'transformRequest', operations: ['CreateEntries'], wrapIn: 'entry' }] },
  'change answers': {
    code: [{ job: 'transformResponse', operations: ['GetEntry', 'GetEntries'], ...changed, wrapIn: 'value' }],
  },
  'swap names in answers': {
    code: [
      { job: 'transformResponse', operations: ['GetEntry'], rename: { id: 'text', text: 'id', a: 'b' }, remove: ['b'] },
    ],
  },
  'route to a path': { code: [{ job: 'route', operations: ['GetEntry'], path: '/v1/book/entry' }] },
  'route with a method': {
    code: [
      { job: 'route', operations: ['GetEntry'], path: '/v1/búok', method: 'post' },
      { job: 'route', operations: ['CreateEntries'], path: '/v1/add', method: 'get' },
    ],
  },
  'all jobs': {
    authentication: app,
    code: [
      { job: 'transformRequest', operations: ['CreateEntries'], ...changed },
      { job: 'route', operations: ['CreateEntries'], path: '/v1/book', method: 'put' },
      { job: 'transformResponse', operations: ['CreateEntries', 'GetEntry'], wrapIn: 'value' },
    ],
  },
  'awkward texts': {
    authentication: { ...app, scope: awkward, fields: { [awkward]: awkward } },
    code: [
      { job: 'transformRequest', operations: ['CreateEntries'], rename: { text: awkward }, remove: [awkward] },
      { job: 'transformResponse', operations: ['CreateEntries'], wrapIn: awkward },
    ],
  },
};

/** Every selection of the parts of a change. */
const changes = [{}, { rename: changed.rename }]
  .flatMap((change) => [change, { ...change, remove: changed.remove }])
  .flatMap((change) => [change, { ...change, wrapIn: changed.wrapIn }]);

const jobs: readonly (readonly Job[])[] = [
  ...changes.map((change) => [{ job: 'transformRequest', operations: ['CreateEntries'], ...change }] as const),
  ...changes.map((change) => [{ job: 'transformResponse', operations: ['GetEntry'], ...change }] as const),
  ...([undefined, 'get', 'post', 'delete'] as const).map(
    (method) => [{ job: 'route', operations: ['GetEntry', 'CreateEntries'], path: '/v2', method }] as const,
  ),
  changes.map((change) => ({ job: 'transformRequest', operations: ['CreateEntries'], ...change })),
  changes.map((change) => ({ job: 'transformResponse', operations: ['CreateEntries'], ...change })),
];

export function generatorScripts(): ScriptSource[] {
  const found = new Map<string, ScriptSource>();
  const add = (id: string, text: string | undefined, runs: boolean) => {
    if (text === undefined || (!runs && found.has(text))) return;
    found.set(text, { id, origin: id, line: 1, text, kind: 'whole', runs });
  };
  for (const [name, answers] of Object.entries(named)) {
    const text = scriptOf({ ...baseAnswers, ...answers });
    if (text === undefined) throw new Error(`The generator wrote no script for "${name}".`);
    add(`generator: ${name}`, text, true);
  }
  for (const kind of profiles)
    for (const [way, authentication] of Object.entries(authentications))
      for (const [code, written] of Object.entries(codes)) {
        const answers = { ...baseAnswers, kind, authentication, triggers: triggers['both triggers'], code: written };
        add(`generator: ${kind}, ${way}, ${code}`, scriptOf(answers), false);
      }
  for (const [index, code] of jobs.entries())
    for (const [way, authentication] of [['none', baseAnswers.authentication] as const, ['app', app] as const])
      add(`generator: jobs ${index}, ${way}`, scriptOf({ ...baseAnswers, authentication, code }), false);
  add('generator: MsIndustryLinks', industryLinksScript(), false);
  return [...found.values()];
}

function scriptOf(answers: Answers): string | undefined {
  const file = generatePackage(answers).files.find(({ path }) => path.endsWith('.csx'));
  return file === undefined ? undefined : String(file.content);
}

function industryLinksScript(): string {
  const securityDefinitions = {
    app: { type: 'oauth2', flow: 'application', tokenUrl, scopes: { 'log.read': 'Read' } },
  };
  const definition = { swagger: '2.0', info: { title: 'Lighthouse Log' }, paths: {}, securityDefinitions };
  const icon = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  const made = industryLinksFiles({ apiDefinition: '', icon: '' }, JSON.stringify(definition), icon);
  if ('problem' in made) throw new Error(made.problem);
  return String(made.files.find(({ path }) => path === 'script.csx')?.content);
}
