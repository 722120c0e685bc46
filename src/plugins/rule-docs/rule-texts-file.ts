/** The file of texts about rules: its name and shape. Also read in the browser: it must not import anything. */

/** The name of the file at the root of the site. */
export const ruleTextsFile = 'rule-texts.json';

/** One rule's texts as HTML, made from our own pages: paragraphs, lists, code, emphasis, links. */
export interface RuleText {
  readonly title: string;
  /** Why the rule exists. */
  readonly why: string;
  /** How to fix what it finds. */
  readonly fix: string;
  /** The official sentences by their codes; `{0}`, `{1}` … stand for values. Plain text. */
  readonly official: Readonly<Record<string, string>>;
}

/** The texts by rule id. */
export type RuleTexts = Readonly<Record<string, RuleText>>;
