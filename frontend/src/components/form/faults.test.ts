import { expect, test, vi } from 'vitest';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { changeLanguage } from '@/i18n';
import { placeFaults } from './faults';

function form(values: FieldValues) {
  const setError = vi.fn();
  return { setError, form: { getValues: () => values, setError } as unknown as UseFormReturn<FieldValues> };
}

const refusal = { status: 400, code: 'invoerOngeldig', title: '', detail: 'Klopt niet' };

test('faults stand beside the fields they are of; the others are told in the summary', () => {
  const { form: naamForm, setError } = form({ naam: '' });
  const unplaced = placeFaults(naamForm, {
    ...refusal,
    invalidParams: [
      { name: 'naam', code: 'onbekendeFout', reason: 'Te kort' },
      { name: 'locatie.coordinates', code: 'onbekendeFout', reason: 'Buiten Nederland' },
    ],
  });
  expect(setError).toHaveBeenCalledWith('naam', { type: 'server', message: 'Te kort' });
  expect(unplaced).toEqual(['locatie.coordinates: Buiten Nederland']);
});

test('a fault within a field stands beside the part of it that the form shows', () => {
  const { form: nested, setError } = form({ opdracht: { bron: '' }, regels: [] });
  placeFaults(nested, {
    ...refusal,
    invalidParams: [
      { name: 'opdracht.bron', code: 'onbekendeFout', reason: 'Te lang' },
      { name: 'regels.3.jaar', code: 'onbekendeFout', reason: 'Te vroeg' },
    ],
  });
  expect(setError.mock.calls.map(([name]) => name as string)).toEqual(['opdracht.bron', 'regels']);
});

test('a refusal is told as the server put it, and in another language by its code where that has a text', async () => {
  const told = (code: string) => placeFaults(form({}).form, { ...refusal, code });
  expect(told('geenRecht')).toEqual(['Klopt niet']);
  await changeLanguage('en');
  expect(told('geenRecht')).toEqual(['Your role does not allow this.']);
  expect(told('ietsNieuws')).toEqual(['Klopt niet']);
  await changeLanguage('nl');
});
