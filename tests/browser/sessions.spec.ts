/** Many tabs of one person, who share one session. */
import { expect, logIn, test } from './people';

test('twenty tabs that refresh at once do not log each other out', async ({ page, context }) => {
  await logIn(page, 'lezer');
  const tabs = await Promise.all(Array.from({ length: 19 }, () => context.newPage()));
  const all = [page, ...tabs];
  await Promise.all(all.map((tab) => tab.goto('/profiel')));
  // Again, now that each has its own token and the cookie has been changed twenty times.
  await Promise.all(all.map((tab) => tab.reload()));
  for (const tab of all) await expect(tab.getByRole('heading', { name: 'Mijn profiel' })).toBeVisible();
});

test('logging out in one tab ends what the other shows', async ({ page, context }) => {
  await logIn(page, 'lezer');
  const other = await context.newPage();
  await other.goto('/profiel');
  await expect(other.getByRole('heading', { name: 'Mijn profiel' })).toBeVisible();
  await page.getByRole('button', { name: 'Kim de Lezer' }).click();
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Aanmelden' })).toBeVisible();
});
