import type { Mijlpaal } from '@/api/models';

const ja = { mag: true };

/** A milestone on schedule, with what a test wants to be different. */
export function mijlpaal(different: Partial<Mijlpaal> = {}): Mijlpaal {
  return {
    id: '1',
    sleutelprojectId: 'p',
    sleutelproject: { id: 'p', kenmerk: 'GM0193-0001', naam: 'Spoorzone', gemeenteCode: 'GM0193' },
    fase: 'ontwikkel',
    soort: null,
    naam: 'Stedenbouwkundig plan',
    basisdatum: '2026-12-15',
    basisPrecisie: 'dag',
    indicatief: true,
    prognosedatum: '2026-12-15',
    prognosePrecisie: 'dag',
    realisatiedatum: null,
    realisatiePrecisie: null,
    verplicht: true,
    afhankelijkVan: [],
    verantwoordelijke: null,
    bewijs: null,
    status: 'opSchema',
    uitloopDagen: 0,
    aantalVerschuivingen: 0,
    versie: 1,
    aangemaaktOp: '2026-01-01T10:00:00Z',
    gewijzigdOp: '2026-01-01T10:00:00Z',
    mogelijkheden: {
      wijzigen: ja,
      verschuiven: ja,
      corrigeren: ja,
      realiseren: ja,
      laatVervallen: ja,
      verwijderen: ja,
    },
    ...different,
  };
}
