/** Every dialog, menu and list of choices that opens above a page. */
import type { Page } from '@playwright/test';
import { paths } from '../../../frontend/src/lib/paths';
import { expect, inDays, typeDate } from '../people';
import { caseAt, leader, look, lookFromAllSides, press, project, show, test } from './looking';

/** The dialog that moves a milestone, from its sign on the axis. */
async function pressSign(page: Page) {
  await page.getByRole('slider').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Something in the menu of the project. */
function pressInMenu(name: RegExp) {
  return async (page: Page) => {
    await press(/^(Meer met|More with) /)(page);
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  };
}

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
  ['the menu of a milestone', leader, [...project('Spoorzone'), 'Stedenbouwkundig plan'], press(/^(Meer handelingen|More actions)$/)],
  ['the menu of a project', leader, project('Spoorzone'), press(/^(Meer met|More with) /)],
  ['a gate that is shut', leader, project('Spoorzone'), press(/^(Poort van|Gate of) /)],
  [
    'moving a milestone, with its effect',
    leader,
    project('Spoorzone'),
    async (page) => {
      await pressSign(page);
      await typeDate(page.getByRole('dialog'), /Nieuwe datum|New date/, inDays(400));
      await expect(page.getByText(/De prognose verschuift|The forecast moves/)).toBeVisible();
    },
  ],
  [
    'the calendar of a date',
    leader,
    project('Spoorzone'),
    async (page) => {
      await pressSign(page);
      await page
        .getByRole('dialog')
        .getByRole('group', { name: /Nieuwe datum|New date/ })
        .getByRole('button')
        .click();
      await expect(page.getByRole('grid')).toBeVisible();
    },
  ],
  ['a milestone that was achieved', leader, [...project('Spoorzone'), 'Stedenbouwkundig plan'], press(/^(Behaald|Achieved)$/)],
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
    [...project('Zwartewaterzone'), 'Over'],
    press(/^(Afsluiten met afwijking|Close with deviation)$/),
  ],
  ['the schedule of a phase', leader, [...project('Zwartewaterzone'), 'Over'], press(/^(Planning wijzigen|Edit schedule) /)],
  ['changing a project', leader, project('Zwartewaterzone'), pressInMenu(/^(Wijzigen|Edit)$/)],
  ['pausing a project', leader, project('Zwartewaterzone'), pressInMenu(/^(Pauzeren|Pause)$/)],
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
  ['going back to a phase', leader, [...project('Spoorzone'), 'Over'], press(/^(Heropenen|Reopen) /)],
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
        .getByRole('button', {
          name: /^(Escalatie melden|Raise an escalation)$/,
        })
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

for (const [what, who, from, open] of above) {
  test(`${who}: ${what}`, async ({ visit }) => {
    const page = await visit(who);
    await show(page, ...from);
    await lookFromAllSides(page, open);
  });
}

test('the question before what was typed is thrown away, and what was kept of it', async ({ visit }) => {
  const page = await visit(leader);
  await show(page, ...project('Spoorzone'));
  await pressSign(page);
  await page.getByRole('dialog').getByRole('textbox', { name: 'Toelichting' }).fill('…');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look(page, 'the question');
  await show(page, paths.profiel);
  await expect(page.getByText('Wat u typte is bewaard')).toBeVisible();
  await look(page, 'what was kept');
  await page.getByRole('button', { name: /^Weggooien/ }).click();
});
