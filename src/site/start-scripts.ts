/**
 * When the scripts of a page start. Every page is finished HTML: it can be read, and its links work, without them. So they
 * are fetched when the text has been painted, and run at the first sign of the reader (a move, a touch, a key, a click, a
 * scroll, a file dragged in), or a few seconds later by themselves. A slow phone shows the page at once and stays free
 * for reading; what somebody presses before the scripts run is pressed again when they do. A tool is nothing to read: its
 * scripts run as soon as the page is painted.
 *
 * Runs in every page, as an inline script, so it imports next to nothing.
 */
import { keepsSomething } from '../components/tools/kept-here';

/** From the first paint (ms). */
const restBeforeStart = 4000;
/** From the first line of the page, for browsers that tell nothing of a paint and for pages in the background (ms). */
const longestWaitForPaint = 2000;

/** What search engines read of the head. */
const lasting = ':is([name=description], [rel=canonical])';

const signs = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'focusin',
  'scroll',
  'wheel',
  'click',
  'dragenter',
];

/** Starts the scripts with these addresses, in their order. */
export function startScripts(addresses: readonly string[]): void {
  let started = false;
  let painted = false;
  /** Each once: who waits presses again, and means the same. */
  const pressed = new Set<HTMLElement>();

  const start = () => {
    if (started) return;
    started = true;
    for (const sign of signs) removeEventListener(sign, start, true);
    for (const address of addresses) {
      const script = document.createElement('script');
      script.src = address;
      script.async = false;
      document.head.append(script);
    }
  };

  const afterPaint = () => {
    if (painted) return;
    painted = true;
    if (somethingToDo()) {
      start();
      return;
    }
    for (const address of addresses) void fetch(address, { priority: 'low' }).catch(() => undefined);
    setTimeout(start, restBeforeStart);
  };

  // A button pressed too early is pressed again; links, fields and buttons of notes do what they do without any script.
  // React hears presses some time before the page says that it runs: what is kept goes no further, or it would count twice.
  const keepPress = (event: Event) => {
    const button = target(event)?.closest<HTMLElement>('button:not([popovertarget]), [role=button]');
    if (!button || button.dataset.press !== undefined) return;
    pressed.add(button);
    event.stopPropagation();
  };
  // A tool does this itself when it has come, which may be long after the page runs (`components/tools/early-press.ts`).
  const notePress = (event: Event) => {
    const name = target(event)?.closest<HTMLElement>('[data-press]')?.dataset.press;
    if (name !== undefined) document.documentElement.dataset.pressed = name;
  };
  // A file dropped on a page that does not run yet would take the place of the page.
  const keepPage = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  };
  const runs = new MutationObserver(() => {
    if (document.documentElement.dataset.hasHydrated !== 'true') return;
    runs.disconnect();
    removeEventListener('click', keepPress, true);
    removeEventListener('dragover', keepPage);
    removeEventListener('drop', keepPage);
    // Effects, where handlers that are not React's are set, run after the attribute.
    setTimeout(() => {
      for (const button of pressed) button.click();
    }, 50);
  });

  keepDescription();
  addEventListener('click', keepPress, true);
  addEventListener('click', notePress, true);
  addEventListener('dragover', keepPage);
  addEventListener('drop', keepPage);
  runs.observe(document.documentElement, { attributes: true, attributeFilter: ['data-has-hydrated'] });
  for (const sign of signs) addEventListener(sign, start, { capture: true, passive: true });
  try {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) setTimeout(afterPaint);
    }).observe({ type: 'paint', buffered: true });
  } catch {
    addEventListener('load', afterPaint);
  }
  setTimeout(afterPaint, longestWaitForPaint);
}

/**
 * While React takes over a page, the outer parts of it come first, and what they do not know of the head is taken away
 * until the inner parts come: whoever reads the page in that moment finds no description. So it stays where it was, as
 * long as the page is the one that was served.
 */
function keepDescription(): void {
  const { pathname } = location;
  const head = new MutationObserver((changes) => {
    if (location.pathname !== pathname) {
      head.disconnect();
      return;
    }
    for (const { removedNodes } of changes) {
      for (const node of removedNodes) {
        const lost = node instanceof Element && node.matches(lasting);
        if (lost && document.head.querySelector(`${node.localName}${lasting}`) === null) document.head.append(node);
      }
    }
  });
  head.observe(document.head, { childList: true });
}

function target(event: Event): Element | undefined {
  return event.target instanceof Element ? event.target : undefined;
}

/** Whether the page that was served is not what the reader came for: it is a tool, or the address or the device says more. */
function somethingToDo(): boolean {
  return (
    document.documentElement.dataset.tool !== undefined ||
    location.search !== '' ||
    location.hash !== '' ||
    keepsSomething()
  );
}
