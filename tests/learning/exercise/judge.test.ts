// Every kind of goal: what reaches it, what does not, and what is said then.
import { describe, expect, test } from 'vitest';
import { harbour, verdict, type Wanted } from './judging';

const met = (goal: Wanted, definition?: string, others?: Record<string, string>) =>
  expect(verdict(goal, definition, others)).toEqual({ goal: 'Say it', met: true, why: '' });

function unmet(goal: Wanted, why: RegExp, definition?: string, others?: Record<string, string>) {
  const result = verdict(goal, definition, others);
  expect(result.why).toMatch(why);
  expect(result.met).toBe(false);
}

describe('no errors', () => {
  const sound = harbour({
    '/paths/~1ships/post': undefined,
    '/paths/~1ships/get/parameters': [],
    '/paths/~1ships~1{shipId}': undefined,
    '/paths/~1arrivals': undefined,
    '/paths/~1subscriptions': undefined,
  });
  test('is reached without errors', () => met({ kind: 'no-errors' }, sound));
  test('says where the first of several is', () => {
    const two = sound.replace('"swagger": "2.0"', '"swagger": 2.0').replace('"important"', '"importent"');
    unmet(
      { kind: 'no-errors' },
      /^2 errors are left\. The first is in line \d+ of `apiDefinition\.swagger\.json`\.$/,
      two,
    );
  });
  test('says where the only one is', () => {
    unmet({ kind: 'no-errors' }, /^One error is left: line 2 of/, sound.replace('"swagger": "2.0"', '"swagger": 2.0'));
  });
  test('can ask for another profile than the exercise', () => {
    met({ kind: 'no-errors', profile: 'custom' }, sound);
    unmet({ kind: 'no-errors', profile: 'certified' }, /left for a certified connector/, sound);
  });
  test('is not reached by an empty file', () => unmet({ kind: 'no-errors' }, /error/, ''));
});

