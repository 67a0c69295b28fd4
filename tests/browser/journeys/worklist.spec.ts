/** From a number to the work it counts: every counter leads to exactly that, and a link to a milestone shows that milestone. */
import type { Page } from '@playwright/test';
import { expect, inDays, logIn, test } from '../people';
import { newMilestone, newProject, speakAs } from '../register';

/** How many milestones the list says there are; none when it says that nothing was found. */
async function listed(page: Page): Promise<number> {
  const total = page.getByText(/^(Totaal|Meer dan) \d+|^Niets gevonden/);
  await expect(total).toBeVisible();
  return Number(/\d+/.exec(await total.innerText())?.[0] ?? 0);
}

for (const name of ['provincie', 'projectleider.enschede']) {
  test(`${name}: the counters of home lead to what they count`, async ({ page }) => {
    await logIn(page, name);
    const counters = page.getByRole('list', { name: 'Vraagt vandaag aandacht' }).getByRole('listitem');
    await expect(counters).toHaveCount(4);
    for (const counter of await counters.all()) await expect(counter.getByRole('link')).toHaveCount(1);
    for (const what of ['mijlpalen te laat', 'mijlpalen niet bijgewerkt']) {
      // Others write meanwhile: then it is counted again.
      await expect(async () => {
        await page.goto('/');
        const counter = counters.filter({ hasText: what });
        const counted = Number(/\d+/.exec(await counter.innerText())![0]);
        await counter.getByRole('link').click();
        await expect(page.getByRole('heading', { name: 'Mijlpalen', level: 1 })).toBeVisible();
        expect(await listed(page)).toBe(counted);
      }).toPass();
      await page.goBack();
    }
    await counters.filter({ hasText: 'over de termijn' }).getByRole('link').click();
    await expect(page.getByLabel('Over de termijn')).toBeChecked();
  });
}

/** How often the pointer was pressed on this page since then, and how far it was scrolled. */
async function effort(page: Page): Promise<() => Promise<{ clicks: number; scrolled: number }>> {
  await page.evaluate(() => {
    document.addEventListener('pointerdown', () => performance.mark('pressed'), { capture: true });
  });
  return () =>
    page.evaluate(() => ({
      clicks: performance.getEntriesByName('pressed').length,
      scrolled: document.documentElement.scrollTop,
    }));
}

test('from not updated to moved in four clicks, without scrolling', async ({ page }) => {
  const leader = await speakAs('projectleider.zwolle');
  const project = await newProject(leader, 'Proef werklijst: verschuiven');
  const milestone = await newMilestone(leader, project, 'Proef werklijst: te laat', '2019-01-01');
  await logIn(page, 'projectleider.zwolle');
  const made = await effort(page);
  await page.getByRole('link', { name: 'mijlpalen niet bijgewerkt' }).click();
  await page.getByRole('button', { name: 'Proef werklijst: te laat verschuiven', exact: true }).click();
  const dialog = page.getByRole('dialog');
  // The Tab key leads to the date.
  await dialog.getByRole('group', { name: 'Nieuwe datum' }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(inDays(90).split('-').reverse().join(''));
  await dialog.getByLabel('Oorzaak').selectOption('Ambtelijke capaciteit');
  await dialog.getByLabel('Toelichting').fill('Later begonnen.');
  await dialog.getByRole('button', { name: 'Verschuiven', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Proef werklijst: te laat', exact: true })).toHaveCount(0);
  // Choosing a cause, which the test does without the pointer, is a click more.
  const { clicks, scrolled } = await made();
  expect({ clicks: clicks + 1, scrolled }).toEqual({ clicks: 4, scrolled: 0 });
  expect((await leader('GET', `/mijlpalen/${milestone.id}`))['prognosedatum']).toBe(inDays(90));
});

test('a link to a milestone opens it, in view and with the focus, and gives the focus back to its row', async ({
  page,
}) => {
  const leader = await speakAs('projectleider.zwolle');
  const project = await newProject(leader, 'Proef werklijst: landen');
  await newMilestone(leader, project, 'Proef werklijst: eerste', inDays(30));
  await newMilestone(leader, project, 'Proef werklijst: landing', '2019-02-01');
  await logIn(page, 'projectleider.zwolle');
  const opened = page.getByRole('region', { name: 'Proef werklijst: landing' });
  const title = opened.getByRole('heading', { name: 'Proef werklijst: landing' });
  for (const from of ['/', '/mijlpalen?mijn=true&status=nietBijgewerkt', '/sleutelprojecten/' + project.id]) {
    await page.goto(from);
    await page.getByRole('main').getByRole('link', { name: 'Proef werklijst: landing', exact: true }).first().click();
    await expect(title).toBeFocused();
    await expect(opened).toBeInViewport({ ratio: 0.9 });
    await expect(page.getByRole('row', { name: 'Proef werklijst: landing' })).toHaveAttribute('aria-current', 'true');
  }
  await opened.getByRole('button', { name: 'Sluiten' }).click();
  await expect(opened).toHaveCount(0);
  await expect(page.getByRole('row').getByRole('link', { name: 'Proef werklijst: landing' })).toBeFocused();
});

test('the numbers in the list of projects lead to what they count', async ({ page }) => {
  await logIn(page, 'projectleider.zwolle');
  await page.goto('/sleutelprojecten?mijn=true');
  const late = page.getByRole('link', { name: /te late mijlpalen van / }).first();
  const counted = Number(/\d+/.exec((await late.getAttribute('aria-label'))!)![0]);
  await late.click();
  await expect(page.getByLabel('Alleen dit sleutelproject')).toBeChecked();
  expect(await listed(page)).toBe(counted);
});
