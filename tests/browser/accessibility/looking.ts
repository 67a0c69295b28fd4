/** How a page is looked at: light and dark, Dutch and English, no violation of WCAG 2.2 AA or good practice, and nothing wider than 320 pixels. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { paths } from '../../../frontend/src/lib/paths';
import { errorsOf, expect, logIn, test as base } from '../people';

export const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that may judge another theme otherwise: it changes colours and nothing else. */
const colourRules = ['color-contrast', 'link-in-text-block'];
export const wide = { width: 1280, height: 900 };
export const narrow = { width: 320, height: 800 };

/** Answers that a page is meant to show as a refusal; the browser reports them as errors of its own. */
const meant = /status of 40[134] |Failed to fetch dynamically imported module/;

interface Open {
  pages: Map<string | null, Page>;
  errors: string[];
}
type Visit = (name: string | null) => Promise<Page>;

/** The page of somebody who is logged in (or of nobody), the same one for every test of a worker: logging in is slow on purpose. */
export const test = base.extend<{ visit: Visit }, { open: Open }>({
  open: [async ({}, use) => use({ pages: new Map(), errors: [] }), { scope: 'worker' }],
  visit: async ({ browser, open: { pages, errors } }, use) => {
    await use(async (name) => {
      const known = pages.get(name);
      if (known) return known;
      const looks = {
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        reducedMotion: 'reduce',
        viewport: wide,
      } as const;
      const page = await (
        await browser.newContext({
          baseURL: process.env.SLEUTELBORD_URL,
          ...looks,
        })
      ).newPage();
      errorsOf(page, errors);
      if (name) await logIn(page, name);
      pages.set(name, page);
      return page;
    });
    expect(errors.splice(0).filter((error) => !meant.test(error))).toEqual([]);
  },
});

/** Where a way along links leads, once it is known. */
const addresses = new Map<string, string>();

async function addressOf(page: Page, address: string, links: string[]): Promise<string> {
  const name = links.at(-1);
  if (name === undefined) return address;
  const way = [address, ...links].join(' › ');
  if (!addresses.has(way)) {
    await show(page, address, ...links.slice(0, -1));
    const link = page.getByRole('main').getByRole('link', { name, exact: true }).first();
    addresses.set(way, (await link.getAttribute('href'))!);
  }
  return addresses.get(way)!;
}

/** Shows where the links with these names lead from the address, with all that stands there. */
export async function show(page: Page, address: string, ...links: string[]): Promise<void> {
  await page.goto(await addressOf(page, address, links));
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^(Laden|Loading)$/ })).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/** What opens above a page; the page below it has been looked at already. */
export const opened = '[role=dialog], [role=alertdialog], [role=listbox], [popover]:popover-open';

/** Looks at what is shown now: at what is open above the page, else at the page. */
export async function look(page: Page, what: string, only?: string[]): Promise<void> {
  // In the page itself, put there once, and told only what is wrong: anything else costs more than the looking.
  const there = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(there && { axeSource: 'void 0' }) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
  if ((await page.locator(opened).count()) > 0) axe.include(opened);
  const { violations } = await (only ? axe.withRules(only) : axe.withTags(rules)).analyze();
  const found = violations.map(({ id, nodes }) => {
    const [{ target, failureSummary }] = nodes;
    return `${id} at ${target.join(' ')} and ${nodes.length - 1} more. ${failureSummary}`;
  });
  expect.soft(found, what).toEqual([]);
}

/** Two frames on: what changed colour has it by then. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Looks in light and dark, and at 320 pixels, where nothing may make the page scroll sideways. */
export async function lookInEverySize(page: Page, language: string): Promise<void> {
  await look(page, `${language}, light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await painted(page);
  await look(page, `${language}, dark`, colourRules);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(narrow);
  await painted(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${language}, width of the page in a window of ${narrow.width}`).toBeLessThanOrEqual(narrow.width);
  if (language === 'nl' && (await page.locator(opened).count()) === 0) await look(page, `${language}, narrow`);
  await page.setViewportSize(wide);
}

/** Looks in both languages; `open` opens what is to be seen on the page, Escape closes it. */
export async function lookFromAllSides(page: Page, open?: (page: Page) => Promise<void>): Promise<void> {
  for (const [language, other] of [
    ['nl', 'English'],
    ['en', 'Nederlands'],
  ] as const) {
    await expect(page.getByRole('button', { name: other })).toBeVisible();
    await open?.(page);
    await lookInEverySize(page, language);
    for (let left = 3; open && left > 0 && (await page.locator(opened).count()) > 0; left -= 1) {
      await page.keyboard.press('Escape');
      await painted(page);
      // What was typed to be looked at need not be kept.
      const discard = page.getByRole('alertdialog').getByRole('button', { name: /^(Weggooien|Discard)$/ });
      if ((await discard.count()) > 0) await discard.click();
    }
    await page.getByRole('button', { name: other }).click();
  }
}
/** The way to a project, a plan, a case: an address, and the name of a link there. */
export const { project, plan, caseAt } = {
  project: (name: string) => [`${paths.sleutelprojecten}?search=${name}`, name] as const,
  plan: (name: string) => [`${paths.woningbouwplannen}?search=${name}`, name] as const,
  caseAt: (title: string) => [`${paths.escalaties}?weergave=lijst`, title] as const,
};
export const leader = 'projectleider.zwolle';

/** Presses the first button of this name, and waits for what it opens. */
export function press(name: string | RegExp) {
  return async (page: Page) => {
    const button = page.getByRole('button', { name }).first();
    // What is still arriving above the button can move it from under the pointer.
    await expect(async () => {
      if (!(await page.locator(opened).first().isVisible())) await button.click({ timeout: 5_000 });
      await expect(page.locator(opened).first()).toBeVisible({ timeout: 5_000 });
    }).toPass();
  };
}
