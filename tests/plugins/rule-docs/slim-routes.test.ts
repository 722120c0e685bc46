import { describe, expect, it } from 'vitest';
import { withoutFolder } from '../../../src/plugins/rule-docs/bundler-rules';
import { slimGlobalData, slimRoute } from '../../../src/plugins/rule-docs/slim-routes';

describe('the routes of the rules', () => {
  const leaf = (name: string) => ({
    path: `/docs/rules/${name}/`,
    component: '@theme/DocItem',
    exact: true,
    sidebar: 'rules',
    modules: { content: `@site/docs/rules/${name}` },
  });
  const route = slimRoute({
    path: '/docs/rules',
    component: '@theme/DocVersionRoot',
    props: { version: { label: 'Next', docs: { index: { id: 'index' }, 'a-rule': { id: 'a-rule' } } } },
    routes: [{ path: '/docs/rules', component: '@theme/DocRoot', routes: [leaf('a-rule.md'), leaf('index.mdx')] }],
  });

  it('have no chunk of their own for a rule page, and keep its sidebar', () => {
    const [page] = route.routes?.[0]?.routes ?? [];
    expect(page).toEqual({
      path: '/docs/rules/a-rule.md/',
      component: '@site/src/components/rules/RulePage',
      exact: true,
      sidebar: 'rules',
    });
  });

  it('leave the index as it is', () => {
    expect(route.routes?.[0]?.routes?.[1]).toEqual(leaf('index.mdx'));
  });

  it('list the index alone', () => {
    expect(route.props).toEqual({ version: { label: 'Next', docs: { index: { id: 'index' } } } });
  });
});

describe('the data for every page', () => {
  it('lists the index alone', () => {
    const data = { path: '/docs/rules', versions: [{ name: 'current', docs: [{ id: 'a-rule' }, { id: 'index' }] }] };
    expect(slimGlobalData(data)).toEqual({
      path: '/docs/rules',
      versions: [{ name: 'current', docs: [{ id: 'index' }] }],
    });
  });

  it.each([undefined, null, 7, {}, { versions: [null, {}] }])('lets %j pass', (data) => {
    expect(slimGlobalData(data)).toEqual(data);
  });
});

describe('the loaders of Markdown', () => {
  it('of folders around the rules leave the rules alone', () => {
    const around = { include: ['/site/docs/'] };
    const own = { include: ['/site/docs/rules/'] };
    const other = { include: ['/site/blog/'] };
    expect(withoutFolder([around, own, other, '...', undefined], '/site/docs/rules/')).toEqual([
      { include: ['/site/docs/'], exclude: '/site/docs/rules/' },
      own,
      other,
      '...',
      undefined,
    ]);
  });
});
