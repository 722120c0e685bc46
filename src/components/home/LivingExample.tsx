/** A short definition with mistakes that repairs itself when asked. Plain markup from the server, a counter in the browser. */
import clsx from 'clsx';
import { type ReactNode, useState } from 'react';
import Badge from '../ui/Badge';
import Button from '../ui/Button';
import type { Severity } from '../ui/severity';
import styles from './LivingExample.module.css';
import Findings from './living-example/Findings';
import type { LivingExampleData, LivingFinding } from './living-example/living-example';
import { changedLines, type Line, markedLines, type Segment } from './living-example/segments';

function count(findings: readonly LivingFinding[]): string {
  if (findings.length === 0) return 'Nothing left';
  return findings.length === 1 ? '1 finding' : `${findings.length} findings`;
}

function worst(findings: readonly LivingFinding[]): Severity {
  const order: readonly Severity[] = ['error', 'warning', 'hint'];
  return order.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'success';
}

function Piece({ segment, findings }: { segment: Segment; findings: readonly LivingFinding[] }): ReactNode {
  const covering = segment.findings.flatMap((at) => findings[at] ?? []);
  if (covering.length === 0) return segment.text;
  return <mark className={clsx(styles.mark, styles[worst(covering)])}>{segment.text}</mark>;
}

function CodeLine({ line, findings, repaired }: { line: Line; findings: readonly LivingFinding[]; repaired: boolean }) {
  return (
    <span className={clsx(styles.line, repaired && styles.repaired)} data-line={line.number}>
      {line.segments.map((segment, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line have no other name than their place
        <Piece key={place} segment={segment} findings={findings} />
      ))}
      {line.starts.map((at) => (
        <span key={at} className={styles.number} aria-hidden="true">
          {at + 1}
        </span>
      ))}
      {repaired && <span className={styles.tag}>repaired</span>}
      {'\n'}
    </span>
  );
}

export default function LivingExample({ example }: { readonly example: LivingExampleData }) {
  const [at, setAt] = useState(0);
  const step = example.steps[at];
  if (!step) return null;
  const previous = example.steps[at - 1];
  const repaired = previous ? changedLines(previous.text, step.text, example.firstLine) : [];
  const lines = markedLines(step.text, step.findings, example.firstLine);
  const done = step.findings.length === 0;
  const lineOf = (place: number) => lines.find(({ starts }) => starts.includes(place))?.number ?? example.firstLine;
  const news = previous?.findings[0] ? `Repaired. ${count(step.findings)}${done ? '' : ' left'}.` : '';

  return (
    <section className={styles.panel} aria-label="Example of a check">
      <header className={styles.head}>
        <span className={styles.file}>{example.file}</span>
        <Badge severity={worst(step.findings)}>{count(step.findings)}</Badge>
      </header>
      <pre className={styles.code}>
        <code>
          {lines.map((line) => (
            <CodeLine
              key={line.number}
              line={line}
              findings={step.findings}
              repaired={repaired.includes(line.number)}
            />
          ))}
        </code>
      </pre>
      <div className={styles.foot}>
        <Findings key={at} findings={step.findings} lineOf={lineOf} />
        <div className={styles.actions}>
          <Button variant={done ? 'quiet' : 'main'} size="small" onClick={() => setAt(done ? 0 : at + 1)}>
            {done ? 'Show the mistakes again' : `Repair the ${step.findings.length > 1 ? 'first' : 'last'} one`}
          </Button>
          <output className={styles.news}>{news}</output>
        </div>
      </div>
    </section>
  );
}
