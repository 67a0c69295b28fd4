import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import type { Search } from '@/lib/search';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import './PastNotice.css';

/** Above everything that is past: which day it is of, and the way back. */
export function PastNotice({ peildatum }: { peildatum: string }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const navigate = useNavigate();
  const back = () =>
    void navigate({ to: '.', search: (before: Search) => ({ ...before, peildatum: undefined, cursor: undefined }) });
  return (
    <div className="past-notice" role="status">
      <Notice tone="warning">
        <div className="row past-notice-row">
          <p>
            <strong>{t('peildatum.uKijktNaar', { datum: date(peildatum) })}</strong> {t('peildatum.alleenLezen')}
          </p>
          <Button small onClick={back}>
            {t('peildatum.terugNaarNu')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
