/** On paper: tables stay tables, wide, without controls, and it says as of which day and for whom. */
import { expect, logIn, test } from '../people';

test('the list of projects is one table on two pages at most, without controls', async ({ page }) => {
  await logIn(page, 'provincie');
  await page.goto('/sleutelprojecten');
  const table = page.getByRole('table', { name: 'Sleutelprojecten' });
  await expect(table).toBeVisible();
  // As narrow as upright paper: on a screen of this width each row would be a card.
  await page.setViewportSize({ width: 620, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await expect(table.getByRole('columnheader').first()).toBeVisible();
  for (const control of await page.getByRole('main').getByRole('button').all()) {
    // The heads of a table can be pressed on a screen; they stay its heads.
    if (!(await control.evaluate((button) => button.closest('th') !== null))) await expect(control).toBeHidden();
  }
  for (const field of await page.getByRole('combobox').all()) await expect(field).toBeHidden();
  await expect(page.getByText(/^Sleutelbord · peildatum /)).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!.map(Number);
  expect(width).toBeGreaterThan(height!);
  expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
});

test('the milestones of a project print without their acts', async ({ page }) => {
  await logIn(page, 'projectleider.zwolle');
  await page.goto('/sleutelprojecten?search=Spoorzone');
  await page.getByRole('table').getByRole('link', { name: 'Spoorzone', exact: true }).click();
  const table = page.getByRole('table', { name: 'Mijlpalen' });
  await expect(table).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(table.getByRole('columnheader', { name: 'Handelingen' })).toHaveCount(0);
  await expect(table.getByRole('columnheader', { name: 'Prognose' })).toBeVisible();
});
