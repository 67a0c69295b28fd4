/** Who keeps the data of a municipality adds a plan, keeps its programme, and removes what should not be there. */
import type { Page } from '@playwright/test';
import { expect, logIn, test } from '../people';

/** Adds a plan; its page is open afterwards. */
async function addPlan(page: Page, name: string) {
  await page.getByRole('link', { name: 'Woningbouwplannen' }).click();
  await page.getByRole('button', { name: 'Plan toevoegen' }).click();
  const form = page.getByRole('dialog', { name: 'Plan toevoegen' });
  await form.getByLabel('Naam', { exact: true }).fill(name);
  await form.getByLabel('Plantype').selectOption('Verdichting');
  await form.getByLabel('Planstatus').selectOption('3 In voorbereiding');
  await form.getByRole('button', { name: 'Plan toevoegen' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

test('adds a plan and its programme, and sees the totals while typing', async ({ page }) => {
  await logIn(page, 'gegevensbeheerder.zwolle');
  await addPlan(page, 'Proef Holtenbroek');
  await page.getByRole('button', { name: 'Programma wijzigen' }).click();
  const editor = page.getByRole('dialog', { name: 'Programma van Proef Holtenbroek' });
  const totals = editor.getByRole('region', { name: 'Totalen' });
  const add = editor.getByRole('button', { name: 'Regel toevoegen' });
  await add.click();
  // The new row has the focus: one types on.
  await page.keyboard.type('2028');
  await editor.getByLabel('Woningtype (regel 1)').selectOption('Meergezins');
  await editor.getByLabel('Betaalbaarheid (regel 1)').selectOption('Sociale huur');
  await editor.getByLabel('Gepland (regel 1)').fill('120');
  await editor.getByLabel('Gerealiseerd (regel 1)').fill('20');
  await add.click();
  await editor.getByLabel('Soort (regel 2)').selectOption('Sloop');
  await editor.getByLabel('Gepland (regel 2)').fill('30');
  await expect(totals).toContainText(/Bruto woningen120/);
  await expect(totals).toContainText(/Sloop30/);
  await expect(totals).toContainText(/Netto90/);
  await expect(totals).toContainText(/Restcapaciteit100/);

  // The same homes twice, and a number that is none: nothing is sent, and both are told.
  await add.click();
  await editor.getByLabel('Woningtype (regel 3)').selectOption('Meergezins');
  await editor.getByLabel('Betaalbaarheid (regel 3)').selectOption('Sociale huur');
  await editor.getByLabel('Gepland (regel 3)').fill('veel');
  await editor.getByRole('button', { name: 'Opslaan' }).click();
  await expect(editor.getByRole('alert')).toContainText(/Regel 3: Een eerdere regel/);
  await expect(editor.getByRole('alert')).toContainText(/Gepland \(regel 3\): Dit klopt niet/);
  await editor.getByRole('button', { name: 'Regel 3 verwijderen' }).click();
  await editor.getByRole('button', { name: 'Opslaan' }).click();
  await expect(editor).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Programma' }).getByRole('row')).toHaveCount(3);
  await expect(page.getByRole('main')).toContainText(/Netto90/);
});

test('changes a plan and removes it', async ({ page }) => {
  await logIn(page, 'gegevensbeheerder.zwolle');
  await addPlan(page, 'Proef Berkum');
  await page.getByRole('button', { name: 'Wijzigen', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Plan wijzigen' });
  await form.getByLabel('Planstatus').selectOption('1A Onherroepelijk');
  await form.getByRole('button', { name: 'Opslaan' }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('1A Onherroepelijk');
  await page.getByRole('button', { name: 'Verwijderen', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.getByRole('heading', { name: 'Woningbouwplannen', level: 1 })).toBeVisible();
  await page.getByLabel('Zoeken', { exact: true }).fill('Proef Berkum');
  await expect(page.getByText('Er zijn geen plannen die bij deze filters passen.')).toBeVisible();
});

const list = [
  'OBJECTID,Provincie,Gem_naam,Plannaam,Plantype,Planstatus,Aantalrest,Sloop,OP202024,Op202529,Op20302050,OPLONB,WTYPGGB,WTYPAPP,WTYPONB,HUUR,KOOP,HRKPONB,datum,schatting,lon,lat,area_m2',
  '1,Overijssel,Zwolle,Proef Dieze,Verdichting,1A Onherroepelijk,20,0,0,20,0,0,0,20,0,20,0,0,2-3-2020,,6.0844,52.5128,900',
].join('\n');

test('cannot change here what the source leads', async ({ page }) => {
  await logIn(page, 'gegevensbeheerder.zwolle');
  await page.getByRole('link', { name: 'Importen' }).click();
  await page.getByRole('button', { name: 'Bestand importeren' }).click();
  const file = { name: 'dieze.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
  await page.getByLabel('Bestand').setInputFiles(file);
  await page.getByLabel('Bron', { exact: true }).fill('proef-dieze');
  await page.getByRole('button', { name: 'Proefdraaien' }).click();
  await page.getByRole('button', { name: 'Nu importeren' }).click();
  await expect(page.getByRole('heading', { name: 'dieze.csv' })).toBeVisible();
  await page.getByRole('link', { name: 'Woningbouwplannen' }).click();
  await page.getByLabel('Zoeken', { exact: true }).fill('Proef Dieze');
  await page.getByRole('link', { name: 'Proef Dieze' }).click();
  await expect(page.getByText('Het programma komt uit proef-dieze: wijzig dit bij de bron.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Programma wijzigen' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Wijzigen', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Plan wijzigen' });
  await expect(form.getByLabel('Naam', { exact: true })).toHaveCount(0);
  await expect(form.getByText('wijzig dit bij de bron').first()).toBeVisible();
  await form.getByLabel('Vertrouwelijkheid').selectOption('Gemeente');
  await form.getByRole('button', { name: 'Opslaan' }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('VertrouwelijkheidGemeente');
});
