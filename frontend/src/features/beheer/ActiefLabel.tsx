import { useTranslation } from 'react-i18next';
import { StatusLabel } from '@/ui/StatusLabel';

/** Whether an account or machine client can be used. */
export function ActiefLabel({ actief }: { actief: boolean }) {
  const { t } = useTranslation();
  return (
    <StatusLabel tone={actief ? 'positive' : 'neutral'}>
      {t(actief ? 'beheer.actief' : 'beheer.uitgeschakeld')}
    </StatusLabel>
  );
}
