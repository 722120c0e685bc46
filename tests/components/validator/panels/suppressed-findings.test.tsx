import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import SuppressedFindings from '../../../../src/components/validator/panels/findings/SuppressedFindings';

const finding = {
  id: 'a',
  rule: 'schemes-https',
  file: 'apiDefinition.swagger.json',
  message: '`schemes` is missing.',
  reason: 'Only reached <inside> our network.',
  position: { line: 3, column: 5 },
};

it('lists what is suppressed with reasons, folded', () => {
  const html = renderToStaticMarkup(<SuppressedFindings findings={[finding, { ...finding, id: 'b' }]} />);
  expect(html).toMatch(/^<details(?! open)/);
  expect(html).toMatch(/<summary[^>]*>2 findings are suppressed<\/summary>/);
  expect(html).toContain('Only reached &lt;inside&gt; our network.');
  expect(html).toContain('apiDefinition.swagger.json:3:5 · schemes-https');
});

it('is silent when nothing is', () => {
  expect(renderToStaticMarkup(<SuppressedFindings findings={[]} />)).toBe('');
});
