/** Every page, dialog and menu, light and dark, Dutch and English: no violation of WCAG 2.2 AA or good practice, and nothing wider than 320 pixels. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { paths, sleutelprojectTabs } from '../../frontend/src/lib/paths';
import { errorsOf, expect, fillIn, inDays, logIn, test as base, typeDate } from './people';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that may judge another theme otherwise: it changes colours and nothing else. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 800 };

/** Answers that a page is meant to show as a refusal; the browser reports them as errors of its own. */
const meant = /status of 40[134] |Failed to fetch dynamically imported module/;

interface Open {
  pages: Map<string | null, Page>;
  errors: string[];
}
type Visit = (name: string | null) => Promise<Page>;

/** The page of somebody who is logged in (or of nobody), the same one for every test of a worker: logging in is slow on purpose. */
const test = base.extend<{ visit: Visit }, { open: Open }>({
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
      const page = await (await browser.newContext({ baseURL: process.env.SLEUTELBORD_URL, ...looks })).newPage();
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
async function show(page: Page, address: string, ...links: string[]): Promise<void> {
  await page.goto(await addressOf(page, address, links));
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^(Laden|Loading)$/ })).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/** What opens above a page; the page below it has been looked at already. */
const opened = '[role=dialog], [role=alertdialog], [role=listbox], [popover]:popover-open';

/** Looks at what is shown now: at what is open above the page, else at the page. */
async function look(page: Page, what: string, only?: string[]): Promise<void> {
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
async function lookInEverySize(page: Page, language: string): Promise<void> {
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
async function lookFromAllSides(page: Page, open?: (page: Page) => Promise<void>): Promise<void> {
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
    }
    await page.getByRole('button', { name: other }).click();
  }
}

/** The way to a project, a plan, a case: an address, and the name of a link there. */
const { project, plan, caseAt } = {
  project: (name: string) => [`${paths.sleutelprojecten}?search=${name}`, name] as const,
  plan: (name: string) => [`${paths.woningbouwplannen}?search=${name}`, name] as const,
  caseAt: (title: string) => [`${paths.escalaties}?weergave=lijst`, title] as const,
};
const leader = 'projectleider.zwolle';
const everyone = ['beheerder', leader, 'lezer', 'provincie'];

/** Every page: its route, who looks at it, and how they come there: an address, and the names of the links from there. */
const pages: [route: string, who: string[], address: string, ...links: string[]][] = [
  [paths.overzicht, everyone, paths.overzicht],
  [paths.sleutelprojecten, [leader, 'lezer'], paths.sleutelprojecten],
  [paths.sleutelprojecten, ['lezer'], `${paths.sleutelprojecten}?search=nergens`],
  [paths.nieuwSleutelproject, [leader, 'lezer'], paths.nieuwSleutelproject],
  [paths.sleutelproject('$id'), ['provincie'], ...project('Spoorzone')],
  [paths.sleutelprojectTab('$id', 'mijlpalen'), [leader, 'lezer'], ...project('Spoorzone'), 'Mijlpalen'],
  [paths.sleutelprojectTab('$id', 'plannen'), [leader, 'lezer'], ...project('Spoorzone'), 'Plannen'],
  [paths.sleutelprojectTab('$id', 'besluiten'), [leader, 'provincie'], ...project('Spoorzone'), 'Besluiten'],
  [paths.sleutelprojectTab('$id', 'escalaties'), [leader], ...project('Spoorzone'), 'Escalaties'],
  [paths.sleutelprojectTab('$id', 'escalaties'), ['lezer'], ...project('Stadshagen uitbreiding'), 'Escalaties'],
  [paths.sleutelprojectTab('$id', 'mensen'), [leader, 'provincie', 'lezer'], ...project('Spoorzone'), 'Mensen'],
  [paths.sleutelprojectTab('$id', 'geschiedenis'), [leader], ...project('Spoorzone'), 'Geschiedenis'],
  [paths.woningbouwplannen, [leader], paths.woningbouwplannen],
  [paths.woningbouwplannen, ['lezer'], `${paths.woningbouwplannen}?search=nergens`],
  [paths.woningbouwplan('$id'), [leader, 'lezer'], ...plan('Berkumer Hof (verzonnen)')],
  [paths.escalaties, [leader, 'provincie', 'lezer'], paths.escalaties],
  [paths.escalaties, [leader, 'lezer'], `${paths.escalaties}?weergave=lijst`],
  [paths.escalatie('$id'), [leader, 'bestuurder.zwolle'], ...caseAt('Ontwikkelaar tekent niet')],
  [paths.nieuweEscalatie, [leader, 'lezer'], paths.nieuweEscalatie],
  [paths.importen, ['beheerder', 'lezer'], paths.importen],
  [paths.nieuweImport, ['provincie', 'lezer'], paths.nieuweImport],
  [paths.beheer, ['beheerder', 'lezer'], paths.beheer],
  [paths.gebruiker('$id'), ['beheerder'], `${paths.beheer}?search=Esmee`, 'Esmee Vos'],
  [paths.apiClients, ['beheerder', 'lezer'], paths.apiClients],
  [paths.apiClient('$id'), ['beheerder'], paths.apiClients, 'Planmonitor (demonstratie)'],
  [paths.recessen, ['beheerder', 'lezer'], paths.recessen],
  [paths.profiel, [leader, 'lezer'], paths.profiel],
];

