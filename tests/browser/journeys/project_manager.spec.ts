/** The project manager keeps a project and its milestones. */
import { expect, logIn, test } from '../people';

test('sees at home what is late, and opens that project with its phases and timeline', async ({ page }) => {
  await logIn(page, 'projectleider.zwolle');
  await expect(page.getByRole('heading', { name: 'Overzicht', level: 1 })).toBeVisible();
  const late = page.getByRole('listitem').filter({ hasText: /Te laat|Niet bijgewerkt/ });
  await late.first().getByRole('link').click();
  await expect(page.getByRole('list', { name: 'Planfasen' }).getByRole('listitem')).toHaveCount(5);
  await expect(page.getByRole('group', { name: /^Tijdlijn van de mijlpalen/ })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Mijlpalen' }).getByRole('row').nth(1)).toBeVisible();
});
