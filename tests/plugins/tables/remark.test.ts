// Tables take the focus, wherever they stand, and keep what they have.
import type { Root, Table } from 'mdast';
import { expect, test } from 'vitest';
import remarkTables from '../../../src/plugins/tables/remark';

const table = (data?: Table['data']): Table => ({ type: 'table', children: [], ...(data && { data }) });

test('every table takes the focus, also one within something else', () => {
  const inside = table();
  const outside = table({ hProperties: { id: 'kept' } });
  const tree: Root = { type: 'root', children: [outside, { type: 'blockquote', children: [inside] }] };
  remarkTables()(tree);
  expect(outside.data).toEqual({ hProperties: { id: 'kept', tabIndex: 0 } });
  expect(inside.data).toEqual({ hProperties: { tabIndex: 0 } });
});