/** Pages that only a story leads to; the tests below tell it. */
const told = [paths.aanmelden, paths.wachtwoord, paths.import('$id')];

/** What opens above a page: who opens it, where, and how, in either language. */
const above: [
  what: string,
  who: string,
  from: readonly [address: string, ...links: string[]],
  open: (page: Page) => Promise<void>,
][] = [
  ['the profile menu', leader, [paths.profiel], press('Noor Wilderink')],
  [
    'the command palette',
    leader,
    [paths.profiel],
    async (page) => {
      await press(/^(Zoeken|Search)$/)(page);
      await page.getByRole('searchbox').fill('Spoor');
      await expect(page.getByRole('menuitem', { name: /^Spoorzone/ }).first()).toBeVisible();
    },
  ],
  [
    'the command palette without a result',
    'lezer',
    [paths.profiel],
    async (page) => {
      await press(/^(Zoeken|Search)$/)(page);
      await page.getByRole('searchbox').fill('qqq');
      await expect(page.getByText(/^(Niets gevonden|Nothing found)$/)).toBeVisible();
    },
  ],
  ['the menu of a milestone', leader, project('Spoorzone'), press(/^(Meer met|More with) /)],
  [
    'moving a milestone, with its effect',
    leader,
    project('Spoorzone'),
    async (page) => {
      await press(/ verschuiven$|^Move /)(page);
      await typeDate(page.getByRole('dialog'), /Nieuwe datum|New date/, inDays(400));
      await expect(page.getByText(/De prognose verschuift|The forecast moves/)).toBeVisible();
    },
  ],
  [
    'the calendar of a date',
    leader,
    project('Spoorzone'),
    async (page) => {
      await press(/ verschuiven$|^Move /)(page);
      await page
        .getByRole('dialog')
        .getByRole('group', { name: /Nieuwe datum|New date/ })
        .getByRole('button')
        .click();
      await expect(page.getByRole('grid')).toBeVisible();
    },
  ],
  ['a milestone that was achieved', leader, project('Spoorzone'), press(/ is behaald$| was achieved$/)],
  [
    'a new milestone, with faults',
    leader,
    project('Spoorzone'),
    async (page) => {
      await press(/^(Mijlpaal toevoegen|Add milestone)$/)(page);
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Opslaan|Save)$/ })
        .click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  ],
  [
    'closing a phase with a deviation',
    leader,
    project('Zwartewaterzone'),
    press(/^(Afsluiten met afwijking|Close with deviation)$/),
  ],
  ['the plan of a phase', leader, project('Zwartewaterzone'), press(/^(Plannen|Plan) (Initiatief|Definitie)/)],
  ['changing a project', leader, project('Zwartewaterzone'), press(/^(Wijzigen|Edit)$/)],
  ['pausing a project', leader, project('Zwartewaterzone'), press(/^(Pauzeren|Pause)$/)],
  ['linking a plan', leader, [...project('Zwartewaterzone'), 'Plannen'], press(/^(Plan koppelen|Link plan)$/)],
  [
    'a new decision moment',
    leader,
    [...project('Zwartewaterzone'), 'Besluiten'],
    press(/^(Besluitmoment toevoegen|Add decision moment)$/),
  ],
  [
    'a decision',
    leader,
    [...project('Zwartewaterzone'), 'Besluiten'],
    press(/^(Besluit registreren|Register decision):/),
  ],
  ['going back to a phase', leader, project('Spoorzone'), press(/^(Heropenen|Reopen) /)],
  ['what a register is saved as', leader, [paths.sleutelprojecten], press(/^(Exporteren|Export)$/)],
  ['a seat', leader, [...project('Zwartewaterzone'), 'Mensen'], press(/^(Persoon toewijzen|Assign person)$/)],
  [
    'agreeing to move a case up',
    'bestuurder.zwolle',
    caseAt('Ontwikkelaar tekent niet'),
    press(/^(Akkoord met opschalen|Agree to move up)$/),
  ],
  [
    'settling a case',
    'opdrachtgever.zwolle',
    caseAt('Parkeernorm voor de binnenstad blijft uit'),
    press(/^(Afhandelen|Settle)$/),
  ],
  [
    'a new case, with faults',
    leader,
    [paths.nieuweEscalatie],
    async (page) => {
      await page
        .getByRole('main')
        .getByRole('button', { name: /^(Escalatie melden|Raise an escalation)$/ })
        .click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  ],
  [
    'the search for a project',
    leader,
    [paths.nieuweEscalatie],
    async (page) => {
      await page.getByRole('combobox', { name: /^(Sleutelproject|Key project)/ }).fill('Stads');
      await expect(page.getByRole('option', { name: /^Stadshart/ })).toBeVisible();
    },
  ],
  ['a new account', 'beheerder', [paths.beheer], press(/^(Account maken|Make an account)$/)],
  ['a new role', 'beheerder', [`${paths.beheer}?search=Esmee`, 'Esmee Vos'], press(/^(Rol toekennen|Give a role)$/)],
  ['a new recess', 'beheerder', [paths.recessen], press(/^(Reces toevoegen|Add a recess)$/)],
  ['a new machine client', 'beheerder', [paths.apiClients], press(/^(Koppeling maken|Make a machine client)$/)],
];

