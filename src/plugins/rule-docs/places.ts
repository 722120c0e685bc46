/** Where rule pages live: on disk, on the site, and how parts of the build know each other. */
/** The folder of the pages, from the root of the site. */
export const pagesFolder = 'docs/rules';

/** The id of the docs instance that renders them, and of its only sidebar. */
export const rulesInstance = 'rules';

/** The id of the rule whose page a file is; `undefined` for any other file. */
export function ruleIdOfPage(filePath: string): string | undefined {
  return /(?:^|[\\/])docs[\\/]rules[\\/]([^\\/]+)\.md$/.exec(filePath)?.[1];
}

/** How a sentence about a page names its place. */
export function placeOf(id: string, line?: number): string {
  return `${pagesFolder}/${id}.md${line === undefined ? '' : `:${line}`}`;
}
