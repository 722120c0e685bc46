// Two versions of a small definition, made by changing one; shared by the tests of the comparison.
import { type Change, type Comparison, compare } from '../../../src/connector/compare';

/** A definition with one operation that takes all kinds of inputs and answers with a list of books. */
export function library() {
  return {
    swagger: '2.0',
    info: { title: 'Library', description: 'Lends books.', version: '1.0' },
    host: 'api.library.example',
    basePath: '/v1',
    schemes: ['https'],
    paths: {
      '/books/{shelf}': {
        post: {
          operationId: 'FindBooks',
          summary: 'Find books',
          description: 'Finds books.',
          parameters: [
            { name: 'shelf', in: 'path', required: true, type: 'string' },
            { name: 'sort', in: 'query', type: 'string', default: 'title' },
            {
              name: 'body',
              in: 'body',
              required: true,
              schema: {
                type: 'object',
                required: ['words'],
                properties: {
                  words: { type: 'string' },
                  year: { type: 'integer', 'x-ms-summary': 'Year' },
                  place: { type: 'object', properties: { town: { type: 'string', enum: ['Hull', 'York'] } } },
                },
              },
            },
          ],
          responses: {
            200: {
              description: 'The books.',
              schema: {
                type: 'object',
                properties: {
                  books: { type: 'array', items: { $ref: '#/definitions/Book' } },
                  total: { type: 'integer' },
                },
              },
            },
          },
        },
      },
    },
    definitions: {
      Book: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'string' }, lent: { type: 'boolean' }, next: { $ref: '#/definitions/Book' } },
      },
    } as Record<string, unknown>,
    securityDefinitions: { api_key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
  };
}

/** What `JSON.parse` gives: tests reach into any place of a document. */
type Reach = ReturnType<typeof JSON.parse>;

export const definitionFile = 'apiDefinition.swagger.json';

export const files = (definition: unknown, properties?: unknown) =>
  new Map([
    [definitionFile, typeof definition === 'string' ? definition : JSON.stringify(definition, null, 2)],
    ...(properties === undefined
      ? []
      : [['apiProperties.json', JSON.stringify({ properties }, null, 2)] as [string, string]]),
  ]);

/** The comparison of the library with a changed one. */
export function whenChanged(change: (definition: Reach) => void): Comparison {
  const changed = library();
  change(changed);
  return compare(files(library()), files(changed));
}

/** The comparison the other way round: the change is taken back. */
export function whenUndone(change: (definition: Reach) => void): Comparison {
  const changed = library();
  change(changed);
  return compare(files(changed), files(library()));
}

export const kindsOf = ({ changes }: Comparison) => changes.map(({ kind }) => kind);

/** The only change of a comparison. */
export function only(comparison: Comparison): Change {
  const [change, ...others] = comparison.changes;
  if (change === undefined || others.length > 0) throw new Error(`One change is expected: ${kindsOf(comparison)}`);
  return change;
}

export const operation = (definition: Reach) => definition.paths['/books/{shelf}'].post;
export const bodySchema = (definition: Reach) => operation(definition).parameters[2].schema;
export const answerSchema = (definition: Reach) => operation(definition).responses[200].schema;
