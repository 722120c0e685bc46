import { describe, expect, it } from 'vitest';
import { foldChunkNames, foldRoutes } from '../../../src/plugins/rule-docs/one-route-loader.cjs';

const prefix = '/sub/docs/rules/';
const entry = (id: string, hash: string) => `      {
        path: '${prefix}${id}',
        component: ComponentCreator('${prefix}${id}', '${hash}'),
        exact: true,
        sidebar: "rules"
      },
`;

describe('the routes of a browser', () => {
  const index = entry('', '510');
  const other =
    "  {\n    path: '/sub/docs/team/',\n    component: ComponentCreator('/sub/docs/team/', 'a1b'),\n    exact: true\n  },\n";
  const source = `${other}  routes: [\n${index}${entry('a-rule/', '92d')}${entry('b-rule-2/', '707')}  ]`;

  it('have one entry for all rule pages, which keeps the hash of the first', () => {
    const folded = foldRoutes(source, prefix);
    expect(folded).toContain(`ComponentCreator('${prefix}:rule/', '92d')`);
    expect(folded).toContain(`path: '${prefix}:rule/'`);
    expect(folded.match(/ComponentCreator/g)).toHaveLength(3);
    expect(folded).toContain('sidebar: "rules"');
  });

  it('keep the index and all other pages as they are', () => {
    const folded = foldRoutes(source, prefix);
    expect(folded.startsWith(`${other}  routes: [\n${index}`)).toBe(true);
    expect(foldRoutes(other, prefix)).toBe(other);
  });

  it('load the same for the one route as for each', () => {
    const names = {
      [`${prefix}-510`]: { content: 'c' },
      [`${prefix}a-rule/-92d`]: { __comp: 'x' },
      [`${prefix}b-rule-2/-707`]: { __comp: 'x' },
    };
    expect(JSON.parse(foldChunkNames(JSON.stringify(names), prefix))).toEqual({
      [`${prefix}-510`]: { content: 'c' },
      [`${prefix}:rule/-92d`]: { __comp: 'x' },
    });
  });
});
