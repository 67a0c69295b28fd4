import { useTranslation } from 'react-i18next';
import type { Escalatie } from '@/api/models';

/** Who will read a case once it has moved up, and does not now: to know before one proposes or agrees. */
export function Lezers({ voorstel: { lezers } }: { voorstel: NonNullable<Escalatie['voorstel']> }) {
  const { t } = useTranslation();
  return lezers.length > 0
    ? t('escalatie.voorstelLezers', { lezers: lezers.join(', ') })
    : t('escalatie.voorstelZonderLezers');
}
