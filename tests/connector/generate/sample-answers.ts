// Answers of an invented connector, and all kinds of sign-in, triggers and code that they can be combined with.
import type { Answers, Trigger } from '../../../src/connector/generate';

export const baseAnswers: Answers = {
  kind: 'custom',
  general: {
    name: 'Lighthouse Log',
    description: 'Reads and writes the log of a lighthouse: ships that passed, weather and lamp hours.',
    publisher: 'Harbour Office',
    stackOwner: 'Lighthouse Service',
    contact: { name: 'Harbour Office', url: 'https://lighthouse.example/help', email: 'help@lighthouse.example' },
    website: 'https://lighthouse.example',
    privacyPolicy: 'https://lighthouse.example/privacy',
    categories: ['Data', 'Productivity'],
    brandColor: '#1f5f7a',
  },
  service: { host: 'api.lighthouse.example', basePath: '/v1' },
  authentication: { kind: 'none' },
  operations: [
    {
      method: 'get',
      path: '/entries',
      summary: 'List entries',
      description: 'Lists the entries of the log, newest first.',
      parameters: [
        {
          name: 'kind',
          in: 'query',
          summary: 'Kind',
          description: 'Which entries are listed.',
          default: 'all',
          enum: [
            { value: 'all', title: 'All' },
            { value: 'ship', title: 'Ships' },
          ],
        },
        {
          name: 'keeper',
          in: 'query',
          summary: 'Keeper',
          description: 'The keeper who wrote the entries.',
          dynamicValues: { operation: 'ListKeepers', collection: 'keepers', value: 'id', title: 'name' },
        },
        {
          name: 'shelf',
          in: 'query',
          summary: 'Shelf',
          description: 'The shelf with the volumes that are read.',
          dynamicTree: {
            select: 'folders',
            open: { operation: 'ListShelves', collection: 'shelves', value: 'id', title: 'name', isFolder: 'isRoom' },
            browse: {
              operation: 'ListShelves',
              collection: 'shelves',
              value: 'id',
              title: 'name',
              isFolder: 'isRoom',
              chosen: { room: 'id' },
            },
          },
        },
      ],
      pageable: 'nextLink',
      responses: [
        { status: '200', example: { entries: [{ id: 'a1', text: 'Fog', writtenAt: '2026-01-02T03:04:05Z' }] } },
      ],
    },
    {
      method: 'post',
      path: '/entries',
      summary: 'Add an entry',
      description: 'Adds an entry to the log.',
      body: { example: { text: 'Fog', lampHours: 12 }, required: ['text'], description: 'The new entry.' },
      responses: [{ status: '201', example: { id: 'a1' } }],
    },
    {
      method: 'get',
      path: '/entries/{entryId}',
      id: 'GetEntry',
      summary: 'Get an entry',
      description: 'Returns one entry of the log.',
      responses: [{ status: '200', example: { id: 'a1', text: 'Fog' } }],
    },
    {
      method: 'get',
      path: '/keepers',
      id: 'ListKeepers',
      summary: 'List keepers',
      description: 'Lists the keepers of the lighthouse.',
      visibility: 'internal',
      responses: [{ status: '200', example: { keepers: [{ id: 'k1', name: 'Ana' }] } }],
    },
    {
      method: 'get',
      path: '/shelves',
      id: 'ListShelves',
      summary: 'List shelves',
      description: 'Lists the shelves and rooms of the archive.',
      visibility: 'internal',
      parameters: [{ name: 'room', in: 'query', summary: 'Room', description: 'The room whose shelves are listed.' }],
      responses: [{ status: '200', example: { shelves: [{ id: 's1', name: 'North', isRoom: true }] } }],
    },
  ],
  testConnection: 'ListKeepers',
};

