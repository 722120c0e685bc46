/** The facts under the title: how much the rule weighs for whom, which files it reads, who repairs. */
import { type FileRole, profiles } from '../../../connector';
import { type Html, html } from '../html';
import { fileWords, levelWords, originWords, profileWords, repairWords } from '../words';
import type { PageSubject } from './subject';

export function factsHtml({ rule }: PageSubject): Html {
  const levels = profiles.map((profile) => {
    const level = rule.severity[profile];
    return html`<li><span class="rule-profile">${profileWords[profile]}</span> <span class="${`rule-level rule-level--${level}`}">${levelWords[level]}</span></li>`;
  });
  const facts: ReadonlyArray<readonly [string, Html | string]> = [
    ['Looks at', html`${rule.files.map((role, index) => [index === 0 ? '' : ', ', fileHtml(role)])}`],
    ['Comes from', originWords[rule.origin]],
    ['Repair', repairWords(rule.fixable)],
    ['Rule id', html`<code>${rule.id}</code>`],
  ];
  return html`<div class="rule-facts"><ul class="rule-levels" aria-label="Level by kind of connector">${levels}</ul><dl>${facts.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl></div>`;
}

function fileHtml(role: FileRole): Html {
  const [word, file] = fileWords[role];
  return file === undefined ? html`${word}` : html`${word} (<code>${file}</code>)`;
}
