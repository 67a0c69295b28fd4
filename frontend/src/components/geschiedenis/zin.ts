/** What an act of somebody reads like: one sentence, made of the one change that says most and what came along with it. */
import type { Handeling, Handelingswijziging } from '@/api/models';
import type { nlKeys } from './zinnen';

/** A sentence by its text, with what is filled in; the name of what it is about stands out, and leads there. */
export interface Zin {
  key: nlKeys;
  values: Record<string, string | number>;
  /** What it is about; null where the sentence names nothing. */
  naam: string | null;
  /** The record that the name leads to. */
  over: Handelingswijziging;
}

/** How values read in the language of the person. */
export interface Woorden {
  date: (date: string, precisie?: 'dag' | 'maand' | 'kwartaal') => string;
  /** The word for a code of the texts under `waarde`; the code itself where it is not known. */
  code: (group: string, value: unknown) => string;
  /** The name of a cause. */
  thema: (code: unknown) => string;
}

type Feiten = Record<string, unknown>;

/** What tells most comes first: the rest of an act follows from it. */
const order = [
  'escalatiestap',
  'besluit',
  'faseovergang',
  'statuswisseling',
  'verschuiving',
  'correctie',
  'realisatie',
  'vervalverklaring',
  'sleutelproject',
  'woningbouwplan',
  'escalatie',
  'verantwoordelijke',
  'besluitmoment',
  'mijlpaal',
  'planfase',
  'programmaregel',
];

function rank({ soort, inhoud }: Handelingswijziging): number {
  const place = order.indexOf(soort);
  // A follower moved because of another shift.
  const follows = soort === 'verschuiving' && (inhoud as Feiten | null)?.['aanleidingId'] ? 0.5 : 0;
  return (place < 0 ? order.length : place) + follows;
}

/** The change of an act that says most. */
export function mainOf({ wijzigingen }: Pick<Handeling, 'wijzigingen'>): Handelingswijziging | undefined {
  return [...wijzigingen].sort((one, other) => rank(one) - rank(other))[0];
}

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

type Gezegde = Pick<Zin, 'key' | 'values'>;
const says = (key: nlKeys, values: Gezegde['values'] = {}): Gezegde => ({ key, values });

type Maker = (main: Handelingswijziging, feiten: Feiten, act: Handeling, woorden: Woorden) => Gezegde;

const shift: Maker = (_, { dagen, naar, naarPrecisie, oorzaak }, __, { date, thema }) => {
  const days = Number(dagen);
  const values = { datum: date(text(naar), naarPrecisie as 'dag'), oorzaak: thema(oorzaak).toLowerCase() };
  return says(days > 0 ? 'later' : days < 0 ? 'eerder' : 'anders', { ...values, count: Math.abs(days) });
};

/** A date of the facts, as exactly as it is known. */
const dated = ({ date }: Woorden, feiten: Feiten, name: string, precisie = `${name}Precisie`) =>
  date(text(feiten[name]), (feiten[precisie] ?? 'dag') as 'dag');

