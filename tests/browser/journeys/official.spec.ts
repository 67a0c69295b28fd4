/** Officials raise and settle an escalation. */
import type { Page } from '@playwright/test';
import { expect, inDays, logIn, openMilestone, test, typeDate, written } from '../people';

/** Raises a case from the page of a project, about one of its milestones or about all of it. */
async function raise(page: Page, project: string, title: string, milestone?: RegExp) {
  await page.getByRole('link', { name: 'Sleutelprojecten', exact: true }).click();
  await page.getByRole('table').getByRole('link', { name: project, exact: true }).click();
  await page.getByRole('link', { name: 'Escalatie melden', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Escalatie melden' })).toBeVisible();
  await expect(page.getByRole('main').getByText(project)).toBeVisible();
  if (milestone) {
    const option = page.getByRole('option', { name: milestone });
    await page.getByLabel('Mijlpaal').selectOption(await option.innerText());
  }
  await page.getByLabel('Soort').selectOption('Capaciteit');
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Vraag').fill('De toezichthouder is weg en er is geen vervanger. Wie neemt het over?');
  await page.getByLabel('Gewenst besluit').fill('Inhuur van een toezichthouder voor een halfjaar.');
  await page.getByRole('button', { name: 'Escalatie melden' }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

/** Opens a case from where it waits for this person: at home. */
async function open(page: Page, title: string) {
  await page.getByRole('region', { name: 'Escalaties' }).getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

/** Takes a step that needs no more than words, or not even those. */
async function take(page: Page, act: string, words?: string) {
  await page.getByRole('button', { name: act, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: act });
  if (words) await dialog.getByLabel('Toelichting').fill(words);
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** What the case shows under this name. */
const fact = (page: Page, name: string) =>
  page.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd');

/** The steps in the course of the case, oldest first. */
const course = (page: Page) => page.getByRole('region', { name: 'Verloop' }).getByRole('listitem').getByRole('heading');

test('who is to act sees it at home, with its clock', async ({ page }) => {
  await logIn(page, 'opdrachtgever.zwolle');
  const home = page.getByRole('main');
  await expect(
    home.getByRole('link', {
      name: 'Geen ontwerper voor het beeldkwaliteitsplan',
    }),
  ).toBeVisible();
  await home.getByRole('link', { name: 'Geen ontwerper voor het beeldkwaliteitsplan' }).click();
  await expect(page.getByText('Reageren uiterlijk')).toBeVisible();
  await expect(page.getByText('Afhandelen uiterlijk')).toBeVisible();
});

test('raises a case from the milestone that causes it, without the right to change that milestone', async ({
  page,
}) => {
  await logIn(page, 'medewerker.zwolle');
  await page.getByRole('link', { name: 'Sleutelprojecten', exact: true }).click();
  await page.getByRole('table').getByRole('link', { name: 'Zwartewaterzone', exact: true }).click();
  const milestones = page.getByRole('table', { name: 'Mijlpalen' });
  await expect(milestones.getByRole('link').first()).toBeVisible();
  await expect(milestones.getByRole('slider')).toHaveCount(0);
  const milestone = await milestones.getByRole('link').first().innerText();
  await (await openMilestone(page, milestone)).getByRole('link', { name: 'Escalatie melden' }).click();
  await expect(page.getByLabel('Mijlpaal')).toHaveValue(/.+/);
  await page.getByLabel('Titel').fill('Proef: ontwerper valt uit');
  await page.getByLabel('Vraag').fill('Wie kan het overnemen?');
  await page.getByLabel('Gewenst besluit').fill('Een ontwerper van een buurgemeente.');
  await page.getByRole('button', { name: 'Escalatie melden' }).click();
  await expect(page.getByRole('heading', { name: 'Proef: ontwerper valt uit', level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(milestone);
});

test('an official raises a case, the addressee settles it and moves the milestone, the official sees it', async ({
  as,
}) => {
  const title = 'Proef: geen toezichthouder';
  const official = await as('medewerker.zwolle');
  await raise(official, 'Stadshagen uitbreiding', title, /^Laatste oplevering/);
  await expect(official.getByText('De escalatie is gemeld; de klok loopt')).toBeVisible();
  await expect(fact(official, 'Niveau')).toContainText('1: Ambtelijk opdrachtgever');
  await expect(fact(official, 'Reageren uiterlijk')).toBeVisible();
  await expect(official.getByRole('button', { name: 'Intrekken' })).toBeVisible();
  await expect(official.getByRole('button', { name: 'Afhandelen' })).toHaveCount(0);

  const addressee = await as('opdrachtgever.zwolle');
  await open(addressee, title);
  await take(addressee, 'In behandeling nemen');
  await take(addressee, 'Opschorten', 'We wachten op het bureau.');
  await expect(addressee.getByRole('button', { name: 'Opschorten' })).toHaveCount(0);
  await take(addressee, 'Hervatten', 'Het bureau heeft geantwoord.');

  const forecast = inDays(1600);
  await addressee.getByRole('button', { name: 'Afhandelen', exact: true }).click();
  const settling = addressee.getByRole('dialog', { name: 'Afhandelen' });
  await settling.getByRole('radio', { name: 'Afspraak' }).check();
  await settling.getByLabel('Toelichting').fill('Het bureau levert iemand, een maand later.');
  await typeDate(settling, /^Nieuwe prognose voor/, forecast);
  await settling.getByLabel('Oorzaak van de verschuiving').selectOption('Ambtelijke capaciteit');
  await settling.getByRole('button', { name: 'Afhandelen', exact: true }).click();
  await expect(settling).toHaveCount(0);
  await expect(fact(addressee, 'Uitkomst')).toHaveText('Afspraak');

  await official.reload();
  await expect(course(official)).toHaveText([
    'Gemeld',
    'In behandeling genomen',
    'Opgeschort',
    'Hervat',
    'Afgehandeld: Afspraak',
  ]);
  await expect(official.getByText('Het bureau levert iemand, een maand later.')).toBeVisible();
  await expect(official.getByRole('button', { name: 'Intrekken' })).toHaveCount(0);
  await official.getByRole('link', { name: 'Laatste oplevering' }).click();
  const row = official
    .getByRole('table', { name: 'Mijlpalen' })
    .getByRole('row')
    .filter({ hasText: 'Laatste oplevering' });
  await expect(row).toContainText(written(forecast));
});

test('a case goes to the table of the region once the alderman agrees, who sees first who will read it', async ({
  as,
}) => {
  const title = 'Proef: stroom voor de Zwartewaterzone';
  const readers = 'Na opschaling lezen mee: West-Overijssel.';
  const official = await as('medewerker.zwolle');
  await raise(official, 'Zwartewaterzone', title);
  const addressee = await as('opdrachtgever.zwolle');
  await open(addressee, title);
  await take(addressee, 'Opschalen', 'Dit gaat boven mijn macht.');

  await official.reload();
  await expect(fact(official, 'Niveau')).toContainText('2: Wethouder');
  await take(official, 'Opschaling voorstellen', 'Alle gemeenten hebben dit; graag naar de tafel.');
  await expect(official.getByText('Voorgesteld: naar Regionale versnellingstafel')).toBeVisible();
  await expect(official.getByText(readers)).toBeVisible();

  const alderman = await as('bestuurder.zwolle');
  await open(alderman, title);
  await expect(alderman.getByText(readers)).toBeVisible();
  await alderman.getByRole('button', { name: 'Akkoord met opschalen' }).click();
  const agreement = alderman.getByRole('dialog', {
    name: 'Akkoord met opschalen',
  });
  await expect(agreement.getByText(readers)).toBeVisible();
  await agreement.getByLabel('Toelichting').fill('Akkoord.');
  await agreement.getByRole('button', { name: 'Akkoord met opschalen' }).click();
  await expect(agreement).toHaveCount(0);
  await expect(fact(alderman, 'Niveau')).toContainText('3: Regionale versnellingstafel');
  await expect(alderman.getByText(readers)).toHaveCount(0);

  const chair = await as('voorzitter.west-overijssel');
  await open(chair, title);
  await expect(fact(chair, 'Sleutelproject')).toHaveText('Zwartewaterzone');
  await expect(chair.getByRole('button', { name: 'In behandeling nemen' })).toBeVisible();
});

test('who belongs nowhere sees no case, in no list and at no address', async ({ as, browser }) => {
  const addressee = await as('opdrachtgever.zwolle');
  await open(addressee, 'Geen ontwerper voor het beeldkwaliteitsplan');
  const address = new URL(addressee.url()).pathname;

  const reader = await as('lezer');
  await reader.getByRole('link', { name: 'Escalaties', exact: true }).click();
  await reader.getByRole('button', { name: 'Lijst' }).click();
  await expect(reader.getByText('Er zijn geen escalaties die aan deze filters voldoen.')).toBeVisible();
  await expect(reader.getByRole('link', { name: 'Escalatie melden' })).toHaveCount(0);
  await reader.goto('/sleutelprojecten?search=Spoorzone');
  await reader.getByRole('table').getByRole('link', { name: 'Spoorzone', exact: true }).click();
  await reader.getByRole('main').getByRole('link', { name: 'Escalaties' }).click();
  await expect(reader.getByText('Dit project heeft geen escalaties')).toBeVisible();

  // A page of its own: there the answer 404 is meant, and the browser reports it as an error.
  const stranger = await browser.newPage();
  await logIn(stranger, 'lezer');
  await stranger.goto(address);
  await expect(stranger.getByRole('heading', { name: 'Niet gevonden' })).toBeVisible();
  await expect(stranger.getByText('Geen ontwerper')).toHaveCount(0);
  await stranger.close();
});
