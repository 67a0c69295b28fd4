import { expect, test } from 'vitest';
import { voorbeelden } from './voorbeelden';

test('each example asks for a token where it is given, as this client, with a secret that stands nowhere in it', () => {
  for (const { taal, code } of voorbeelden('https://sleutelbord.example', 'systeem-1')) {
    expect(code, taal).toContain('https://sleutelbord.example/oauth/token');
    expect(code, taal).toContain('https://sleutelbord.example/api/v1/sleutelprojecten');
    expect(code, taal).toContain('systeem-1:');
    expect(code, taal).toContain('SLEUTELBORD_GEHEIM');
  }
});
