import { describe, expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress';

function shown(isTTY: boolean): string {
  let written = '';
  const stream = {
    isTTY,
    write(text: string) {
      written += text;
      return true;
    },
  };
  const progress = new Progress(2, () => stream);
  progress.step();
  progress.step();
  progress.end();
  return written;
}

describe('Progress', () => {
  it('writes one line over and over, and takes it away at the end', () => {
    expect(shown(true)).toBe('\r1 of 2 connectors checked\r2 of 2 connectors checked\r\x1b[K');
  });

  it('is silent where nobody sees it change', () => {
    expect(shown(false)).toBe('');
  });
});
