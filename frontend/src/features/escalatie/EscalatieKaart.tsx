import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Escalatie } from '@/api/models';
import { clockOf } from '@/components/clock';
import { EscalatieKlok } from '@/components/EscalatieKlok';
import { EscalatieStatusLabel } from '@/components/StatusLabels';
import { paths } from '@/lib/paths';

/** One case on the board; its column names the level, its edge has the tone of its clock. */
export function EscalatieKaart({ escalatie }: { escalatie: Escalatie }) {
  const { t } = useTranslation();
  const { aanZet } = escalatie;
  return (
    <article className={`escalatie-kaart tone-${clockOf(escalatie)?.tone ?? 'neutral'}`}>
      <h3>
        <Link to={paths.escalatie(escalatie.id)}>{escalatie.titel}</Link>
      </h3>
      <p className="subtle">
        {escalatie.sleutelproject.naam} · {t(`waarde.escalatieSoort.${escalatie.soort}`)}
      </p>
      {aanZet && <p>{[aanZet.naam, aanZet.organisatieNaam].filter(Boolean).join(', ')}</p>}
      <p className="row">
        <EscalatieStatusLabel status={escalatie.status} />
        <EscalatieKlok escalatie={escalatie} />
      </p>
    </article>
  );
}
