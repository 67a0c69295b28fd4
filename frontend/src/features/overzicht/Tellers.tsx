import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overzicht } from '@/api/models';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import type { Tone } from '@/ui/StatusLabel';
import { useMyCases } from './useMyCases';

/** How much needs me today; each number says of what. */
export function Tellers({ mijlpalen }: { mijlpalen: Overzicht['mijlpalen'] }) {
  const { t } = useTranslation();
  const cases = useMyCases().data;
  return (
    <ul className="tellers" aria-label={t('overzicht.vandaag')}>
      <Teller tone="negative" count={mijlpalen.teLaat} label={t('overzicht.teLaat')} />
      <Teller tone="unknown" count={mijlpalen.nietBijgewerkt} label={t('overzicht.nietBijgewerkt')} />
      <Teller
        tone="info"
        count={cases?.totaal}
        label={
          <Link to={paths.escalaties} search={{ aanZet: 'true' }}>
            {t('overzicht.aanZet')}
          </Link>
        }
      />
      <Teller
        tone="negative"
        count={cases?.resultaten.filter(({ overTijd }) => overTijd).length}
        label={t('overzicht.overTijd')}
      />
    </ul>
  );
}

/** Nothing to do has no colour; what is not known yet has no number. */
function Teller({ tone, count, label }: { tone: Tone; count: number | undefined; label: ReactNode }) {
  const { number } = useFormat();
  return (
    <li className={`teller tone-${count ? tone : 'neutral'}`}>
      <span className="teller-getal">{count === undefined ? '–' : number(count)}</span>
      <span>{label}</span>
    </li>
  );
}
