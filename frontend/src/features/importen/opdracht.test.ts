import { expect, test } from 'vitest';
import { emptyOpdracht, importForm, importSchema, type ImportWaarden } from './opdracht';

const bestand = new File(['x'], 'plannen.csv');

function sent(changed: Partial<ImportWaarden['opdracht']>): unknown {
  const opdracht = { ...emptyOpdracht, bron: 'eib2021', ...changed };
  return JSON.parse(String(importForm({ bestand, opdracht }).get('opdracht')));
}

test('columns that were not chosen are left for the server to recognise', () => {
  expect(sent({})).toEqual({ bron: 'eib2021', vertrouwelijkheid: 'Provincie', toewijzing: 'allesOfNiets' });
  expect(sent({ bronIdKolom: 'OBJECTID', kolommen: { ...emptyOpdracht.kolommen, naam: 'Plannaam' } })).toMatchObject({
    bronIdKolom: 'OBJECTID',
    kolommen: { naam: 'Plannaam' },
  });
});

test('a source is named in small letters, digits and dashes', () => {
  const faults = (bron: string) =>
    importSchema
      .safeParse({ bestand, opdracht: { ...emptyOpdracht, bron } })
      .error?.issues.map(({ message }) => message);
  expect(faults('eib-2021')).toBeUndefined();
  expect(faults('EIB 2021')).toEqual(['Gebruik kleine letters, cijfers en streepjes']);
  expect(faults('')).toEqual(['Vul dit in']);
});
