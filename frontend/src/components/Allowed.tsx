import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProfiel } from '@/api/useSession';
import { paths } from '@/lib/paths';
import { Skeleton } from '@/ui/States';
import { LinkButton } from './LinkButton';
import { Page } from './Page';

/** A page for whoever may do one of these acts somewhere; others read that it is not for them, and where to go. */
export function Allowed({ acts, children }: { acts: string[]; children: ReactNode }) {
  const { t } = useTranslation();
  const profiel = useProfiel();
  if (!profiel) return <Skeleton label={t('algemeen.laden')} lines={4} />;
  if (acts.some((act) => profiel.mogelijkheden[act]?.mag)) return children;
  return (
    <Page title={t('algemeen.nietVoorU')}>
      <p>{t('algemeen.nietVoorUUitleg')}</p>
      <div>
        <LinkButton to={paths.overzicht}>{t('algemeen.naarOverzicht')}</LinkButton>
      </div>
    </Page>
  );
}
