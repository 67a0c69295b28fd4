import { expect, test } from 'vitest';
import { leegPlan, nieuwPlan, planwijziging, type Plangegevens } from './planGegevens';

const gegevens: Plangegevens = {
  ...leegPlan,
  naam: 'Weteringkwartier',
  plantype: 'Verdichting',
  planstatus: '3 In voorbereiding',
};

test('what was left empty is unknown, not an empty word', () => {
  expect(nieuwPlan('GM0193', gegevens)).toMatchObject({
    gemeenteCode: 'GM0193',
    naam: 'Weteringkwartier',
    juridischeGrondslag: null,
    brondatum: null,
  });
});

test('what the source leads is not sent', () => {
  const sent = planwijziging({ ...gegevens, brondatum: '2026-11-01' }, ['naam', 'gemeenteCode', 'planstatus']);
  expect(Object.keys(sent).sort()).toEqual([
    'brondatum',
    'juridischeGrondslag',
    'opdrachtgever',
    'plantype',
    'projectstatus',
    'vertrouwelijkheid',
  ]);
});
