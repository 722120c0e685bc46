/** Markdown as safe HTML. It knows what rule pages use and nothing else; raw HTML is refused. */
import type { Link, Nodes, Parents, RootContent } from 'mdast';
import { type Html, html } from './html';

/** How links are written: from what the page says to an address that works on any page of the site. */
export type Address = (url: string) => string;

/**
 * The HTML of blocks of Markdown.
 *
 * @throws with a line number when a block is of a kind that has no safe form here.
 */
export function markdownHtml(nodes: readonly RootContent[], address: Address): Html {
  return html`${nodes.map((node) => nodeHtml(node, address))}`;
}

function nodeHtml(node: Nodes, address: Address): Html {
  const inside = () => html`${'children' in node ? children(node, address) : undefined}`;
  switch (node.type) {
    case 'text':
      return html`${node.value}`;
    case 'inlineCode':
      return html`<code>${node.value}</code>`;
    case 'code':
      return html`<pre tabindex="0"><code>${node.value}</code></pre>`;
    case 'emphasis':
      return html`<em>${inside()}</em>`;
    case 'strong':
      return html`<strong>${inside()}</strong>`;
    case 'break':
      return html`<br>`;
    case 'link':
      return html`<a href="${addressOf(node, address)}">${inside()}</a>`;
    case 'paragraph':
      return html`<p>${inside()}</p>`;
    case 'list':
      return node.ordered ? html`<ol>${inside()}</ol>` : html`<ul>${inside()}</ul>`;
    case 'listItem':
      return html`<li>${inside()}</li>`;
    case 'blockquote':
      return html`<blockquote>${inside()}</blockquote>`;
    case 'table':
      return html`<table>${inside()}</table>`;
    case 'tableRow':
      return html`<tr>${inside()}</tr>`;
    case 'tableCell':
      return html`<td>${inside()}</td>`;
    default:
      throw new Error(
        `line ${node.position?.start.line ?? 1}: Markdown of the kind "${node.type}" is not known on rule pages.`,
      );
  }
}

function addressOf(link: Link, address: Address): string {
  try {
    return address(link.url);
  } catch (error) {
    throw new Error(
      `line ${link.position?.start.line ?? 1}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function children(parent: Parents, address: Address): Html[] {
  return parent.children.map((node) => nodeHtml(node, address));
}
