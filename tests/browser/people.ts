/** What every journey needs: somebody who is logged in, dates in the fields, and a page on which nothing goes wrong unseen. */
import { expect, test as base, type Locator, type Page } from '@playwright/test';

export const password = 'Sleutelbord-demo-1';

/** Asking whether there is still a session is answered with 401 where there is none; the browser reports that as an error. */
const expected = /\/api\/v1\/sessies\/vernieuwingen$/;

/** What the browser reports as an error: a broken rule of the Content-Security-Policy, an exception, a file that is not there. */
export function errorsOf(page: Page, errors: string[] = []): string[] {
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !expected.test(url)) errors.push(`${message.text()} ${url}`);
  });
  return errors;
}

interface People {
  /** The page of somebody who is logged in, in a browser of their own; on it too no error may occur. */
  as: (name: string) => Promise<Page>;
}

/** A page on which no error may occur. */
export const test = base.extend<People>({
  page: async ({ page }, use) => {
    const errors = errorsOf(page);
    await use(page);
    expect(errors).toEqual([]);
  },
  as: async ({ browser }, use) => {
    const errors: string[] = [];
    const pages: Page[] = [];
    await use(async (name) => {
      const page = await browser.newPage();
      pages.push(page);
      errorsOf(page, errors);
      await logIn(page, name);
      return page;
    });
    for (const page of pages) await page.close();
    expect(errors).toEqual([]);
  },
});
export { expect };

/** Logs in as somebody of the demonstration, by the part of the address before the at sign. */
export async function logIn(page: Page, name: string): Promise<void> {
  await page.goto('/aanmelden');
  await fillIn(page, `${name}@demo.example`, password);
  await expect(page.getByRole('navigation', { name: 'Hoofdnavigatie' })).toBeAttached();
}

/** Fills in the form to log in and sends it. */
export async function fillIn(page: Page, email: string, word: string): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord').fill(word);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
}

/** Types a date (YYYY-MM-DD) part by part in the field with this label. */
export async function typeDate(within: Locator, label: string | RegExp, date: string): Promise<void> {
  const [year, month, day] = date.split('-');
  const field = within.getByRole('group', { name: label }).first();
  await field.getByRole('spinbutton').first().click();
  await within.page().keyboard.type(`${day}${month}${year}`);
}

/** The day so many days from today, as YYYY-MM-DD. */
export function inDays(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
}

/** The same day as the application writes it, such as `24 nov 2026`. */
export function written(date: string): string {
  return new Date(`${date}T12:00:00`).toLocaleDateString('nl-NL', { day: 'numeric', month: 'short', year: 'numeric' });
}

/** The sign of this milestone on the axis of its project: pressed, it asks whereto its forecast moves. */
export function signOf(page: Page, milestone: string): Locator {
  return page.getByRole('slider', { name: `${milestone} verschuiven`, exact: true });
}

/** Opens a milestone from the table of its project, where its acts are. */
export async function openMilestone(page: Page, milestone: string): Promise<Locator> {
  await page.getByRole('table', { name: 'Mijlpalen' }).getByRole('link', { name: milestone, exact: true }).click();
  const opened = page.getByRole('region', { name: milestone, exact: true });
  await expect(opened.getByRole('heading', { name: milestone })).toBeFocused();
  return opened;
}

/** Does something with the project as a whole. */
export async function actOnProject(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: 'Meer met dit project' }).click();
  await page.getByRole('button', { name: act, exact: true }).click();
}
