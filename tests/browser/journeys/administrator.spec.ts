/** The administrator lets people and systems in. */
import { expect, fillIn, logIn, test } from '../people';

test('gives somebody an account, who must choose a password first', async ({ page, browser }) => {
  await logIn(page, 'beheerder');
  await page.getByRole('link', { name: 'Beheer' }).click();
  await page.getByRole('button', { name: 'Account maken' }).click();
  const form = page.getByRole('dialog', { name: 'Account maken' });
  await form.getByLabel('Naam').fill('Anna Nieuw');
  await form.getByLabel('E-mailadres').fill('anna.nieuw@proef.example');
  await form.getByRole('button', { name: 'Opslaan' }).click();
  const made = page.getByRole('alertdialog', { name: 'Het account is gemaakt' });
  const oneTime = await made.getByRole('code').innerText();
  await made.getByRole('button', { name: 'Ik heb dit bewaard' }).click();
  await expect(page.getByRole('heading', { name: 'Anna Nieuw' })).toBeVisible();
  await expect(page.getByText(oneTime)).toHaveCount(0);

  const hers = await (await browser.newContext()).newPage();
  await hers.goto('/sleutelprojecten');
  await fillIn(hers, 'anna.nieuw@proef.example', oneTime);
  await expect(hers.getByRole('heading', { name: 'Kies een eigen wachtwoord' })).toBeVisible();
  await hers.goto('/woningbouwplannen');
  await expect(hers.getByRole('heading', { name: 'Kies een eigen wachtwoord' })).toBeVisible();
  await hers.getByLabel('Huidig wachtwoord').fill(oneTime);
  await hers.getByLabel('Nieuw wachtwoord').fill('Een zin van vier woorden');
  await hers.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  await expect(hers.getByRole('heading', { name: 'Overzicht', level: 1 })).toBeVisible();
  await hers.context().close();
});
