/** Pages, and states of pages, that only a story leads to. */
import { paths } from '../../../frontend/src/lib/paths';
import { expect, fillIn } from '../people';
import { look, lookFromAllSides, lookInEverySize, narrow, press, settled, show, test, wide } from './looking';

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
