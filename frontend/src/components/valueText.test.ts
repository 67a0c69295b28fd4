import { expect, test } from 'vitest';
import { fieldValueText } from './valueText';

test('a code reads as its word, by the kind of record where that matters', () => {
  expect(fieldValueText('escalatie', 'status', 'inBehandeling')).toBe('In behandeling');
  expect(fieldValueText('sleutelproject', 'status', 'gepauzeerd')).toBe('Gepauzeerd');
  expect(fieldValueText('mijlpaal', 'prognosePrecisie', 'kwartaal')).toBe('Kwartaal');
});

test('what is no code stays as it was written', () => {
  expect(fieldValueText('mijlpaal', 'naam', 'dag')).toBe('dag');
  expect(fieldValueText('besluitmoment', 'status', 'onbekend')).toBe('onbekend');
  expect(fieldValueText('mijlpaal', 'bewijs', 'Zaak 1. Besluit')).toBe('Zaak 1. Besluit');
});
