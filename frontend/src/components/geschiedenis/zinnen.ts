import type nl from '@/i18n/nl';

type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${K}` : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];

type Plural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;

/** The texts under `geschiedenis.zin`. */
export type nlKeys = Plural<Leaves<(typeof nl)['geschiedenis']['zin']>>;
