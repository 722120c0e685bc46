/**
 * The content of rule pages in a browser. The page that was served has its content in it already, so it is taken from
 * there; the others are fetched when one goes to them.
 */
import data from '@generated/rule-docs/default/edition.json';
import { type ContentNow, type LoadContent, rulePageFile } from '../../plugins/rule-docs/rule-page-data';
import { articleId } from './article-id';

export const contentNow: ContentNow = (id) => {
  const article = document.getElementById(articleId(id));
  const { title, description } = article?.dataset ?? {};
  if (article === null || title === undefined || description === undefined) return undefined;
  return { title, description, html: article.innerHTML };
};

export const loadContent: LoadContent = async (id, baseUrl) => {
  try {
    const response = await fetch(`${baseUrl}${rulePageFile(id)}?edition=${data.edition}`);
    if (response.status === 404) return 'missing';
    return response.ok ? await response.json() : 'failed';
  } catch {
    return 'failed';
  }
};
