import { expect, test } from 'vitest';
import { clockOf } from './clock';

const running = { status: 'inBehandeling', overTijd: false } as const;

test('a running clock says how many working days are left, and warns when they are few', () => {
  expect(clockOf({ ...running, resterendeWerkdagen: 6 })).toEqual({ word: 'werkdagen', tone: 'info', count: 6 });
  expect(clockOf({ ...running, resterendeWerkdagen: 2 })).toEqual({ word: 'werkdagen', tone: 'warning', count: 2 });
  expect(clockOf({ ...running, resterendeWerkdagen: 0 })).toEqual({ word: 'laatsteDag', tone: 'warning' });
});

test('over time says by how much where that is known', () => {
  expect(clockOf({ ...running, overTijd: true, resterendeWerkdagen: -3 })).toMatchObject({
    count: 3,
    tone: 'negative',
  });
  expect(clockOf({ ...running, overTijd: true, resterendeWerkdagen: null })).toMatchObject({ word: 'overTijd' });
});

test('without a term, paused, draft and closed', () => {
  expect(clockOf({ ...running, resterendeWerkdagen: null })).toMatchObject({ word: 'geenTermijn' });
  expect(clockOf({ status: 'opgeschort', overTijd: true, resterendeWerkdagen: 1 })).toMatchObject({
    word: 'staatStil',
  });
  expect(clockOf({ status: 'concept', overTijd: false, resterendeWerkdagen: null })).toBeNull();
  expect(clockOf({ status: 'opgelost', overTijd: true, resterendeWerkdagen: null })).toBeNull();
});