/** The sentences of each kind of record; what is not here reads as any change does. */
const makers: Record<string, Maker> = {
  verschuiving: shift,
  correctie: (_, feiten, __, woorden) =>
    feiten['naar'] ? says('correctie', { datum: dated(woorden, feiten, 'naar') }) : says('tochNiet'),
  realisatie: (_, feiten, __, woorden) => says('realisatie', { datum: dated(woorden, feiten, 'datum', 'precisie') }),
  vervalverklaring: () => says('verval'),
  mijlpaal: (main, feiten, _, woorden) => {
    const changed = (field: string) => main.operatie === 'gewijzigd' && main.velden.includes(field) && feiten[field];
    if (changed('realisatiedatum'))
      return says('behaald', { datum: dated(woorden, feiten, 'realisatiedatum', 'realisatiePrecisie') });
    if (changed('prognosedatum'))
      return says('prognose', { datum: dated(woorden, feiten, 'prognosedatum', 'prognosePrecisie') });
    return whole(main);
  },
  besluit: (_, { uitkomst }, __, { code }) => says('besluit', { uitkomst: code('uitkomst', uitkomst).toLowerCase() }),
  faseovergang: (_, { soort, van, naar }, __, { code }) =>
    soort === 'afsluiting'
      ? says('faseAf', { fase: code('fase', van) })
      : says('faseTerug', { fase: code('fase', naar) }),
  statuswisseling: (_, { naar }, __, { code }) => says('status', { status: code('projectStatus', naar).toLowerCase() }),
  escalatiestap: (_, { soort, uitkomst }, __, { code }) =>
    uitkomst
      ? says('afgehandeld', { uitkomst: code('escalatieUitkomst', uitkomst).toLowerCase() })
      : says(`stap.${text(soort)}` as nlKeys),
  verantwoordelijke: (main, { rol, naam, geldigTot }, _, { code, date }) => {
    const zetel = code('zetel', rol).toLowerCase();
    return main.operatie === 'gewijzigd' && geldigTot
      ? says('zetelLeeg', { zetel, datum: date(text(geldigTot)) })
      : says('zetel', { zetel, persoon: text(naam) });
  },
  planfase: (main, { soort, geplandEinde }, _, { code, date }) =>
    main.operatie === 'gewijzigd' && main.velden.includes('geplandEinde') && geplandEinde
      ? says('faseGepland', { fase: code('fase', soort), datum: date(text(geplandEinde)) })
      : says('faseGewijzigd', { fase: code('fase', soort) }),
  escalatie: (main) => (main.operatie === 'gewijzigd' ? says('termijn') : whole(main)),
  programmaregel: (_, __, { wijzigingen }) => says('programma', { count: wijzigingen.length }),
  woningbouwplan: (main, feiten) => {
    if (main.operatie === 'gewijzigd' && main.velden.includes('sleutelprojectId'))
      return says(feiten['sleutelprojectId'] ? 'gekoppeld' : 'losgemaakt');
    return whole(main);
  },
};

function whole({ operatie }: Handelingswijziging): Gezegde {
  if (operatie === 'aangemaakt') return says('aangemaakt');
  return says(operatie === 'verwijderd' ? 'verwijderd' : 'gewijzigd');
}

/** The sentence of an act; undefined for an act of which nothing is told. */
export function zinOf(act: Handeling, woorden: Woorden): Zin | undefined {
  const over = mainOf(act);
  if (!over) return undefined;
  const several = act.wijzigingen.filter(({ soort }) => soort === over.soort);
  const naam = over.naam ?? null;
  // An import, or a list of milestones at once.
  if (several.length > 1 && ['woningbouwplan', 'mijlpaal'].includes(over.soort) && act.wijzigingen.length > 1)
    return { key: `meer.${over.soort}` as Zin['key'], values: { count: several.length }, naam: null, over };
  const feiten = (over.inhoud ?? {}) as Feiten;
  return { ...(makers[over.soort]?.(over, feiten, act, woorden) ?? whole(over)), naam, over };
}

/** What came along with the main change, in one more clause; null when nothing did that is worth saying. */
export function gevolgOf(
  act: Handeling,
  { date }: Woorden,
): { key: nlKeys; values: Record<string, string | number> } | null {
  const main = mainOf(act);
  const shifts = act.wijzigingen.filter(({ soort, inhoud }) => soort === 'verschuiving' && inhoud);
  const [first] = shifts;
  if (main?.soort === 'escalatiestap' && first) {
    const { naar, naarPrecisie } = first.inhoud as Feiten;
    return {
      key: 'gevolg.verschoof',
      values: { naam: first.naam ?? '', datum: date(text(naar), naarPrecisie as 'dag') },
    };
  }
  if (main?.soort === 'verschuiving' && shifts.length > 1)
    return { key: 'gevolg.volgers', values: { count: shifts.length - 1 } };
  return null;
}
