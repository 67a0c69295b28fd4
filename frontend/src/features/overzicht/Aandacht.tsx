import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal, Overzicht } from '@/api/models';
import { DateText } from '@/components/DateText';
import { EscalatieKlok } from '@/components/EscalatieKlok';
import { Loaded } from '@/components/Loaded';
import { MijlpaalStatusLabel } from '@/components/StatusLabels';
import { paths } from '@/lib/paths';
import { Card } from '@/ui/Card';
import { useMyCases } from './useMyCases';

/** How many cases are listed here; the others are a click away. */
const shown = 10;

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
          <Link to={paths.sleutelprojectTab(mijlpaal.sleutelprojectId, 'mijlpalen')}>{mijlpaal.naam}</Link>
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
export function EscalatieAandacht() {
  const { t } = useTranslation();
  return (
    <Loaded query={useMyCases()} lines={4}>
      {({ resultaten }) => (
        <Lijst title={t('overzicht.escalaties')} empty={t('overzicht.geenEscalaties')}>
          {resultaten.slice(0, shown).map((escalatie) => (
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
      )}
    </Loaded>
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
