import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal, Overzicht } from '@/api/models';
import { Belemmeringen } from '@/components/Belemmeringen';
import { DateText } from '@/components/DateText';
import { EscalatieKlok } from '@/components/EscalatieKlok';
import { MijlpaalStatusLabel } from '@/components/StatusLabels';
import { paths } from '@/lib/paths';
import { Card } from '@/ui/Card';
import { StatusLabel } from '@/ui/StatusLabel';

/** A list of what asks for attention, or the good news that nothing does. */
function Lijst({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }) {
  return <Card title={title}>{children.length === 0 ? <p>{empty}</p> : <ul className="aandacht">{children}</ul>}</Card>;
}

export function MijlpaalAandacht({ mijlpalen }: { mijlpalen: Mijlpaal[] }) {
  const { t } = useTranslation();
  return (
    <Lijst title={t('overzicht.mijlpalen')} empty={t('overzicht.geenMijlpalen')}>
      {mijlpalen.map((mijlpaal) => (
        <li key={mijlpaal.id}>
          <Link to={paths.sleutelprojectTab(mijlpaal.sleutelprojectId, 'mijlpalen')} search={{ mijlpaal: mijlpaal.id }}>
            {mijlpaal.naam}
          </Link>
          <span className="subtle">{mijlpaal.sleutelproject.naam}</span>
          <span className="row">
            <MijlpaalStatusLabel status={mijlpaal.status} />
            <span>
              {t('overzicht.prognose')} <DateText date={mijlpaal.prognosedatum} precisie={mijlpaal.prognosePrecisie} />
            </span>
          </span>
        </li>
      ))}
    </Lijst>
  );
}

/** Where I am to act; what ends first comes first. */
export function EscalatieAandacht({ escalaties }: { escalaties: Overzicht['escalaties']['aandacht'] }) {
  const { t } = useTranslation();
  return (
    <Lijst title={t('overzicht.escalaties')} empty={t('overzicht.geenEscalaties')}>
      {escalaties.map((escalatie) => (
        <li key={escalatie.id}>
          <Link to={paths.escalatie(escalatie.id)}>{escalatie.titel}</Link>
          <span className="subtle">
            {escalatie.sleutelproject.naam} · {escalatie.niveauNaam}
          </span>
          <span>
            <EscalatieKlok escalatie={escalatie} />
          </span>
        </li>
      ))}
    </Lijst>
  );
}

/** Which phases are to close soon, and what still keeps their gates shut. */
export function Poorten({ poorten }: { poorten: Overzicht['poorten'] }) {
  const { t } = useTranslation();
  return (
    <Lijst title={t('overzicht.poorten')} empty={t('overzicht.geenPoorten')}>
      {poorten.map(({ sleutelproject, fase, naam, geplandEinde, poort }) => (
        <li key={sleutelproject.id + fase}>
          <Link to={paths.sleutelproject(sleutelproject.id)}>{sleutelproject.naam}</Link>
          <span className="row">
            <StatusLabel tone={poort.open ? 'positive' : 'warning'}>
              {t(poort.open ? 'planfase.open' : 'planfase.dicht')}
            </StatusLabel>
            <span>
              {naam}, {t('overzicht.teSluiten')} <DateText date={geplandEinde} precisie="dag" />
            </span>
          </span>
          {!poort.open && <Belemmeringen belemmeringen={poort.belemmeringen} />}
        </li>
      ))}
    </Lijst>
  );
}

export function LegeZetels({ zetels }: { zetels: Overzicht['legeZetels'] }) {
  const { t } = useTranslation();
  return (
    <Lijst title={t('overzicht.legeZetels')} empty={t('overzicht.geenLegeZetels')}>
      {zetels.map(({ sleutelproject, rol }) => (
        <li key={sleutelproject.id + rol}>
          <Link to={paths.sleutelprojectTab(sleutelproject.id, 'mensen')}>{sleutelproject.naam}</Link>
          <span>{t(`waarde.zetel.${rol}`)}</span>
        </li>
      ))}
    </Lijst>
  );
}