/** Presses the first button of this name, and waits for what it opens. */
function press(name: string | RegExp) {
  return async (page: Page) => {
    await page.getByRole('button', { name }).first().click();
    await expect(page.locator(opened).first()).toBeVisible();
  };
}

for (const [route, who, address, ...links] of pages) {
  for (const name of who) {
    test(`${name}: ${[decodeURI(address), ...links].join(' › ')} (${route})`, async ({ visit }) => {
      const page = await visit(name);
      await show(page, address, ...links);
      await lookFromAllSides(page);
    });
  }
}

for (const [what, who, from, open] of above) {
  test(`${who}: ${what}`, async ({ visit }) => {
    const page = await visit(who);
    await show(page, ...from);
    await lookFromAllSides(page, open);
  });
}

test('logging in, refused', async ({ visit }) => {
  const page = await visit(null);
  await show(page, `${paths.aanmelden}?verlopen=ja`);
  await lookFromAllSides(page);
  await fillIn(page, 'nobody@demo.example', 'wrong');
  await expect(page.getByRole('alert')).toBeVisible();
  await lookFromAllSides(page);
});

test('a one-time password, and choosing an own one', async ({ visit }) => {
  const page = await visit('beheerder');
  await show(page, paths.beheer);
  await press('Account maken')(page);
  const form = page.getByRole('dialog', { name: 'Account maken' });
  await form.getByLabel('Naam').fill('Wietske Toegankelijk');
  await form.getByLabel('E-mailadres').fill('wietske@toegankelijk.example');
  await form.getByRole('button', { name: 'Opslaan' }).click();
  const made = page.getByRole('alertdialog');
  const oneTime = await made.getByRole('code').innerText();
  await lookInEverySize(page, 'nl');
  await made.getByRole('button', { name: 'Ik heb dit bewaard' }).click();

  const hers = await visit(null);
  await show(hers, paths.aanmelden);
  await fillIn(hers, 'wietske@toegankelijk.example', oneTime);
  await expect(hers.getByRole('heading', { name: 'Kies een eigen wachtwoord' })).toBeVisible();
  await lookFromAllSides(hers);
  await hers.getByRole('main').getByRole('button', { name: 'Afmelden' }).click();
  await expect(hers.getByRole('heading', { name: 'Aanmelden' })).toBeVisible();
});

