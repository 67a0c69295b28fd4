import { useTranslation } from 'react-i18next';
import type { Import } from '@/api/models';
import { Notice } from '@/ui/Notice';
import { Totalen } from './Totalen';

/** What the import would do; nothing has been kept yet. */
export function Proefverslag({ verslag }: { verslag: Import }) {
  const { t } = useTranslation();
  const refused = verslag.geweigerd > 0;
  return (
    <Notice tone={refused ? 'warning' : 'positive'} title={t('importen.proefKlaar')} announced>
      <p>{t(refused ? 'importen.proefMetFouten' : 'importen.proefGoed', { count: verslag.geweigerd })}</p>
      <Totalen verslag={verslag} />
    </Notice>
  );
}
