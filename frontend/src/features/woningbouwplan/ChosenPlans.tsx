import { useTranslation } from 'react-i18next';
import type { Woningbouwplan } from '@/api/models';
import { LinkButton } from '@/components/LinkButton';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/Button';

/** How many plans were ticked, and what can be made of them. */
export function ChosenPlans({ chosen, onClear }: { chosen: Woningbouwplan[]; onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="row" role="status">
      <strong>{t('sleutelproject.gekozen', { count: chosen.length })}</strong>
      <LinkButton
        to={paths.nieuwSleutelproject}
        search={{ gemeenteCode: chosen[0]?.gemeenteCode, plannen: chosen.map(({ id }) => id).join(',') }}
        variant="primary"
      >
        {t('sleutelproject.maken')}
      </LinkButton>
      <Button onClick={onClear}>{t('woningbouwplan.keuzeWissen')}</Button>
    </div>
  );
}
