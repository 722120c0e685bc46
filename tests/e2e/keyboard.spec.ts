// The site without a mouse.
import { expect, test, visit } from './site-test';

test('the first Tab shows a link that skips to the content', async ({ page }) => {
  await visit(page, '');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: /skip to main content/i });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inNavigation = await page.evaluate(() => document.activeElement?.closest('.navbar') != null);
  expect(inNavigation, 'the next Tab stops in the navigation bar').toBe(false);
});

test('every control that takes the focus shows it', { tag: '@once' }, async ({ page }) => {
  await visit(page, '');
  const seen = new Set<string>();
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const name = `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 30) ?? ''} ${element.className}`;
      const ring = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      return { name, ring };
    });
    if (focused === undefined) break;
    seen.add(focused.name);
    expect(focused.ring, `a visible ring on: ${focused.name}`).toBe(true);
  }
  expect(seen.size).toBeGreaterThan(3);
});
