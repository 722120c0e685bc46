// Helpers for tests of explained logs: the messages of a text, with or without a connector.
import { findDemands, findRemarks } from '../../../src/connector/explain/demands/find-demands';
import { readLog } from '../../../src/connector/explain/words';
import { type Explanation, explainLog, type LogMessage } from '../../../src/connector/explain-log';

export const bakery = {
  swagger: '2.0',
  info: { title: 'Bakery API', version: '1.0', description: 'Orders bread from the bakery at the corner.' },
  host: 'orders.bakery.example',
  schemes: ['https'],
  paths: {
    '/breads/{breadId}': {
      get: {
        operationId: 'GetBread',
        summary: 'Get a bread',
        parameters: [{ name: 'breadId', in: 'path', required: true, type: 'string', 'x-ms-summary': 'Bread ID' }],
        responses: { '200': { description: 'The bread.', schema: { $ref: '#/definitions/Bread' } } },
      },
    },
  },
  definitions: { Bread: { type: 'object', properties: { id: { type: 'string', description: 'Its number.' } } } },
};

export function explained(log: string, definition?: unknown): Explanation {
  const files = new Map(
    definition === undefined ? [] : [['apiDefinition.swagger.json', JSON.stringify(definition, null, 2)] as const],
  );
  return explainLog(log, files, 'certified');
}

export function messagesOf(log: string, definition?: unknown): readonly LogMessage[] {
  return explained(log, definition).passages.flatMap(({ messages }) => messages);
}

/** The one message of a text. */
export function messageOf(log: string, definition?: unknown): LogMessage {
  const messages = messagesOf(log, definition);
  const [message] = messages;
  if (message === undefined || messages.length !== 1) throw new Error(`${messages.length} messages in ${log}`);
  return message;
}

/** The demands and remarks of a text whose lines are all a person's, by their ids. */
export function idsIn(text: string): string[] {
  const log = readLog(text);
  const lines = log.lines.map((_, index) => index);
  const demanded = findDemands(log, lines);
  const told = new Set(demanded.map(({ line }) => line));
  const remarked = findRemarks(log, lines, told, false);
  return [...demanded, ...remarked].sort((left, right) => left.line - right.line).map(({ demand }) => demand.id);
}
