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