const scopes = { 'log.read': 'Read the log', 'log.write': 'Write the log' };
const addresses = {
  authorizationUrl: 'https://login.lighthouse.example/authorize',
  tokenUrl: 'https://login.lighthouse.example/token',
};
const apiKey = { kind: 'apiKey', in: 'header', name: 'X-Log-Key' } as const;
const clientCredentials = { kind: 'clientCredentials', tokenUrl: addresses.tokenUrl, scope: 'log.read' } as const;

export const authentications: Readonly<Record<string, Answers['authentication']>> = {
  none: { kind: 'none' },
  'key in a header': apiKey,
  'key in the query': { ...apiKey, in: 'query', name: 'key', label: 'Log Key', tooltip: 'It is on your page.' },
  basic: { kind: 'basic', userLabel: 'Keeper Number' },
  oauth2: { kind: 'oauth2', ...addresses, scopes },
  'oauth2 with templates': {
    kind: 'oauth2',
    ...addresses,
    scopes,
    clientId: 'log-client',
    templates: { tokenBodyTemplate: 'grant_type=authorization_code&code={Code}' },
  },
  entra: { kind: 'entra', resourceUri: 'https://lighthouse.example/api', scopes },
  github: { kind: 'provider', provider: 'github', ...addresses, scopes },
  docusign: { kind: 'provider', provider: 'DocuSign', ...addresses },
  dropbox: { kind: 'provider', provider: 'dropbox', ...addresses, scopes },
  facebook: { kind: 'provider', provider: 'facebook', ...addresses, scopes },
  google: { kind: 'provider', provider: 'google', ...addresses, scopes },
  salesforce: { kind: 'provider', provider: 'salesforce', ...addresses, scopes },
  'aadcertificate (Microsoft alone)': {
    kind: 'provider',
    provider: 'aadcertificate',
    ...addresses,
    parameters: { resourceUri: 'https://lighthouse.example/api' },
  },
  'client credentials': { ...clientCredentials, fields: { audience: 'https://lighthouse.example' } },
  several: {
    kind: 'several',
    ways: [
      { name: 'key', displayName: 'Key', description: 'With a key.', authentication: apiKey },
      {
        name: 'login',
        displayName: 'Sign in',
        description: 'In a window.',
        authentication: { kind: 'oauth2', ...addresses, scopes },
      },
      { name: 'app', displayName: 'Application', description: 'As an application.', authentication: clientCredentials },
    ],
  },
};

export const polling: Extract<Trigger, { kind: 'polling' }> = {
  kind: 'polling',
  path: '/new-entries',
  summary: 'When an entry is added',
  description: 'This operation triggers when a new entry is added to the log.',
  hint: 'To see it work now, add an entry to the log.',
  items: 'entries',
  state: { parameter: 'since', property: 'writtenAt' },
  response: { example: { entries: [{ id: 'a1', writtenAt: '2026-01-02T03:04:05Z' }] } },
};

export const webhook: Extract<Trigger, { kind: 'webhook' }> = {
  kind: 'webhook',
  path: '/subscriptions',
  summary: 'When a ship passes',
  description: 'This operation triggers when a ship passes the lighthouse.',
  hint: 'To see it work now, report a ship.',
  callback: 'callbackUrl',
  body: { example: { flagState: 'PT' } },
  notification: { example: { ship: 'Aurora', passedAt: '2026-01-02T03:04:05Z' } },
  unsubscribe: { path: '/subscriptions/{subscriptionId}' },
};

export const triggers: Readonly<Record<string, Answers['triggers']>> = {
  'no trigger': undefined,
  polling: [polling],
  webhook: [webhook],
  'both triggers': [polling, webhook],
};

export const codes: Readonly<Record<string, Answers['code']>> = {
  'no code': undefined,
  code: [
    {
      job: 'transformRequest',
      operations: ['CreateEntries'],
      rename: { text: 'body "text"' },
      remove: ['lampHours'],
      wrapIn: 'entry',
    },
    { job: 'transformResponse', operations: ['GetEntry', 'GetEntries'], wrapIn: 'value' },
    { job: 'route', operations: ['GetEntry'], path: '/v1/book/entry', method: 'post' },
  ],
};
