/** The project manager keeps a project and its milestones. */
import type { Page } from '@playwright/test';
import { expect, inDays, logIn, openMilestone, signOf, test, typeDate, written } from '../people';

/** Adds a milestone of one's own to the project that is open. */
async function addMilestone(page: Page, name: string, date: string) {
  await page.getByRole('button', { name: 'Mijlpaal toevoegen' }).click();
  const form = page.getByRole('dialog', { name: 'Mijlpaal toevoegen' });
  await form.getByLabel('Naam', { exact: true }).fill(name);
  await typeDate(form, 'Basisdatum', date);
  await form.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByRole('table', { name: 'Mijlpalen' }).getByRole('row').filter({ hasText: name })).toBeVisible();
}

test('sees at home what is late, and opens that project with its phases and timeline', async ({ page }) => {
  await logIn(page, 'projectleider.zwolle');
  await expect(page.getByRole('heading', { name: 'Overzicht', level: 1 })).toBeVisible();
  const late = page.getByRole('listitem').filter({ hasText: /Te laat|Niet bijgewerkt/ });
  await late.first().getByRole('link').click();
  await expect(page.getByRole('list', { name: 'Planfasen' }).getByRole('listitem')).toHaveCount(5);
  const table = page.getByRole('table', { name: 'Mijlpalen' });
  await expect(table.getByRole('columnheader', { name: 'Tijdlijn' })).toBeVisible();
  await expect(table.getByRole('slider').first()).toBeVisible();
});

test('makes a project of chosen plans, moves a milestone with a reason and realises another', async ({ page }) => {
  await logIn(page, 'projectleider.zwolle');
  await page.getByRole('link', { name: 'Sleutelprojecten', exact: true }).click();
  await page.getByRole('link', { name: 'Nieuw sleutelproject' }).click();
  await page.getByLabel('Naam', { exact: true }).fill('Proef Weteringkwartier');
  await page.getByRole('checkbox', { name: 'Weteringkwartier (verzonnen)' }).check();
  await page.getByRole('checkbox', { name: 'Weteringkwartier, schoollocatie (verzonnen)' }).check();
  await page.getByRole('button', { name: 'Sleutelproject maken' }).click();
  await expect(page.getByRole('heading', { name: 'Proef Weteringkwartier' })).toBeVisible();
  await expect(page.getByText('270').first()).toBeVisible();

  const [agreed, later] = [inDays(60), inDays(90)];
  await addMilestone(page, 'Proef startnotitie', agreed);
  await signOf(page, 'Proef startnotitie').click();
  const move = page.getByRole('dialog', { name: 'Proef startnotitie verschuiven' });
  await typeDate(move, 'Nieuwe datum', later);
  await expect(move.getByText(/De prognose verschuift \+?30 dagen/)).toBeVisible();
  await move.getByLabel('Oorzaak').selectOption({ label: 'Stikstof' });
  await move.getByLabel('Toelichting').fill('De berekening moet opnieuw.');
  await move.getByRole('button', { name: 'Verschuiven' }).click();
  await expect(move).toHaveCount(0);
  const row = page.getByRole('table', { name: 'Mijlpalen' }).getByRole('row').filter({ hasText: 'Proef startnotitie' });
  await expect(row.getByText(written(agreed))).toBeVisible();
  await expect(row.getByText(written(later))).toBeVisible();
  await expect(row.getByText('Dreigt te laat')).toBeVisible();

  await (await openMilestone(page, 'Proef startnotitie')).getByRole('button', { name: 'Behaald', exact: true }).click();
  const achieve = page.getByRole('dialog', { name: 'Proef startnotitie is behaald' });
  await achieve.getByLabel('Bewijs').fill('Zaak 2026-1');
  await achieve.getByRole('button', { name: 'Behaald', exact: true }).click();
  await expect(achieve).toHaveCount(0);
  await expect(row.getByRole('slider')).toHaveCount(0);
  await expect(row).toContainText('Behaald');

  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await expect(page.getByText('De berekening moet opnieuw.').first()).toBeVisible();
});

test('passes a phase whose gate is open', async ({ page }) => {
  await logIn(page, 'projectleider.zwolle');
  await page.getByRole('link', { name: 'Sleutelprojecten', exact: true }).click();
  await page.getByRole('table').getByRole('link', { name: 'Stadshart', exact: true }).click();
  const phases = page.getByRole('list', { name: 'Planfasen' }).getByRole('listitem');
  await expect(phases.filter({ hasText: 'Definitie' })).toContainText('Lopend');
  await page.getByRole('button', { name: 'Poort van Definitie: Open' }).click();
  await page.getByRole('button', { name: 'Fase afsluiten' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Afsluiten' }).click();
  await expect(page.getByText('De fase Definitie is afgesloten')).toBeVisible();
  await expect(phases.filter({ hasText: 'Definitie' })).toContainText('Afgesloten');
  await expect(phases.filter({ hasText: 'Ontwikkel' })).toContainText('Lopend');
});
