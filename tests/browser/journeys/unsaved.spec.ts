/** What somebody typed and did not send yet: it is never lost by itself, and never sent by itself. */
import type { Page } from '@playwright/test';
import { expect, fillIn, inDays, logIn, password, signOf, test, typeDate } from '../people';
import { newMilestone, newProject, speakAs } from '../register';

const leaderName = 'projectleider.zwolle';

/** A milestone of a project of its own, and the page on which it stands. */
async function milestoneOf(project: string) {
  const leader = await speakAs(leaderName);
  const { id } = await newProject(leader, project);
  const milestone = await newMilestone(leader, { id, versie: 1, resultaten: [] }, 'Proef startbesluit', inDays(60));
  const forecast = async () => (await leader('GET', `/mijlpalen/${milestone.id}`))['prognosedatum'];
  return { address: `/sleutelprojecten/${id}/mijlpalen`, forecast };
}

/** The dialog that moves the milestone, filled in. */
async function fillInMove(page: Page, why: string) {
  await signOf(page, 'Proef startbesluit').click();
  const dialog = page.getByRole('dialog', { name: /verschuiven/ });
  await typeDate(dialog, 'Nieuwe datum', inDays(90));
  await dialog.getByLabel('Oorzaak').selectOption('Ambtelijke capaciteit');
  await dialog.getByLabel('Toelichting').fill(why);
  return dialog;
}

/** A page of its own: there the browser reports every request that failed, which is meant. */
test.describe('without a connection', () => {
  test('an act is refused at once and keeps its text; given up, it is never sent', async ({ browser }) => {
    const { address, forecast } = await milestoneOf('Proef concept: zonder verbinding');
    const context = await browser.newContext();
    const page = await context.newPage();
    await logIn(page, leaderName);
    await page.goto(address);
    const dialog = await fillInMove(page, 'Het wifi hapert.');
    const sent: string[] = [];
    page.on('requestfinished', (request) => {
      if (/\/verschuivingen$/.test(request.url())) sent.push(request.url());
    });
    await context.setOffline(true);
    await expect(page.getByText('Geen verbinding').first()).toBeAttached();
    await dialog.getByRole('button', { name: 'Verschuiven', exact: true }).click();
    await expect(dialog.getByRole('alert')).toContainText('Sleutelbord is niet bereikbaar');
    await expect(dialog.getByLabel('Toelichting')).toHaveValue('Het wifi hapert.');
    await dialog.getByRole('button', { name: 'Annuleren' }).click();
    await page.getByRole('button', { name: 'Weggooien' }).click();
    await expect(dialog).toHaveCount(0);
    await context.setOffline(false);
    await expect(page.getByText('Geen verbinding')).toHaveCount(0);
    await page.reload();
    await expect(signOf(page, 'Proef startbesluit')).toBeVisible();
    expect(sent).toEqual([]);
    expect(await forecast()).toBe(inDays(60));
    await context.close();
  });

  test('a page that was not loaded yet says once what is wrong, and shows itself when the connection is back', async ({
    browser,
  }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await logIn(page, 'lezer');
    await expect(page.getByRole('heading', { name: 'Overzicht', level: 1 })).toBeVisible();
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Woningbouwplannen', exact: true }).click();
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { name: 'Geen verbinding', level: 1 })).toBeVisible();
    await expect(main).not.toContainText('Er ging iets mis');
    await context.setOffline(false);
    await expect(main.getByRole('heading', { name: 'Woningbouwplannen', level: 1 })).toBeVisible();
    await expect(main.getByRole('table')).toBeVisible();
    await context.close();
  });
});

test('an act that is given up while it is on its way is not carried out', async ({ browser }) => {
  const { address, forecast } = await milestoneOf('Proef concept: onderweg');
  const page = await browser.newPage();
  await logIn(page, leaderName);
  await page.goto(address);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/verschuivingen$/, async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  const dialog = await fillInMove(page, 'Toch niet.');
  await dialog.getByRole('button', { name: 'Verschuiven', exact: true }).click();
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await page.getByRole('button', { name: 'Weggooien' }).click();
  await expect(dialog).toHaveCount(0);
  release();
  await page.reload();
  await expect(signOf(page, 'Proef startbesluit')).toBeVisible();
  expect(await forecast()).toBe(inDays(60));
  await page.close();
});

