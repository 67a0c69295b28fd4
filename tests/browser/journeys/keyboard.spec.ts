/** Without a mouse: log in, open a project, move a milestone as far as its effect, and back where one was. */
import { expect, logIn, password, test } from '../people';

test('everything that is needed to move a milestone can be done by keyboard', async ({ page }) => {
  const keyboard = page.keyboard;
  await page.goto('/aanmelden');
  await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible();
  await page.getByLabel('E-mailadres').focus();
  await keyboard.type('projectleider.zwolle@demo.example');
  await keyboard.press('Tab');
  await keyboard.type(password);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Overzicht', level: 1 })).toBeVisible();

  await page.goto('/sleutelprojecten?mijn=true');
  const project = page.getByRole('table').getByRole('link', { name: 'Spoorzone', exact: true });
  await expect(project).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await project.evaluate((link) => link === document.activeElement)) break;
    await keyboard.press('Tab');
  }
  await expect(project).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Spoorzone', level: 1 })).toBeVisible();

  // Two stops of the Tab key and Enter from the title: at the milestone that asks for attention.
  await expect(page.getByRole('heading', { name: 'Spoorzone', level: 1 })).toBeFocused();
  await expect(page.getByRole('table', { name: 'Mijlpalen' })).toBeVisible();
  await keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de mijlpalen' })).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  const row = page.getByRole('row').filter({ has: page.locator(':focus') });
  await expect(row).toContainText(/Te laat|Niet bijgewerkt/);
  // Along the rows by the arrows, to the sign by Tab; the sign moves by the arrows too, and Enter asks for the reason.
  await keyboard.press('ArrowDown');
  await keyboard.press('Tab');
  const move = page.locator(':focus');
  await expect(move).toHaveRole('slider');
  const before = await move.getAttribute('aria-valuetext');
  await keyboard.press('ArrowRight');
  await expect(move).not.toHaveAttribute('aria-valuetext', before!);
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('heading')).toContainText('verschuiven');
  for (let presses = 0; presses < 20; presses += 1) {
    await keyboard.press('Tab');
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(move).toBeFocused();
});

test('the skip link leads past the navigation', async ({ page }) => {
  await logIn(page, 'lezer');
  await page.goto('/sleutelprojecten');
  await expect(page.getByRole('heading', { name: 'Sleutelprojecten', level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
