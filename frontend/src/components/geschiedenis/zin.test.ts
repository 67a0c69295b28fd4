import { expect, test } from 'vitest';
import type { Handeling } from '@/api/models';
import { gevolgOf, zinOf, type Woorden } from './zin';

const woorden: Woorden = {
  date: (date) => date,
  code: (_, value) => String(value),
  thema: () => 'Netcongestie',
};

function act(...wijzigingen: object[]): Handeling {
  const whole = (one: object) => ({ operatie: 'aangemaakt', velden: [], vorige: {}, inhoud: {}, naam: null, ...one });
  return { wijzigingen: wijzigingen.map(whole), onvolledig: false } as unknown as Handeling;
}
const shift = (naam: string, dagen: number, aanleidingId: string | null = null) => ({
  soort: 'verschuiving',
  naam,
  inhoud: { dagen, naar: '2027-01-13', naarPrecisie: 'dag', oorzaak: 'netcongestie', aanleidingId },
});
const changed = (soort: string, velden: string[], inhoud: object = {}) => ({
  soort,
  operatie: 'gewijzigd',
  naam: 'X',
  velden,
  inhoud,
});

test('a shift reads as one sentence, whatever followed it', () => {
  const moved = act(shift('Start bouw', 64, 'v1'), changed('mijlpaal', ['prognosedatum']), shift('Overeenkomst', 64));
  const zin = zinOf(moved, woorden);
  expect(zin).toMatchObject({ key: 'later', naam: 'Overeenkomst' });
  expect(zin?.values).toEqual({ datum: '2027-01-13', oorzaak: 'netcongestie', count: 64 });
  expect(gevolgOf(moved, woorden)).toEqual({ key: 'gevolg.volgers', values: { count: 1 } });
  expect(zinOf(act(shift('Overeenkomst', -3)), woorden)).toMatchObject({ key: 'eerder', values: { count: 3 } });
});

test('settling a case tells of the case first, and then of the milestone that it moved', () => {
  const settled = act(shift('Overeenkomst', 12), changed('escalatie', ['status']), {
    soort: 'escalatiestap',
    naam: 'Netaansluiting',
    inhoud: { soort: 'afhandeling', uitkomst: 'toezegging' },
  });
  expect(zinOf(settled, woorden)).toMatchObject({ key: 'afgehandeld', naam: 'Netaansluiting' });
  expect(gevolgOf(settled, woorden)?.values).toEqual({ naam: 'Overeenkomst', datum: '2027-01-13' });
});

test('who may not know of the shift itself reads what it came to', () => {
  const seen = act(changed('mijlpaal', ['prognosedatum'], { prognosedatum: '2027-03-01', prognosePrecisie: 'dag' }));
  expect(zinOf(seen, woorden)).toMatchObject({ key: 'prognose', values: { datum: '2027-03-01' } });
});

test('a new project with its phases is the project; a list of plans is a number of plans', () => {
  const made = act({ soort: 'sleutelproject', naam: 'Spoorzone' }, { soort: 'planfase' }, { soort: 'planfase' });
  expect(zinOf(made, woorden)).toMatchObject({ key: 'aangemaakt', naam: 'Spoorzone' });
  const imported = act({ soort: 'woningbouwplan' }, { soort: 'programmaregel' }, { soort: 'woningbouwplan' });
  expect(zinOf(imported, woorden)).toMatchObject({ key: 'meer.woningbouwplan', values: { count: 2 }, naam: null });
});

test('a kind that has no sentence of its own reads as any change does', () => {
  expect(zinOf(act({ soort: 'reces', naam: 'Kerst' }), woorden)).toMatchObject({ key: 'aangemaakt', naam: 'Kerst' });
  expect(zinOf(act(), woorden)).toBeUndefined();
});
