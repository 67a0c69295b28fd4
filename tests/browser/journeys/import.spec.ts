/** The province loads a list of plans and reads what became of every row. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, logIn, test } from '../people';

const columns =
  'OBJECTID,Provincie,Gem_naam,Plannaam,Plantype,Planstatus,Aantalrest,Sloop,OP202024,Op202529,Op20302050,OPLONB,WTYPGGB,WTYPAPP,WTYPONB,HUUR,KOOP,HRKPONB,datum,schatting,lon,lat,area_m2';
const list = [
  columns,
  '1,Overijssel,Zwolle,Proef Kamperpoort,Verdichting,1A Onherroepelijk,20,0,0,20,0,0,0,20,0,20,0,0,2-3-2020,,6.0844,52.5128,900',
  '2,Overijssel,Deventer,Proef Havenkwartier,Transformatie,2A Vastgesteld,35,-5,0,0,35,0,0,35,0,0,35,0,2-3-2020,,6.1700,52.2480,1200',
  '3,Overijssel,Atlantis,Proef Verzonken stad,Verdichting,1A Onherroepelijk,7,0,0,0,0,7,0,0,7,0,0,7,2-3-2020,,6.1,52.5,100',
].join('\n');

async function load(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }, source: string) {
  await logIn(page, 'provincie');
  await page.getByRole('link', { name: 'Importen' }).click();
  await page.getByRole('button', { name: 'Bestand importeren' }).click();
  await page.getByLabel('Bestand').setInputFiles(file);
  await page.getByLabel('Bron', { exact: true }).fill(source);
  await page.getByRole('radio', { name: /De goede rijen/ }).check();
  await page.getByRole('button', { name: 'Proefdraaien' }).click();
  await expect(page.getByText('De proef is klaar; er is nog niets bewaard')).toBeVisible();
  await page.getByRole('button', { name: 'Nu importeren' }).click();
}

/** One of the totals of the report. */
const total = (page: Page, name: string) =>
  page
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name.replace(/[()]/g, '\\$&')}$`) })
    .locator('xpath=following-sibling::dd');

test('imports a list after a trial, and reads why a row was refused', async ({ page }) => {
  await load(page, { name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(list) }, 'proef-lijst');
  await expect(page.getByRole('heading', { name: 'lijst.csv' })).toBeVisible();
  await expect(total(page, 'Rijen')).toHaveText('3');
  await expect(total(page, 'Nieuw')).toHaveText('2');
  await expect(total(page, 'Geweigerd')).toHaveText('1');
  await page.getByLabel('Uitkomst').selectOption('Geweigerd');
  const rows = page.getByRole('table', { name: 'Per rij' });
  await expect(rows.getByText('Proef Verzonken stad')).toBeVisible();
  await expect(rows.getByText('Proef Havenkwartier')).toHaveCount(0);
});

const real = resolve(import.meta.dirname, '../../../../shared/data/eib2021_overijssel_plannen.csv');

if (existsSync(real)) {
  test('imports the real list of Overijssel: 487 rows, 10,657 homes', async ({ page }) => {
    test.setTimeout(180_000);
    await load(page, real, 'eib-2021');
    await expect(page.getByRole('heading', { name: 'eib2021_overijssel_plannen.csv' })).toBeVisible({
      timeout: 120_000,
    });
    await expect(total(page, 'Rijen')).toHaveText('487');
    await expect(total(page, 'Geweigerd')).toHaveText('0');
    await expect(total(page, 'Woningen (bruto)')).toHaveText('10.657');
  });
} else {
  console.log('Not tested: the import of the real list, which does not lie beside this checkout.');
}
