/** The administrator lets people and systems in. */
import { expect, fillIn, logIn, test, typeDate } from '../people';

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

test('adds a recess and takes it away again', async ({ page }) => {
  await logIn(page, 'beheerder');
  await page.getByRole('link', { name: 'Beheer' }).click();
  await page.getByRole('link', { name: 'Recessen' }).click();
  await page.getByRole('button', { name: 'Reces toevoegen' }).click();
  const form = page.getByRole('dialog', { name: 'Reces toevoegen' });
  await form.getByRole('combobox', { name: 'Organisatie' }).fill('Raalte');
  await page.getByRole('option', { name: 'Raalte' }).click();
  await form.getByLabel('Naam').fill('Proef: zomerreces');
  await typeDate(form, 'Eerste dag', '2027-07-17');
  await typeDate(form, 'Laatste dag', '2027-08-29');
  await form.getByRole('button', { name: 'Opslaan' }).click();
  const row = page.getByRole('table', { name: 'Recessen' }).getByRole('row').filter({ hasText: 'Proef: zomerreces' });
  await expect(row).toContainText('Raalte');
  await row.getByRole('button', { name: 'Proef: zomerreces verwijderen' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Verwijderen' }).click();
  await expect(row).toHaveCount(0);
});

test('makes a machine client and sees its secret once', async ({ page, request }) => {
  await logIn(page, 'beheerder');
  await page.getByRole('link', { name: 'Beheer' }).click();
  await page.getByRole('link', { name: 'Koppelingen' }).click();
  await page.getByRole('button', { name: 'Koppeling maken' }).click();
  const form = page.getByRole('dialog', { name: 'Koppeling maken' });
  await form.getByRole('combobox', { name: 'Organisatie' }).fill('Zwolle');
  await page
    .getByRole('option', { name: /Zwolle/ })
    .first()
    .click();
  await form.getByLabel('Naam').fill('Planmonitor van Zwolle');
  await form.getByRole('button', { name: 'Opslaan' }).click();
  const made = page.getByRole('alertdialog', { name: 'De koppeling is gemaakt' });
  await expect(made.getByRole('code')).toHaveCount(2);
  const [clientId, secret] = await made.getByRole('code').allInnerTexts();
  await made.getByRole('button', { name: 'Ik heb dit bewaard' }).click();
  await expect(page.getByRole('heading', { name: 'Planmonitor van Zwolle' })).toBeVisible();
  await expect(page.getByText(secret)).toHaveCount(0);

  const credentials = { grant_type: 'client_credentials', client_id: clientId, client_secret: secret };
  const token = await request.post('/oauth/token', { form: credentials });
  expect(token.status()).toBe(200);
});
