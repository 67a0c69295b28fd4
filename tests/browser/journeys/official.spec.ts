/** Officials raise and settle an escalation. */
import { expect, logIn, test } from '../people';

test('who is to act sees it at home, with its clock', async ({ page }) => {
  await logIn(page, 'opdrachtgever.zwolle');
  const home = page.getByRole('main');
  await expect(home.getByRole('link', { name: 'Geen ontwerper voor het beeldkwaliteitsplan' })).toBeVisible();
  await home.getByRole('link', { name: 'Geen ontwerper voor het beeldkwaliteitsplan' }).click();
  await expect(page.getByText('Reageren uiterlijk')).toBeVisible();
  await expect(page.getByText('Afhandelen uiterlijk')).toBeVisible();
});

test('raises a case from the milestone that causes it, without the right to change that milestone', async ({ page }) => {
  await logIn(page, 'medewerker.zwolle');
  await page.getByRole('link', { name: 'Sleutelprojecten', exact: true }).click();
  await page.getByRole('table').getByRole('link', { name: 'Zwartewaterzone', exact: true }).click();
  const milestones = page.getByRole('table', { name: 'Mijlpalen' });
  const raise = milestones.getByRole('link', { name: /^Escalatie melden over / });
  await expect(raise.first()).toBeVisible();
  await expect(milestones.getByRole('button', { name: /verschuiven$/ })).toHaveCount(0);
  const milestone = ((await raise.first().getAttribute('aria-label')) ?? '').replace('Escalatie melden over ', '');
  await raise.first().click();
  await expect(page.getByLabel('Mijlpaal')).toHaveValue(/.+/);
  await page.getByLabel('Titel').fill('Proef: ontwerper valt uit');
  await page.getByLabel('Vraag').fill('Wie kan het overnemen?');
  await page.getByLabel('Gewenst besluit').fill('Een ontwerper van een buurgemeente.');
  await page.getByRole('button', { name: 'Escalatie melden' }).click();
  await expect(page.getByRole('heading', { name: 'Proef: ontwerper valt uit', level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(milestone);
});
