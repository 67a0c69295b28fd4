import { expect, test } from 'vitest';
import { csvOf } from './csv';

test('cells with separators are quoted, and what begins like a formula is text', () => {
  const rows = [
    ['Wie', 'Wat'],
    ['Noor', 'zei "ja", direct'],
    ['=SOM(A1)', '-3'],
  ];
  expect(csvOf(rows)).toBe('Wie,Wat\r\nNoor,"zei ""ja"", direct"\r\n\'=SOM(A1),\'-3\r\n');
});
