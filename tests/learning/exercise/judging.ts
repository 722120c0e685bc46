// A small connector for the tests of goals, and the verdict on it.
import { lint, type Profile, parsePointer } from '../../../src/connector';
import type { Goal } from '../../../src/learning/exercise/goal';
import { type GoalVerdict, judge, profilesOf } from '../../../src/learning/exercise/judge';

const definitionFile = 'apiDefinition.swagger.json';

/**
 * Ships in a harbour: an action, one with a body, a polling trigger and a webhook.
 *
 * @param changes values by their JSON pointer; `undefined` takes away what is there
 */
export function harbour(changes: Readonly<Record<string, unknown>> = {}): string {
  const definition: unknown = structuredClone(whole);
  for (const [pointer, value] of Object.entries(changes)) {
    const tokens = parsePointer(pointer) ?? [];
    const last = tokens.pop() ?? '';
    const holder = tokens.reduce<unknown>((node, token) => (node as Json)[token], definition) as Json;
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return JSON.stringify(definition, null, 2);
}

type Json = Record<string, unknown>;

const ship = {
  type: 'object',
  properties: { name: { type: 'string', title: 'Name', description: 'Name of the ship.' } },
};

const whole = {
  swagger: '2.0',
  info: {
    title: 'Harbour Log',
    description: 'Tells which ships are in the harbour and which are expected.',
    version: '1.0',
    contact: { name: 'Harbour', url: 'https://harbour.example.org', email: 'log@harbour.example.org' },
  },
  host: 'harbour.example.org',
  basePath: '/v1',
  schemes: ['https'],
  paths: {
    '/ships': {
      get: {
        operationId: 'ListShips',
        summary: 'List ships',
        description: 'Lists the ships in a port.',
        'x-ms-visibility': 'important',
        parameters: [
          {
            name: 'port',
            in: 'query',
            required: true,
            type: 'string',
            format: 'uuid',
            'x-ms-summary': 'Port',
            description: 'The port to look at.',
            'x-ms-visibility': 'advanced',
            enum: ['north', 'south'],
            default: 'north',
          },
          { name: 'page', in: 'query', type: 'integer' },
        ],
        responses: {
          200: { description: 'The ships.', schema: { $ref: '#/definitions/Ship' } },
          404: { description: 'None.' },
        },
      },
      post: {
        operationId: 'AddShip',
        parameters: [
          {
            name: 'body',
            in: 'body',
            required: true,
            schema: { type: 'object', required: ['name'], properties: { name: { type: 'string', title: 'Name' } } },
          },
        ],
        responses: { 201: { description: 'Added.', schema: {} } },
      },
    },
    '/ships/{shipId}': {
      get: {
        operationId: 'GetShip',
        deprecated: true,
        parameters: [{ name: 'shipId', in: 'path', required: true, type: 'string' }],
        responses: { 200: { description: 'The ship.', schema: { $ref: '#/definitions/Nothing' } } },
      },
    },
    '/arrivals': {
      get: { operationId: 'OnArrival', 'x-ms-trigger': 'batch', responses: { 200: { description: 'The arrivals.' } } },
    },
    '/subscriptions': {
      'x-ms-notification-content': { schema: { $ref: '#/definitions/Ship' } },
      post: {
        operationId: 'OnDeparture',
        'x-ms-trigger': 'single',
        parameters: [
          {
            name: 'body',
            in: 'body',
            required: true,
            schema: {
              type: 'object',
              required: ['url'],
              properties: { url: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
            },
          },
        ],
        responses: { 201: { description: 'Subscribed.' } },
      },
    },
  },
  definitions: { Ship: ship },
  securityDefinitions: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
};

/** A goal without its sentence. */
export type Wanted = Goal extends infer One ? (One extends Goal ? Omit<One, 'say'> : never) : never;

/** The verdict on one goal. */
export function verdict(
  goal: Wanted,
  definition: string = harbour(),
  others: Readonly<Record<string, string>> = {},
  profile: Profile = 'custom',
): GoalVerdict {
  const files = new Map([[definitionFile, definition], ...Object.entries(others)]);
  const goals = [{ say: 'Say it', ...goal } as Goal];
  const reports = new Map(profilesOf(profile, goals).map((each) => [each, lint(files, { profile: each })]));
  const [first] = judge(goals, files, profile, reports);
  if (first === undefined) throw new Error('There is no verdict.');
  return first;
}