describe('a quiet rule', () => {
  const silent = harbour();
  const loud = harbour({ '/paths/~1ships/get/summary': undefined });
  const rule = 'operation-summary-required';
  test('is quiet where nothing is wrong', () => met({ kind: 'rule-quiet', rule, at: '/paths/~1ships/get' }, silent));
  test('is loud where something is', () =>
    unmet(
      { kind: 'rule-quiet', rule, at: '/paths/~1ships/get' },
      /^The rule `operation-summary-required` still finds something: line \d+/,
      loud,
    ));
  test('is asked in one place only', () => {
    unmet({ kind: 'rule-quiet', rule }, /still finds 5 places\. The first is line/, loud);
    met({ kind: 'rule-quiet', rule, at: '/info' }, loud);
    unmet({ kind: 'rule-quiet', rule, at: '/paths/*/get' }, /still finds 3 places/, loud);
  });
  test('does not take a thing for mended that was thrown away', () => {
    unmet({ kind: 'rule-quiet', rule, at: '/paths/~1boats' }, /nothing to judge at `\/paths\/~1boats`/);
    unmet({ kind: 'rule-quiet', rule }, /nothing to judge at `apiDefinition/, '');
  });
  test('does not mix up neighbours', () => {
    const near = harbour({
      '/paths/~1ship': { get: { operationId: 'GetOne', summary: 'Get one', responses: {} } },
      '/paths/~1ships/get/summary': undefined,
    });
    met({ kind: 'rule-quiet', rule, at: '/paths/~1ship' }, near);
  });
});

describe('an operation', () => {
  test('is found by its id', () => met({ kind: 'operation', id: 'ListShips' }));
  test('is found by method and path, with or without the base path', () => {
    met({ kind: 'operation', method: 'get', path: '/ships' });
    met({ kind: 'operation', method: 'get', path: '/v1/ships' });
    met({ kind: 'operation', method: 'get', path: '/ships/{any}' });
  });
  test('may be missing', () => {
    unmet({ kind: 'operation', id: 'ListBoats' }, /No operation has the id `ListBoats` yet/);
    unmet({ kind: 'operation', id: 'listships' }, /`ListShips` is nearly the id: capitals count/);
    unmet({ kind: 'operation', method: 'get', path: '/boats' }, /No operation is described at `\/boats` yet/);
    unmet({ kind: 'operation', method: 'delete', path: '/ships' }, /no operation for the method `DELETE` yet/);
    unmet({ kind: 'operation', id: 'ListShips' }, /No operation/, '');
  });
  test('may be described elsewhere', () => {
    unmet({ kind: 'operation', id: 'ListShips', method: 'post' }, /another HTTP method/);
    unmet({ kind: 'operation', id: 'ListShips', path: '/boats' }, /another path/);
  });
  test('has qualities', () => {
    met({
      kind: 'operation',
      id: 'ListShips',
      visibility: 'important',
      summary: true,
      description: true,
      response: '200',
    });
    met({ kind: 'operation', id: 'AddShip', visibility: 'none', deprecated: false });
    met({ kind: 'operation', id: 'GetShip', deprecated: true });
    unmet({ kind: 'operation', id: 'ListShips', visibility: 'advanced' }, /is `important`; the goal asks for another/);
    unmet({ kind: 'operation', id: 'AddShip', summary: true }, /has no summary yet/);
    unmet({ kind: 'operation', id: 'AddShip', description: true }, /has no description yet/);
    unmet({ kind: 'operation', id: 'AddShip', deprecated: true }, /not marked as deprecated yet/);
    unmet({ kind: 'operation', id: 'GetShip', deprecated: false }, /is marked as deprecated/);
  });
  test('describes its answer', () => {
    unmet({ kind: 'operation', id: 'ListShips', response: '201' }, /does not describe the answer `201` yet/);
    unmet({ kind: 'operation', id: 'ListShips', response: '404' }, /does not say what it holds/);
    unmet({ kind: 'operation', id: 'AddShip', response: '201' }, /is empty/);
    unmet({ kind: 'operation', id: 'GetShip', response: '200' }, /refers to something that is not there/);
  });
  test('in a file that is not JSON yet nearly counts', () => {
    unmet(
      { kind: 'operation', id: 'ListShips' },
      /not valid JSON yet/,
      harbour().replace('"Harbour Log",', '"Harbour Log"'),
    );
  });
});

describe('a parameter', () => {
  const port = { kind: 'parameter', operation: 'ListShips', name: 'port' } as const;
  test('has qualities', () =>
    met({
      ...port,
      in: 'query',
      required: true,
      type: 'string',
      format: 'uuid',
      dropdown: true,
      visibility: 'advanced',
      summary: true,
      description: true,
      default: true,
    }));
  test.each([
    [{ in: 'header' }, /another place/],
    [{ required: false }, /may be left out/],
    [{ type: 'integer' }, /another type/],
    [{ format: 'date' }, /another format/],
    [{ dropdown: false }, /is a list/],
    [{ visibility: 'none' }, /is `advanced`/],
    [{ summary: false }, /has a name/],
    [{ description: false }, /has a description/],
    [{ default: false }, /has a default/],
  ] as const)('lacks %j', (narrow, why) => unmet({ ...port, ...narrow } as Wanted, why));
  test.each([
    [{ required: true }, /makers must fill it in/],
    [{ format: 'int32' }, /no format yet/],
    [{ dropdown: true }, /not a list to choose from/],
    [{ visibility: 'important' }, /is `none`/],
    [{ summary: true }, /no name for makers/],
    [{ description: true }, /no description yet/],
    [{ default: true }, /no default value/],
  ] as const)('lacks %j where nothing is said', (narrow, why) =>
    unmet({ ...port, name: 'page', ...narrow } as Wanted, why),
  );
  test('may be missing, and so may its operation', () => {
    unmet({ ...port, name: 'berth' }, /has no parameter `berth` yet/);
    unmet({ ...port, operation: 'ListBoats' }, /No operation has the id `ListBoats`/);
    unmet(port, /No operation/, '');
  });
  test('may be a field of the body', () => {
    met({ kind: 'parameter', operation: 'AddShip', name: 'name', required: true, summary: true, type: 'string' });
    met({ kind: 'parameter', operation: 'AddShip', name: 'name', in: 'body' });
    met({ kind: 'parameter', operation: 'AddShip', name: 'body', in: 'body' });
    unmet({ kind: 'parameter', operation: 'AddShip', name: 'name', in: 'query' }, /no parameter/);
  });
  test.each([
    { 'x-ms-dynamic-values': { operationId: 'ListShips' } },
    { 'x-ms-dynamic-list': { operationId: 'ListShips' } },
    { type: 'array', items: { type: 'string', enum: ['a'] } },
  ])('is a dropdown with %j', (members) => {
    const definition = harbour({ '/paths/~1ships/get/parameters/1': { name: 'page', in: 'query', ...members } });
    met({ ...port, name: 'page', dropdown: true }, definition);
  });
  test('may belong to the whole path', () => {
    const shared = [{ name: 'fleet', in: 'query', type: 'string' }];
    const definition = harbour({ '/paths/~1ships/parameters': shared });
    met({ ...port, name: 'fleet' }, definition);
  });
});

describe('a trigger', () => {
  test('asks or is called', () => {
    met({ kind: 'trigger', style: 'polling', operation: 'OnArrival' });
    met({ kind: 'trigger', style: 'polling' });
    met({ kind: 'trigger', style: 'webhook', operation: 'OnDeparture' });
    met({ kind: 'trigger', style: 'webhook' });
  });
  test('may be of the other kind', () => {
    unmet({ kind: 'trigger', style: 'webhook', operation: 'OnArrival' }, /no field that takes the address/);
    unmet({ kind: 'trigger', style: 'polling', operation: 'OnDeparture' }, /waits to be called/);
  });
  test('may be none', () => {
    unmet({ kind: 'trigger', style: 'polling', operation: 'ListShips' }, /is an action, not a trigger/);
    unmet({ kind: 'trigger', style: 'polling', operation: 'OnNothing' }, /No operation has the id `OnNothing` yet/);
    unmet({ kind: 'trigger', style: 'polling' }, /There is no operation yet/, '{}');
    const actions = harbour({ '/paths/~1arrivals': undefined, '/paths/~1subscriptions': undefined });
    unmet({ kind: 'trigger', style: 'polling' }, /No operation is a trigger yet/, actions);
  });
  test('uses the known words and GET', () => {
    const polling = { kind: 'trigger', style: 'polling', operation: 'OnArrival' } as const;
    unmet(polling, /known word/, harbour({ '/paths/~1arrivals/get/x-ms-trigger': 'poll' }));
    const posted = { post: { operationId: 'OnArrival', 'x-ms-trigger': 'batch', responses: {} } };
    unmet(polling, /another method than `GET`/, harbour({ '/paths/~1arrivals': posted }));
  });
});

describe('a way to sign in', () => {
  test('is found', () => {
    met({ kind: 'security', type: 'apiKey', in: 'header', name: 'x-key' });
    met({ kind: 'security', type: 'apiKey' });
  });
  const oauth = harbour({ '/securityDefinitions': { login: { type: 'oauth2', flow: 'accessCode' } } });
  test('may be another', () => {
    unmet({ kind: 'security', type: 'basic' }, /another way to sign in/);
    unmet({ kind: 'security', type: 'apiKey', in: 'query' }, /sent in another place/);
    unmet({ kind: 'security', type: 'apiKey', in: 'header', name: 'X-Code' }, /under another name/);
    met({ kind: 'security', type: 'oauth2', flow: 'accessCode' }, oauth);
    unmet({ kind: 'security', type: 'oauth2', flow: 'implicit' }, /another flow/, oauth);
  });
  test('may be missing', () => unmet({ kind: 'security', type: 'basic' }, /no way to sign in yet/, '{}'));
});

describe('a value', () => {
  const properties = JSON.stringify({
    properties: {
      iconBrandColor: '#1f5f7a',
      capabilities: [],
      policyTemplateInstances: [{ templateId: 'a' }, { templateId: 'b' }],
    },
  });
  const file = 'apiProperties.json';
  const beside = { [file]: properties };
  test('is, has a form, or exists', () => {
    met({ kind: 'value', pointer: '/info/title', is: 'Harbour Log' });
    met({ kind: 'value', pointer: '/schemes', is: ['https'] });
    met({ kind: 'value', pointer: '/securityDefinitions/key', is: { name: 'X-Key', type: 'apiKey', in: 'header' } });
    met({ kind: 'value', pointer: '/securityDefinitions', exists: true });
    met({ kind: 'value', pointer: '/tags', exists: false });
    met({ kind: 'value', file, pointer: '/properties/iconBrandColor', matches: '^#[0-9a-f]{6}$' }, undefined, beside);
    met(
      { kind: 'value', file, pointer: '/properties/policyTemplateInstances/*/templateId', is: 'b' },
      undefined,
      beside,
    );
  });
  test('is something else', () => {
    unmet(
      { kind: 'value', pointer: '/info/title', is: 'Boats' },
      /^What stands at `\/info\/title` in `.*` is not what/,
    );
    unmet({ kind: 'value', pointer: '/schemes', is: ['http', 'https'] }, /is not what/);
    unmet({ kind: 'value', pointer: '/securityDefinitions/key', is: { type: 'apiKey' } }, /is not what/);
    unmet({ kind: 'value', pointer: '/info', is: null }, /is not what/);
    unmet({ kind: 'value', pointer: '/info', matches: 'a' }, /is not what/);
    unmet({ kind: 'value', pointer: '/info/name', is: 'a' }, /There is nothing at `\/info\/name`/);
    unmet({ kind: 'value', pointer: '/schemes', exists: false }, /still something/);
    unmet({ kind: 'value', file, pointer: '/properties', exists: true }, /no file `apiProperties.json` yet/);
    unmet(
      { kind: 'value', file, pointer: '/properties/policyTemplateInstances/*/templateId', is: 'c' },
      /is not what/,
      undefined,
      beside,
    );
  });
  test('in a file that is not JSON yet nearly counts', () => {
    unmet(
      { kind: 'value', file, pointer: '/properties', exists: true },
      /`apiProperties.json` is not valid JSON yet/,
      undefined,
      {
        [file]: properties.slice(0, -1),
      },
    );
  });
});

describe('a file', () => {
  const script = { 'script.csx': 'public class Script : ScriptBase\n{\n}\n' };
  test('is there, and something is in it', () => {
    met({ kind: 'file', file: 'script.csx' }, undefined, script);
    met({ kind: 'file', file: 'script.csx', contains: 'ScriptBase' }, undefined, script);
    met({ kind: 'file', file: 'script.csx', matches: '^public class' }, undefined, script);
  });
  test('is missing, empty or of other content', () => {
    unmet({ kind: 'file', file: 'script.csx' }, /nothing in `script.csx` yet/);
    unmet({ kind: 'file', file: 'script.csx' }, /nothing in/, undefined, { 'script.csx': ' \n' });
    unmet({ kind: 'file', file: 'script.csx', contains: 'HttpClient' }, /not in `script.csx` yet/, undefined, script);
    unmet({ kind: 'file', file: 'script.csx', matches: '^class' }, /not in `script.csx` yet/, undefined, script);
  });
});

test('what is said does not hold the answer', () => {
  const said = verdict({ kind: 'parameter', operation: 'ListShips', name: 'page', type: 'boolean', format: 'x' }).why;
  expect(said).not.toContain('boolean');
});
