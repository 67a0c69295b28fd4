/** Every page, by its address. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { paths, sleutelprojectTabs } from '../../../frontend/src/lib/paths';
import { expect } from '../people';
import { caseAt, leader, lookFromAllSides, plan, project, rules, show, test } from './looking';

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
  [paths.sleutelprojectTab('$id', 'over'), [leader, 'lezer'], ...project('Spoorzone'), 'Over'],
  [paths.mijlpalen, [leader, 'lezer'], `${paths.mijlpalen}?mijn=true`],
  [paths.sleutelprojectTab('$id', 'mijlpalen'), [leader], `${paths.mijlpalen}?mijn=true&status=teLaat`, 'Stedenbouwkundig plan'],
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

/** Pages that only a story leads to; `stories.spec.ts` tells it. */
const told = [paths.aanmelden, paths.wachtwoord, paths.import('$id')];

for (const [route, who, address, ...links] of pages) {
  for (const name of who) {
    test(`${name}: ${[decodeURI(address), ...links].join(' › ')} (${route})`, async ({ visit }) => {
      const page = await visit(name);
      await show(page, address, ...links);
      await lookFromAllSides(page);
    });
  }
}

test('the lists above have every page that there is', () => {
  const source = readFileSync(new URL('../../../frontend/src/routes.tsx', import.meta.url), 'utf8');
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
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.getByRole('heading', { name: /^Sleutelbord/ })).toBeVisible();
  // All below this element is Swagger UI's own, as is that it has no main part: 9 rules are broken there (contrast,
  // nested buttons, targets, names of fields), and it is 362 pixels wide in a narrow window.
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(rules).exclude('#swagger-ui');
  const { violations } = await axe.disableRules(['landmark-one-main', 'page-has-heading-one']).analyze();
  expect(violations).toEqual([]);
  await page.close();
});