test('the trial of an import, its report and the list of imports', async ({ visit }) => {
  const page = await visit('gegevensbeheerder.zwolle');
  await show(page, paths.nieuweImport);
  await page.getByLabel('Bestand').setInputFiles({
    name: 'toegankelijk.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        'OBJECTID,Provincie,Gem_naam,Plannaam,Plantype,Planstatus,Aantalrest',
        '1,Overijssel,Zwolle,Toegankelijk plan,Verdichting,1A Onherroepelijk,20',
        '2,Overijssel,Atlantis,Toegankelijke stad,Verdichting,1A Onherroepelijk,7',
      ].join('\n'),
    ),
  });
  await page.getByLabel('Bron', { exact: true }).fill('toegankelijk');
  await page.getByRole('radio', { name: /De goede rijen/ }).check();
  await page.getByRole('button', { name: 'Proefdraaien' }).click();
  await expect(page.getByText('De proef is klaar; er is nog niets bewaard')).toBeVisible();
  await lookFromAllSides(page);
  await page.getByRole('button', { name: 'Nu importeren' }).click();
  await expect(page.getByRole('heading', { name: 'toegankelijk.csv' })).toBeVisible();
  await settled(page);
  await lookFromAllSides(page);
  await show(page, paths.importen);
  await lookFromAllSides(page);
});

test('an address that no page has, and a project that is not there', async ({ visit }) => {
  const page = await visit('lezer');
  await show(page, '/nergens');
  await lookFromAllSides(page);
  await show(page, paths.sleutelproject('00000000-0000-7000-8000-000000000000'));
  await lookFromAllSides(page);
});

test('a page that cannot be loaded', async ({ visit }) => {
  const page = await visit('lezer');
  await page.route('**/ProfielPagina*.js', (route) => route.fulfill({ status: 404 }));
  await show(page, paths.profiel);
  await page.unroute('**/ProfielPagina*.js');
  await lookFromAllSides(page);
});

test('the navigation in a narrow window', async ({ visit }) => {
  const page = await visit('beheerder');
  await show(page, paths.profiel);
  await page.setViewportSize(narrow);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Beheer' })).toBeVisible();
  await look(page, 'open');
  await page.setViewportSize(wide);
});

test('the lists above have every page that there is', () => {
  const source = readFileSync(new URL('../../frontend/src/routes.tsx', import.meta.url), 'utf8');
  const named = [...source.matchAll(/\bpaths\.(\w+)/g)].map(([, name]) => paths[name as keyof typeof paths]);
  const literal = [...source.matchAll(/\b(?:page\(\s*|path: )'([^']+)'/g)].map(([, path]) => path!);
  const there = [
    ...named.flatMap((path) =>
      typeof path === 'string' ? path : path === paths.sleutelprojectTab ? [] : path('$id', 'mijlpalen'),
    ),
    ...sleutelprojectTabs.map((tab) => paths.sleutelprojectTab('$id', tab)),
    ...literal,
  ];
  const seen = new Set([...pages.map(([route]) => route), ...told]);
  expect(there.length).toBeGreaterThan(20);
  expect([...new Set(there)].filter((path) => !seen.has(path))).toEqual([]);
});

test('the documentation of the API, as far as it is ours', async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto('/api/docs');
  await expect(page).toHaveTitle(/\w/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: /^Sleutelbord/ })).toBeVisible();
  // All below this element is Swagger UI's own, as is that it has no main part: 9 rules are broken there (contrast,
  // nested buttons, targets, names of fields), and it is 362 pixels wide in a narrow window.
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(rules).exclude('#swagger-ui');
  const { violations } = await axe.disableRules(['landmark-one-main', 'page-has-heading-one']).analyze();
  expect(violations).toEqual([]);
  await page.close();
});
