import { expect, test } from 'vitest';
import { emptyKolommen, importForm, type ImportOpdracht } from './opdracht';

const opdracht: ImportOpdracht = {
  bestand: new File(['x'], 'plannen.csv'),
  bron: 'eib2021',
  vertrouwelijkheid: 'Provincie',
  toewijzing: 'allesOfNiets',
  bronIdKolom: '',
  kolommen: emptyKolommen,
};

function sent(changed: Partial<ImportOpdracht>): unknown {
  return JSON.parse(String(importForm({ ...opdracht, ...changed }).get('opdracht')));
}

test('columns that were not chosen are left for the server to recognise', () => {
  expect(sent({})).toEqual({
    bron: 'eib2021',
    vertrouwelijkheid: 'Provincie',
    toewijzing: 'allesOfNiets',
    formaat: 'csv',
  });
  expect(sent({ bronIdKolom: 'OBJECTID', kolommen: { ...emptyKolommen, naam: 'Plannaam' } })).toMatchObject({
    bronIdKolom: 'OBJECTID',
    kolommen: { naam: 'Plannaam' },
  });
});

test('the format follows from the name of the file', () => {
  expect(sent({ bestand: new File(['{}'], 'plannen.GEOJSON') })).toMatchObject({ formaat: 'geojson' });
});
