import { useTranslation } from 'react-i18next';

export function DemonstrationBanner() {
  const { t } = useTranslation();
  return (
    <p className="demonstration-banner">
      {t('algemeen.demonstratie')}
      <span className="shell-word">{t('algemeen.verzonnen')}</span>
    </p>
  );
}
