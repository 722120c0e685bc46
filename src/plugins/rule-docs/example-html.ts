/** One judged example as finished HTML: the code with its marks, what the engine says, what a repair makes of it. */
import { codeHtml } from './code-html';
import type { Example } from './example';
import { type Html, html, withCode } from './html';
import type { JudgedExample, JudgedFinding, Repair } from './judge';
import { levelWords, profileWords } from './words';

/**
 * The figure of an example. `number` tells the figures of a page apart for those who cannot see them; `open` is the
 * address at which the validator opens it.
 */
export function exampleHtml(
  { example, findings }: JudgedExample,
  language: string,
  number: number,
  open: string,
): Html {
  const wrong = example.kind === 'incorrect';
  const marks = findings.flatMap(({ range }) => (range === undefined ? [] : [{ range, tag: 'mark' as const }]));
  const name = `${wrong ? 'Wrong' : 'Right'}, example ${number}`;
  return html`<figcaption><strong>${wrong ? 'Wrong' : 'Right'}</strong> ${placeHtml(example)}</figcaption>${
    example.code === '' ? undefined : pre(codeHtml(example.code, language, marks), name)
  }${notes(example).map((note) => html`<p class="rule-note">${note}</p>`)}${findings.map((finding) =>
    findingHtml(finding, example),
  )}${repairHtml(findings.find(({ repair }) => repair !== undefined)?.repair, language, number)}<p class="rule-open"><a href="${open}" aria-label="Open example ${number} in the validator">Open in the validator</a></p>`;
}

function pre(code: Html, name: string): Html {
  return html`<pre tabindex="0" role="group" aria-label="${name}"><code>${code}</code></pre>`;
}

function placeHtml({ file, at, profile }: Example): Html {
  const pointer = at === undefined || at === '' ? undefined : html` at <code>${at}</code>`;
  const judged = profile === undefined ? undefined : ` (${profileWords[profile].toLowerCase()})`;
  return html`<span class="rule-place"><code>${file}</code>${pointer}${judged}</span>`;
}

function notes({ bytes }: Example): string[] {
  return [
    bytes.absent ? 'The package does not have this file.' : '',
    bytes.bom ? 'The file starts with a byte order mark (EF BB BF).' : '',
    bytes.utf16 ? 'The file is saved in the encoding UTF-16.' : '',
    bytes.size > 0 ? `The file is filled up with spaces to ${bytes.size.toLocaleString('en-US')} bytes.` : '',
  ].filter((note) => note !== '');
}

function findingHtml({ severity, message, help, official, pointer, range }: JudgedFinding, { at }: Example): Html {
  const elsewhere = range === undefined && pointer !== '' && pointer !== at;
  return html`<div class="rule-finding rule-level--${severity}"><p><span class="rule-level rule-level--${severity}">${
    levelWords[severity]
  }</span> ${withCode(message)}${elsewhere ? html` (at <code>${pointer}</code>)` : undefined}</p>${
    help === '' ? undefined : html`<p>${withCode(help)}</p>`
  }${official === undefined ? undefined : html`<p class="rule-official-line">Official: <q>${official.message}</q></p>`}</div>`;
}

function repairHtml(repair: Repair | undefined, language: string, number: number): Html | undefined {
  if (repair === undefined) return undefined;
  const marks = repair.written.map((range) => ({ range, tag: 'ins' as const }));
  return html`<details class="rule-repair"><summary>${
    repair.kind === 'safe' ? 'Automatic repair' : 'Proposed repair'
  }: ${withCode(repair.title)}</summary>${pre(codeHtml(repair.code, language, marks), `Repaired, example ${number}`)}</details>`;
}
