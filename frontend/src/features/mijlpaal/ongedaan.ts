import i18next from 'i18next';
import type { Verschuiving } from '@/api/models';
import { call } from '@/api/operation';
import { problemOf } from '@/api/problem';
import { makeStale, queryClient } from '@/api/queryClient';
import { problemText } from '@/components/problemText';
import { announce } from '@/ui/Toast';

/** The corrections that put everything back where it was before a move: the milestone, and what moved along. */
export function correctiesOf({ mijlpaal, van, vanPrecisie, gevolgen, volgersMee }: Verschuiving) {
  const moved = [
    { id: mijlpaal.id, naar: van, precisie: vanPrecisie, ifMatch: mijlpaal.versie },
    ...(volgersMee ? gevolgen : []).map((gevolg) => ({
      id: gevolg.mijlpaalId,
      naar: gevolg.van,
      precisie: gevolg.precisie,
      ifMatch: undefined,
    })),
  ];
  return moved.map(({ id, naar, precisie, ifMatch }) => ({
    path: { id },
    body: {
      veld: 'prognosedatum' as const,
      naar,
      precisie,
      toelichting: i18next.t('mijlpaal.ongedaanReden'),
    },
    ...(ifMatch !== undefined && { ifMatch }),
  }));
}

/** Takes a move back by corrections, which count as no slip; the move itself stays in the history. */
export async function maakOngedaan(verschuiving: Verschuiving): Promise<void> {
  try {
    for (const correctie of correctiesOf(verschuiving)) await call('createCorrectie', correctie, {});
    announce(i18next.t('mijlpaal.isOngedaan'));
  } catch (reason) {
    announce(problemText(problemOf(reason)));
  } finally {
    await makeStale(queryClient);
  }
}
