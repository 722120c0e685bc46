/** What a rule page is made of when it reaches the browser. Also read there: it must not import anything. */

export interface RulePageData {
  readonly title: string;
  readonly description: string;
  /** The article, finished at build time from our own Markdown and the rule's facts. */
  readonly html: string;
}

/** Where the data of one page is read, from the root of the site. */
export function rulePageFile(id: string): string {
  return `docs/rules/${id}/page.json`;
}

/** The content of a page if it is at hand at once: on the server always, in a browser on the page that was served. */
export type ContentNow = (id: string) => RulePageData | undefined;

/** Fetches the content of a page: `missing` when there is no such page, `failed` when it could not be had. */
export type LoadContent = (id: string, baseUrl: string) => Promise<RulePageData | 'missing' | 'failed'>;
