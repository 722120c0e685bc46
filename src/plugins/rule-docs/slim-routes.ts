/** Takes the weight of rule pages out of what a docs instance hands to the site. */
import type { RouteConfig } from '@docusaurus/types';
import { ruleIdOfPage } from './places';

/** The component that shows a rule page; it finds its content by its address. */
const component = '@site/src/components/rules/RulePage';

/** A route and those under it; those of rule pages get the shared component and no content of their own. */
export function slimRoute(route: RouteConfig): RouteConfig {
  const { modules, ...rest } = route;
  const content = modules?.content;
  if (typeof content === 'string' && ruleIdOfPage(content) !== undefined) return { ...rest, component };
  return {
    ...route,
    ...(route.props === undefined ? {} : { props: slimProps(route.props) }),
    ...(route.routes === undefined ? {} : { routes: route.routes.map(slimRoute) }),
  };
}

function slimProps(props: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { version } = props;
  if (!isRecord(version) || !isRecord(version.docs)) return { ...props };
  return { ...props, version: { ...version, docs: { index: version.docs.index } } };
}

/** The data of the instance that every page of the site loads, without its rule pages. */
export function slimGlobalData(data: unknown): unknown {
  if (!isRecord(data) || !Array.isArray(data.versions)) return data;
  const versions = data.versions.map((version: unknown) => {
    if (!isRecord(version) || !Array.isArray(version.docs)) return version;
    return { ...version, docs: version.docs.filter((doc: unknown) => isRecord(doc) && doc.id === 'index') };
  });
  return { ...data, versions };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
