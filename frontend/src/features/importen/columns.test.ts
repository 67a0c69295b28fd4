import { expect, test } from 'vitest';
import { csvColumns, geojsonColumns } from './columns';

test('the head of a CSV, whatever separates and quotes it', () => {
  expect(csvColumns('OBJECTID,Plannaam,Sloop\r\n1,"A, b",2')).toEqual(['OBJECTID', 'Plannaam', 'Sloop']);
  expect(csvColumns('\uFEFF"Id";"Naam; kort";Aantal\n')).toEqual(['Id', 'Naam; kort', 'Aantal']);
  expect(csvColumns('id\tnaam')).toEqual(['id', 'naam']);
  expect(csvColumns('')).toEqual([]);
});

test('the properties of a GeoJSON; what is none has no columns', () => {
  expect(geojsonColumns('{"features":[{"properties":{"naam":"A","aantal":1}}]}')).toEqual(['naam', 'aantal']);
  expect(geojsonColumns('{"features":[]}')).toEqual([]);
  expect(geojsonColumns('geen json')).toEqual([]);
});
