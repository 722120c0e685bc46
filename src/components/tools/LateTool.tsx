/** What the page of a tool mounts: its frame at once, the tool when its code has come, a sentence when it has not. */
import BrowserOnly from '@docusaurus/BrowserOnly';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import { type ComponentType, type ReactElement, Suspense } from 'react';

interface LateToolProps {
  /** The same places with the same sizes, so that nothing jumps; it is also what the server draws. */
  readonly frame: ReactElement;
  /** Loaded by itself: a component of `lazy`. */
  readonly tool: ComponentType;
  /** What could not go on, as a heading: "The comparison could not go on". */
  readonly failure: string;
  /** What is not lost: "Both versions are kept in this browser." */
  readonly kept: string;
  /** The looks around the sentence. */
  readonly className: string | undefined;
}

export default function LateTool({ frame, tool: Tool, failure, kept, className }: LateToolProps) {
  return (
    <BrowserOnly fallback={frame}>
      {() => (
        <ErrorBoundary
          fallback={({ error }) => (
            <div className={className} role="alert">
              <h1>{failure}</h1>
              <p>
                {`Perhaps the connection was lost while it was loading, or the site was renewed meanwhile. ${kept} Load the page again.`}
              </p>
              <p>
                <small>{error.message}</small>
              </p>
            </div>
          )}
        >
          <Suspense fallback={frame}>
            <Tool />
          </Suspense>
        </ErrorBoundary>
      )}
    </BrowserOnly>
  );
}
