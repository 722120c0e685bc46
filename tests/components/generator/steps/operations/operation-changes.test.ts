// Changes that touch several answers of an operation at once.
import { describe, expect, it } from 'vitest';
import {
  afterMethod,
  withRequestLine,
} from '../../../../../src/components/generator/steps/operations/operation-changes';
import { readRequestLine, requestMethods } from '../../../../../src/components/generator/steps/operations/request-line';
import { httpMethods } from '../../../../../src/connector/model/shapes/swagger';

const blank = { method: 'get', responses: [{ status: '200' }] };

describe('another method', () => {
  it('is one that the definition knows', () => expect([...requestMethods].sort()).toEqual([...httpMethods].sort()));

  it('changes the status where nothing is known of the answer', () => {
    const deleting = afterMethod(blank, 'delete');
    expect(deleting).toEqual({ method: 'delete', responses: [{ status: '204' }] });
    expect(afterMethod(deleting, 'get')).toEqual(blank);
    const told = { ...blank, responses: [{ status: '200', example: 1 }, { status: '404' }] };
    expect(afterMethod(told, 'delete')).toEqual({ ...told, method: 'delete' });
    expect(afterMethod({ ...blank, responses: [{ status: '202' }, { status: '404' }] }, 'delete').responses).toEqual([
      { status: '202' },
      { status: '404' },
    ]);
    expect(afterMethod(undefined, 'put')).toEqual({ method: 'put' });
  });
});

describe('a line that was taken apart', () => {
  it('brings path, method and the parameters of its query', () => {
    const line = readRequestLine('delete https://api.example/v1/books?limit=5&price=1.5&full=true&q=a&q=b');
    expect(
      withRequestLine({ ...blank, parameters: [{ name: 'q', in: 'query', summary: 'Words' }] }, line, '/v1'),
    ).toEqual({
      method: 'delete',
      path: '/books',
      responses: [{ status: '204' }],
      parameters: [
        { name: 'q', in: 'query', summary: 'Words' },
        { name: 'limit', in: 'query', type: 'integer', summary: 'Limit' },
        { name: 'price', in: 'query', type: 'number', summary: 'Price' },
        { name: 'full', in: 'query', type: 'boolean', summary: 'Full' },
      ],
    });
  });

  it('keeps the base path of a bare path, and the method where none is named', () => {
    expect(withRequestLine(blank, readRequestLine('/v1/books?'), '/v1')).toEqual({ ...blank, path: '/v1/books' });
  });
});
