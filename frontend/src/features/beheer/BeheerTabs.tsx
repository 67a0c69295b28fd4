import { useTranslation } from 'react-i18next';
import { TabLinks } from '@/components/TabLinks';
import { paths } from '@/lib/paths';

/** The parts of administration. */
export function BeheerTabs() {
  const { t } = useTranslation();
  return (
    <TabLinks
      label={t('beheer.titel')}
      tabs={[
        { to: paths.beheer, title: t('beheer.gebruikers'), exact: true },
        { to: paths.apiClients, title: t('beheer.apiClients') },
        { to: paths.recessen, title: t('reces.meervoud') },
      ]}
    />
  );
}
