import { Diamond, FileUp, Flag, House, KeyRound, Map, type LucideIcon } from 'lucide-react';
import { paths, statussen } from '@/lib/paths';

/** The pages whose address is one word. */
type Front = {
  [Page in keyof typeof paths]: (typeof paths)[Page] extends `/${infer Word}`
    ? Word extends `${string}/${string}`
      ? never
      : Page
    : never;
}[keyof typeof paths];

/** What everyone finds in the navigation and by typing, in this order. A new page whose address is one word does not compile until it stands here. */
const signs: Record<Exclude<Front, 'aanmelden' | 'wachtwoord' | 'profiel' | 'beheer'>, LucideIcon> = {
  overzicht: House,
  sleutelprojecten: KeyRound,
  mijlpalen: Diamond,
  woningbouwplannen: Map,
  escalaties: Flag,
  importen: FileUp,
};

/** How a register begins: of milestones one wants those that are still to come. */
const searches: Partial<Record<keyof typeof signs, Record<string, string>>> = {
  mijlpalen: { mijn: 'true', status: statussen.open },
};

export const registers = (Object.keys(signs) as (keyof typeof signs)[]).map((key) => ({
  key,
  to: paths[key],
  Icon: signs[key],
  search: searches[key],
}));
