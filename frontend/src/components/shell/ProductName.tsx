import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/lib/paths';

export function ProductName() {
  const { t } = useTranslation();
  return (
    <Link to={paths.overzicht} className="product-name">
      <img src="/sleutelbord.svg" alt="" />
      <span className="shell-word">{t('algemeen.product')}</span>
    </Link>
  );
}
