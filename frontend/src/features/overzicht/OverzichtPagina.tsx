import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRead, useReference } from '@/api/queries';
import { useProfiel } from '@/api/useSession';
import { LinkButton } from '@/components/LinkButton';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { Gemeentekaart } from './Gemeentekaart';
import { EscalatieAandacht, LegeZetels, MijlpaalAandacht, Poorten } from './Aandacht';
import { Sinds } from './Sinds';
import { Tellers } from './Tellers';
import { Woningen } from './Woningen';
import './Overzicht.css';

/** Home: what needs me today, the homes against the targets, the map, and what changed since I was here. */
export function OverzichtPagina() {
  const { t } = useTranslation();
  const { date } = useFormat();
  const query = useRead('getOverzicht', {});
  const vandaag = useReference('getOmgeving', {}).data?.vandaag;
  const mayRaise = useProfiel()?.mogelijkheden['escalatieMelden']?.mag;
  return (
    <Page
      title={t('overzicht.titel')}
      subtitle={vandaag && date(vandaag)}
      actions={
        mayRaise && (
          <LinkButton to={paths.nieuweEscalatie} variant="primary" icon={<Plus aria-hidden="true" />}>
            {t('escalatie.melden')}
          </LinkButton>
        )
      }
    >
      <Loaded query={query} lines={8}>
        {(overzicht) => (
          <>
            <Tellers overzicht={overzicht} />
            <div className="aandacht-kaarten">
              <MijlpaalAandacht mijlpalen={overzicht.mijlpalen.aandacht} />
              <EscalatieAandacht escalaties={overzicht.escalaties.aandacht} />
              <Poorten poorten={overzicht.poorten} />
              <LegeZetels zetels={overzicht.legeZetels} />
            </div>
            <Woningen overzicht={overzicht} />
            <Gemeentekaart gemeenten={overzicht.perGemeente} />
          </>
        )}
      </Loaded>
      <Sinds />
    </Page>
  );
}
