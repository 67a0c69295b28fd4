/** What home and the ways around it are to each person. */
import { expect, logIn, test } from '../people';

test('one comes into a demonstration by choosing somebody', async ({ page }) => {
  await page.goto('/aanmelden');
  await page.getByRole('button', { name: /Projectleider · Zwolle/ }).click();
  await expect(page.getByRole('heading', { name: 'Overzicht', level: 1 })).toBeVisible();
});

test('who administers sees systems, accounts and recesses, and a page that is not for a role says so and leads on', async ({
  page,
  as,
}) => {
  await logIn(page, 'beheerder');
  await expect(page.getByRole('region', { name: 'Koppelingen' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Mijlpalen' })).toHaveCount(0);

  const reader = await as('lezer');
  await expect(reader.getByRole('link', { name: 'Importen' })).toHaveCount(0);
  for (const path of ['/beheer', '/importen/nieuw', '/escalaties/nieuw', '/sleutelprojecten/nieuw']) {
    await reader.goto(path);
    await expect(reader.getByRole('heading', { name: 'Deze pagina is niet voor uw rol' })).toBeVisible();
  }
  await reader.getByRole('link', { name: 'Naar het overzicht' }).click();
  await expect(reader.getByRole('heading', { name: 'Overzicht', level: 1 })).toBeVisible();
});

test('the homes of each year are drawn, and stand in a table', async ({ page }) => {
  await logIn(page, 'projectleider.zwolle');
  const card = page.getByRole('region', { name: 'Woningen per jaar' });
  await expect(card.getByRole('img')).toBeVisible();
  await card.getByText('Als tabel').click();
  await expect(card.getByRole('columnheader', { name: 'Gepland, hard' })).toBeVisible();
});
