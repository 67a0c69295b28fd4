import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overzicht } from '@/api/models';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import type { Tone } from '@/ui/StatusLabel';

/** How much needs me today; each number says of what. */
export function Tellers({ overzicht: { mijlpalen, escalaties } }: { overzicht: Overzicht }) {
  const { t } = useTranslation();
  return (
    <ul className="tellers" aria-label={t('overzicht.vandaag')}>
      <Teller
        tone="negative"
        count={mijlpalen.teLaat}
        label={
          <Link to={paths.mijlpalen} search={{ mijn: 'true', status: 'teLaat' }}>
            {t('overzicht.teLaat')}
          </Link>
        }
      />
      <Teller
        tone="unknown"
        count={mijlpalen.nietBijgewerkt}
        label={
          <Link to={paths.mijlpalen} search={{ mijn: 'true', status: 'nietBijgewerkt' }}>
            {t('overzicht.nietBijgewerkt')}
          </Link>
        }
      />
      <Teller
        tone="info"
        count={escalaties.aanZet}
        label={
          <Link to={paths.escalaties} search={{ aanZet: 'true' }}>
            {t('overzicht.aanZet')}
          </Link>
        }
      />
      <Teller
        tone="negative"
        count={escalaties.overTijd}
        label={
          <Link to={paths.escalaties} search={{ aanZet: 'true', overTijd: 'true' }}>
            {t('overzicht.overTijd')}
          </Link>
        }
      />
    </ul>
  );
}

/** Nothing to do has no colour. */
function Teller({ tone, count, label }: { tone: Tone; count: number; label: ReactNode }) {
  const { number } = useFormat();
  return (
    <li className={`teller tone-${count ? tone : 'neutral'}`}>
      <span className="teller-getal">{number(count)}</span>
      <span>{label}</span>
    </li>
  );
}
