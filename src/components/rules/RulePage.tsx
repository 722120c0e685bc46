/** A rule page. Its article is finished HTML; this shows it, tells the build its links, and makes its buttons work. */

import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import { PageMetadata } from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { contentNow, loadContent } from '@rule-page-content';
import { useEffect, useRef, useState } from 'react';
import type { RulePageData } from '../../plugins/rule-docs/rule-page-data';
import { articleId } from './article-id';
import { useArticleClicks } from './use-article-clicks';
import { useCollectedLinks } from './use-collected-links';

type Content = RulePageData | 'loading' | 'missing' | 'failed';

export default function RulePage() {
  const id =
    useLocation()
      .pathname.split('/')
      .findLast((part) => part !== '') ?? '';
  return <Page key={id} id={id} />;
}

function Page({ id }: { readonly id: string }) {
  const content = useContent(id);
  if (content === 'loading') return <p role="status">Loading the rule …</p>;
  // In a browser one route stands for all rules, so an address that names none arrives here.
  if (content === 'missing') return <Missing id={id} />;
  if (content === 'failed') {
    return <p role="alert">The page of the rule {id} could not be loaded. Check the connection and load it again.</p>;
  }
  return <Article id={id} content={content} />;
}

function useContent(id: string): Content {
  const baseUrl = useBaseUrl('/');
  const [content, setContent] = useState<Content>(() => contentNow(id) ?? 'loading');
  useEffect(() => {
    if (content !== 'loading') return;
    let current = true;
    loadContent(id, baseUrl).then((loaded) => {
      if (current) setContent(loaded);
    });
    return () => {
      current = false;
    };
  }, [content, id, baseUrl]);
  return content;
}

function Missing({ id }: { readonly id: string }) {
  return (
    <>
      <PageMetadata title="No such rule" />
      <h1>There is no rule “{id}”</h1>
      <p>
        It may have another name by now. Look it up among <Link to="/docs/rules/">all rules</Link>, or search for its
        sentence in the bar above.
      </p>
    </>
  );
}

function Article({ id, content }: { readonly id: string; readonly content: RulePageData }) {
  const { title, description, html } = content;
  const article = useRef<HTMLElement>(null);
  useArticleClicks(article);
  useCollectedLinks(html);
  return (
    <>
      <PageMetadata title={title} description={description} />
      <article
        ref={article}
        id={articleId(id)}
        className="theme-doc-markdown markdown rule-page"
        data-title={title}
        data-description={description}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made at build time from our own Markdown, without raw HTML
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </>
  );
}
