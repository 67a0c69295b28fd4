import type { Answer } from '@/api/operation';

/** What a bar is made of, from the bottom up. */
export const parts = ['gerealiseerd', 'hard', 'zacht', 'onbekend'] as const;

export type Gegeven = Answer<'getWoningenPerJaar'>['jaren'][number];
export type Jaar = Pick<Gegeven, (typeof parts)[number]> & { jaar: number };

/** How far around this year the drawing goes; the table has them all. */
const [back, ahead] = [5, 12];

/** The years that are drawn, also those of which nothing is told. */
export function barsOf(jaren: Gegeven[], year: number): Jaar[] {
  const near = jaren.flatMap(({ jaar }) => (jaar && jaar >= year - back && jaar <= year + ahead ? [jaar] : []));
  const first = Math.min(year, ...near);
  const last = Math.max(year + 1, ...near);
  const nothing = { gerealiseerd: 0, hard: 0, zacht: 0, onbekend: 0 };
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const jaar = first + index;
    return { ...nothing, ...jaren.find((one) => one.jaar === jaar), jaar };
  });
}

/** The tops of an axis, times a power of ten: each can be halved. */
const tops = [1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10];

/** The round number at or above a value, for the top of an axis. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return (tops.find((times) => times * power >= value) ?? 10) * power;
}
