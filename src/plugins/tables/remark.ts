/** Makes tables reachable: wide ones are moved sideways on a phone, and who has no pointer needs the focus on them for that. */
import type { Root } from 'mdast';
import { nodesOf } from '../lesson/tree';

/** The remark plugin. It comes after those that make tables. */
export default function remarkTables(): (tree: Root) => void {
  return (tree) => {
    for (const table of nodesOf(tree, 'table')) {
      const { hProperties, ...rest } = table.data ?? {};
      table.data = { ...rest, hProperties: { ...hProperties, tabIndex: 0 } };
    }
  };
}
