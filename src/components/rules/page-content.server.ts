/** The content of rule pages while the site is built: all of it is at hand. */
import pages from '@generated/rule-docs/default/pages.json';
import type { ContentNow, LoadContent } from '../../plugins/rule-docs/rule-page-data';

export const contentNow: ContentNow = (id) => pages[id];

export const loadContent: LoadContent = async (id) => pages[id] ?? 'missing';
