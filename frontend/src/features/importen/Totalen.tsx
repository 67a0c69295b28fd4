import { useTranslation } from 'react-i18next';
import type { Import } from '@/api/models';
import { useFormat } from '@/i18n/useFormat';
import './Importen.css';

const totals = ['rijen', 'nieuw', 'gewijzigd', 'ongewijzigd', 'metWaarschuwing', 'geweigerd', 'woningen'] as const;

/** What became of a file, in numbers. */
export function Totalen({ verslag }: { verslag: Import }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <dl className="totalen">
      {totals.map((total) => (
        <div key={total}>
          <dt>{t(`importen.${total}`)}</dt>
          <dd>{number(verslag[total])}</dd>
        </div>
      ))}
    </dl>
  );
}
