import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal, Overzicht } from '@/api/models';
import { Belemmeringen } from '@/components/Belemmeringen';
import { DateText } from '@/components/DateText';
import { EscalatieKlok } from '@/components/EscalatieKlok';
import { MijlpaalStatusLabel } from '@/components/StatusLabels';
import { daysBetween } from '@/lib/dates';
import { paths, statussen } from '@/lib/paths';
import { Card } from '@/ui/Card';
import { StatusLabel } from '@/ui/StatusLabel';

interface LijstProps {
  title: string;
  empty: string;
  actions?: ReactNode;
  children: ReactNode[];
}

/** A list of what asks for attention, a row each, or the good news that nothing does. */
export function Lijst({ title, empty, actions, children }: LijstProps) {
  return (
    <Card title={title} actions={actions}>
      {children.length === 0 ? <p className="subtle">{empty}</p> : <ul className="aandacht">{children}</ul>}
    </Card>
  );
}

/** One row: what it is, where it belongs, and how it stands. */
export function Rij({
  what,
  where,
  state,
  children,
}: {
  what: ReactNode;
  where?: ReactNode;
  state: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li>
      <span className="aandacht-wat">
        {what}
        {where && <span className="subtle">{where}</span>}
      </span>
      <span className="aandacht-staat">{state}</span>
      {children}
    </li>
  );
}

export function MijlpaalAandacht({ mijlpalen }: { mijlpalen: Mijlpaal[] }) {
  const { t } = useTranslation();
  return (
    <Lijst
      title={t('overzicht.mijlpalen')}
      empty={t('overzicht.geenMijlpalen')}
      actions={
        mijlpalen.length > 0 && (
          <Link to={paths.mijlpalen} search={{ mijn: 'true', status: statussen.aandacht }}>
            {t('overzicht.toonAlle')}
          </Link>
        )
      }
    >
      {mijlpalen.map((mijlpaal) => (
        <Rij
          key={mijlpaal.id}
          what={
            <Link
              to={paths.sleutelprojectTab(mijlpaal.sleutelprojectId, 'mijlpalen')}
              search={{ mijlpaal: mijlpaal.id }}
            >
              {mijlpaal.naam}
            </Link>
          }
          where={mijlpaal.sleutelproject.naam}
          state={
            <>
              <DateText date={mijlpaal.prognosedatum} precisie={mijlpaal.prognosePrecisie} />
              <MijlpaalStatusLabel status={mijlpaal.status} />
            </>
          }
        />
      ))}
    </Lijst>
  );
}

/** Where I am to act: a proposal that waits for my word first, then what ends first. */
export function EscalatieAandacht({ escalaties }: { escalaties: Overzicht['escalaties']['aandacht'] }) {
  const { t } = useTranslation();
  const proposed = (escalatie: (typeof escalaties)[number]) => escalatie.mogelijkheden.akkoord?.mag === true;
  const rows = [...escalaties].sort((one, other) => Number(proposed(other)) - Number(proposed(one)));
  return (
    <Lijst title={t('overzicht.escalaties')} empty={t('overzicht.geenEscalaties')}>
      {rows.map((escalatie) => (
        <Rij
          key={escalatie.id}
          what={<Link to={paths.escalatie(escalatie.id)}>{escalatie.titel}</Link>}
          where={`${escalatie.sleutelproject.naam} · ${escalatie.niveauNaam}`}
          state={
            <>
              {proposed(escalatie) && <StatusLabel tone="info">{t('overzicht.voorstel')}</StatusLabel>}
              <EscalatieKlok escalatie={escalatie} />
            </>
          }
        />
      ))}
    </Lijst>
  );
}

/** Which phases are to close soon or should have closed, and what still keeps their gates shut. */
export function Poorten({ poorten, vandaag }: { poorten: Overzicht['poorten']; vandaag: string | undefined }) {
  const { t } = useTranslation();
  return (
    <Lijst title={t('overzicht.poorten')} empty={t('overzicht.geenPoorten')}>
      {poorten.map(({ sleutelproject, fase, naam, geplandEinde, poort }) => {
        const late = vandaag ? daysBetween(geplandEinde, vandaag) : 0;
        return (
          <Rij
            key={sleutelproject.id + fase}
            what={<Link to={paths.sleutelproject(sleutelproject.id)}>{sleutelproject.naam}</Link>}
            where={naam}
            state={
              <>
                <DateText date={geplandEinde} precisie="dag" />
                {late > 0 && <StatusLabel tone="negative">{t('overzicht.dagenTeLaat', { count: late })}</StatusLabel>}
                <StatusLabel tone={poort.open ? 'positive' : 'warning'}>
                  {t(poort.open ? 'planfase.open' : 'planfase.dicht')}
                </StatusLabel>
              </>
            }
          >
            {!poort.open && (
              <details className="aandacht-meer">
                <summary>{t('overzicht.belemmeringen', { count: poort.belemmeringen.length })}</summary>
                <Belemmeringen belemmeringen={poort.belemmeringen} />
              </details>
            )}
          </Rij>
        );
      })}
    </Lijst>
  );
}

export function LegeZetels({ zetels }: { zetels: Overzicht['legeZetels'] }) {
  const { t } = useTranslation();
  return (
    <Lijst title={t('overzicht.legeZetels')} empty={t('overzicht.geenLegeZetels')}>
      {zetels.map(({ sleutelproject, rol }) => (
        <Rij
          key={sleutelproject.id + rol}
          what={<Link to={paths.sleutelprojectTab(sleutelproject.id, 'mensen')}>{sleutelproject.naam}</Link>}
          state={t(`waarde.zetel.${rol}`)}
        />
      ))}
    </Lijst>
  );
}
