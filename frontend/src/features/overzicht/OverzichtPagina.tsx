import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Overzicht } from '@/api/models';
import { useRead, useReference } from '@/api/queries';
import { useProfiel } from '@/api/useSession';
import { LinkButton } from '@/components/LinkButton';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { useFormat } from '@/i18n/useFormat';
import { lazily } from '@/lib/lazily';
import { paths } from '@/lib/paths';
import { Suspense } from 'react';
import { EscalatieAandacht, LegeZetels, MijlpaalAandacht, Poorten } from './Aandacht';
import { cardsOf, type Kaart } from './composition';
import { Gemeentekaart } from './Gemeentekaart';
import { Sinds } from './Sinds';
import { Tellers } from './Tellers';
import { Woningen } from './Woningen';
import { WoningenPerJaar } from './WoningenPerJaar';
import './Overzicht.css';

const BeheerKaart = lazily(() => import('./BeheerKaart'), 'BeheerKaart');
const ImportKaart = lazily(() => import('./ImportKaart'), 'ImportKaart');

/** Home: first what is mine to decide or to do, then the homes, the map, and what changed since I was here. */
export function OverzichtPagina() {
  const { t } = useTranslation();
  const { date } = useFormat();
  const query = useRead('getOverzicht', {});
  const vandaag = useReference('getOmgeving', {}).data?.vandaag;
  const profiel = useProfiel();
  const cards = profiel ? cardsOf(profiel) : [];
  const works = cards.some((card) => card !== 'beheer');
  return (
    <Page
      title={t('overzicht.titel')}
      subtitle={vandaag && date(vandaag)}
      actions={
        profiel?.mogelijkheden['escalatieMelden']?.mag && (
          <LinkButton to={paths.nieuweEscalatie} variant="primary" icon={<Plus aria-hidden="true" />}>
            {t('escalatie.melden')}
          </LinkButton>
        )
      }
    >
      {profiel && (
        <Loaded query={query} lines={16}>
          {(overzicht) => (
            <>
              {works && <Tellers overzicht={overzicht} />}
              {cards.length > 0 && (
                <div className="aandacht-kaarten">
                  <Suspense>
                    {cards.map((card) => (
                      <AandachtKaart key={card} card={card} overzicht={overzicht} vandaag={vandaag} />
                    ))}
                  </Suspense>
                </div>
              )}
              <Sinds />
              <WoningenPerJaar />
              <Woningen overzicht={overzicht} />
              <Gemeentekaart gemeenten={overzicht.perGemeente} />
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
}

interface AandachtKaartProps {
  card: Kaart;
  overzicht: Overzicht;
  vandaag: string | undefined;
}

function AandachtKaart({ card, overzicht, vandaag }: AandachtKaartProps) {
  switch (card) {
    case 'beheer':
      return <BeheerKaart />;
    case 'importen':
      return <ImportKaart />;
    case 'escalaties':
      return <EscalatieAandacht escalaties={overzicht.escalaties.aandacht} />;
    case 'mijlpalen':
      return <MijlpaalAandacht mijlpalen={overzicht.mijlpalen.aandacht} />;
    case 'poorten':
      return <Poorten poorten={overzicht.poorten} vandaag={vandaag} />;
    case 'zetels':
      return <LegeZetels zetels={overzicht.legeZetels} />;
  }
}
