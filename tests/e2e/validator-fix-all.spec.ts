// Repairing many findings at once: always shown first, undone in one step.
import type { Page } from '@playwright/test';
import { expectAccessibleInBothModes } from './accessible';
import { expect, test, visit } from './site-test';
import { flawed, upload } from './validator-files';

const editor = (page: Page) => page.locator('.cm-content');
const findings = (page: Page) => page.getByRole('button', { name: /^(Error|Warning|Hint): / });
const verdict = (page: Page) => page.getByText(/^Would be accepted/).first();
const dialog = (page: Page) => page.getByRole('dialog');
const repairAll = (page: Page) => page.getByRole('button', { name: /^Apply \d+ safe repairs? …$/ });

async function show(page: Page, part: string) {
  const tab = page.getByRole('tab', { name: part });
  if (await tab.isVisible()) await tab.click();
}

/** A number where a string belongs in the definition, and a comma that is missing in the properties. */
const definition = flawed.replace('"2.0"', '2.0');
const properties = `{
  "properties": {
    "iconBrandColor": "#007EE5",
    "capabilities": []
    "connectionParameters": {
      "api_key": {
        "type": "securestring",
        "uiDefinition": {
          "displayName": "API key",
          "description": "The key of the account",
          "tooltip": "Give the key",
          "constraints": { "tabIndex": 2, "clearText": false, "required": true }
        }
      }
    }
  }
}
`;

async function open(page: Page) {
  await visit(page, 'validator/');
  await expect(editor(page)).toBeVisible();
  await page
    .getByLabel('Files of a connector')
    .setInputFiles([upload('apiDefinition.swagger.json', definition), upload('apiProperties.json', properties)]);
  await expect(verdict(page)).toBeVisible();
  await show(page, 'Findings');
}

test('all safe repairs are shown, made, and taken back in one step', async ({ page }) => {
  await open(page);
  const before = await findings(page).count();
  await repairAll(page).click();
  await expect(dialog(page)).toContainText('"swagger": 2.0,');
  await expect(dialog(page)).toContainText('"swagger": "2.0",');
  await expect(dialog(page)).toContainText(/repairs? in \d files?\. Now: .* Then: /);
  await dialog(page)
    .getByRole('button', { name: /^Make \d+ repair/ })
    .click();
  await expect(dialog(page)).toHaveCount(0);
  const told = page.getByText(/repairs? in \d files? w(as|ere) made/);
  await expect(told).toBeFocused();
  await expect(findings(page).filter({ hasText: 'swagger is the number' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Take them back' }).click();
  await expect(page.getByText('The repairs were taken back.')).toBeVisible();
  await expect(findings(page)).toHaveCount(before);
  await show(page, 'Editor');
  await expect(editor(page)).toContainText('"swagger": 2.0,');
});

test('undo in the editor takes all files back at once', { tag: '@once' }, async ({ page }) => {
  await open(page);
  await repairAll(page).click();
  await expect(dialog(page).getByRole('region', { name: 'apiDefinition.swagger.json' })).toBeVisible();
  const changesProperties = await dialog(page).getByRole('region', { name: 'apiProperties.json' }).count();
  expect(changesProperties).toBe(1);
  await dialog(page).getByRole('button', { name: /^Make/ }).click();
  await expect(editor(page)).toContainText('"swagger": "2.0"');
  await editor(page).press('Control+z');
  await expect(editor(page)).toContainText('"swagger": 2.0,');
  await page.getByRole('button', { name: /^apiProperties\.json/ }).click();
  await expect(editor(page)).toContainText('"capabilities": []');
  await expect(editor(page)).not.toContainText('"capabilities": [],');
  await editor(page).press('Control+y');
  await expect(editor(page)).toContainText('"capabilities": [],');
  await page
    .getByRole('button', { name: /^apiDefinition\.swagger\.json/ })
    .first()
    .click();
  await expect(editor(page)).toContainText('"swagger": "2.0"');
});

test('what was typed since is not taken back', { tag: '@once' }, async ({ page }) => {
  await open(page);
  await repairAll(page).click();
  await dialog(page).getByRole('button', { name: /^Make/ }).click();
  for (const file of [/^apiProperties\.json/, /^apiDefinition\.swagger\.json/]) {
    await page.getByRole('button', { name: file }).first().click();
    await editor(page).press('Control+End');
    await page.keyboard.type(' ');
  }
  await page.getByRole('button', { name: 'Take them back' }).click();
  await expect(page.getByText('Something was changed since.')).toBeVisible();
  await expect(editor(page)).toContainText('"swagger": "2.0"');
});

test('the dialog works with the keyboard and gives the focus back', { tag: '@once' }, async ({ page }) => {
  await open(page);
  await repairAll(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: /^Make \d/ })).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(repairAll(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: /^Make \d/ })).toBeEnabled();
  for (let step = 0; step < 4; step++) {
    if (
      await dialog(page)
        .getByRole('button', { name: /^Make \d/ })
        .evaluate((node) => node === document.activeElement)
    )
      break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText(/ made\./)).toBeFocused();
});

/** Five operations without a summary, which is only proposed, and five parameters of a path that lack "required". */
const many = flawed.replace(
  '"paths": {',
  `"paths": {\n${Array.from(
    { length: 5 },
    (_, number) => `    "/cups/${number}/{cup}": {
      "get": {
        "operationId": "GetCup${number}",
        "description": "Reads a cup.",
        "parameters": [{ "name": "cup", "in": "path", "type": "string", "x-ms-summary": "Cup", "description": "The cup." }],
        "responses": { "200": { "description": "The cup." } }
      }
    },\n`,
  ).join('')}`,
);

test('all findings of a rule are repaired, and proposals are gone through one by one', async ({ page }) => {
  await visit(page, 'validator/');
  await editor(page).fill(many);
  await expect(verdict(page)).toBeVisible();
  await show(page, 'Findings');
  const before = await repairAll(page).innerText();
  await page
    .getByRole('button', { name: /^Repair all of this rule \(5\) …$/ })
    .first()
    .click();
  await expect(dialog(page)).toContainText('"required": true');
  await dialog(page).getByRole('button', { name: 'Make 5 repairs' }).click();
  await expect(page.getByText('5 repairs in 1 file were made.')).toBeVisible();
  // The proposals that are gone through are those for the text as it is now.
  await expect(repairAll(page).filter({ hasText: before })).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Go through \d+ proposals …$/ })
    .first()
    .click();
  await expect(dialog(page).getByRole('heading', { name: /^Proposal 1 of/ })).toBeVisible();
  await dialog(page)
    .getByRole('button', { name: /^Accept/ })
    .first()
    .click();
  await expect(dialog(page).getByRole('heading', { name: /^Proposal 2 of/ })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Skip' }).click();
  await dialog(page)
    .getByRole('button', { name: /^Accept/ })
    .first()
    .click();
  await dialog(page).getByRole('button', { name: 'Make 2 repairs' }).click();
  await expect(page.getByText('2 repairs in 1 file were made.')).toBeVisible();
});

test('the dialogs have no accessibility problems, in light and dark', async ({ page }) => {
  await open(page);
  await repairAll(page).click();
  await expect(dialog(page)).toContainText('"swagger": "2.0",');
  await expectAccessibleInBothModes(page);
});