test('a dialog asks before it throws away what was typed, and not when nothing was', async ({ page }) => {
  const { address } = await milestoneOf('Proef concept: vragen');
  await logIn(page, leaderName);
  await page.goto(address);
  const open = signOf(page, 'Proef startbesluit');
  await open.click();
  const dialog = page.getByRole('dialog', { name: /verschuiven/ });
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await expect(dialog).toHaveCount(0);

  await fillInMove(page, 'Drie zinnen werk.');
  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog', { name: 'Wat u typte weggooien?' });
  await question.getByRole('button', { name: 'Verder invullen' }).click();
  await expect(question).toHaveCount(0);
  await expect(dialog.getByLabel('Toelichting')).toHaveValue('Drie zinnen werk.');
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Weggooien' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(open).toBeFocused();
  await open.click();
  await expect(dialog.getByLabel('Toelichting')).toHaveValue('');
});

test('a session that ends loses no word: it is offered after logging in', async ({ browser }) => {
  const { address } = await milestoneOf('Proef concept: sessie');
  const context = await browser.newContext();
  const page = await context.newPage();
  await logIn(page, leaderName);
  await page.goto(address);
  const dialog = await fillInMove(page, 'Werk van een half uur.');
  // The server knows neither the token nor the cookie any more.
  await context.clearCookies();
  await page.route(/\/verschuivingen$/, (route) => route.fulfill({ status: 401, body: '{}' }));
  await dialog.getByRole('button', { name: 'Verschuiven', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible();
  await page.unroute(/\/verschuivingen$/);
  await fillIn(page, `${leaderName}@demo.example`, password);
  await expect(page.getByText('Proef startbesluit verschuiven').first()).toBeVisible();
  await expect(page.getByText('Wat u typte is bewaard')).toBeVisible();
  await signOf(page, 'Proef startbesluit').click();
  await expect(dialog.getByLabel('Toelichting')).toHaveValue('Werk van een half uur.');
  await expect(dialog.getByLabel('Oorzaak')).toHaveValue(/.+/);
  await dialog.getByRole('button', { name: 'Verschuiven', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Wat u typte is bewaard')).toHaveCount(0);
  await context.close();
});

test('a half-filled page is there again on the way back, for whoever filled it in and no other', async ({ page }) => {
  await logIn(page, 'medewerker.zwolle');
  await page.goto('/escalaties/nieuw');
  await page.getByLabel('Titel').fill('Proef concept: halve zin');
  await expect(page.getByLabel('Titel')).toHaveValue('Proef concept: halve zin');
  await page.getByRole('link', { name: 'Sleutelprojecten', exact: true }).first().click();
  await page.getByRole('link', { name: 'Ga verder' }).click();
  await expect(page.getByLabel('Titel')).toHaveValue('Proef concept: halve zin');
  await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
  await expect(page.getByLabel('Titel')).toHaveValue('');

  await page.getByLabel('Titel').fill('Proef concept: van een ander');
  await page.locator('[popovertarget=profielmenu]').click();
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('van een ander');
});

test('a secret that is shown once stays until it was kept', async ({ page }) => {
  await logIn(page, 'beheerder');
  await page.goto('/beheer/koppelingen');
  await page.getByRole('button', { name: 'Koppeling maken' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: /Organisatie/ }).fill('Zwolle');
  await page
    .getByRole('option', { name: /Zwolle/ })
    .first()
    .click();
  await dialog.getByLabel('Naam').fill('Proef: geheim blijft staan');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  const secret = page.getByRole('alertdialog');
  await expect(secret).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(secret).toBeVisible();
  await secret.getByRole('button').last().click();
  await expect(secret).toHaveCount(0);
});
