import { Link } from '@tanstack/react-router';
import { Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useProfiel } from '@/api/useSession';
import { paths } from '@/lib/paths';
import { registers } from './registers';

const administration = { to: paths.beheer, key: 'beheer', Icon: Settings } as const;

export function Navigation({ open, onNavigate }: { open: boolean; onNavigate: () => void }) {
  const { t } = useTranslation();
  const mogelijkheden = useProfiel()?.mogelijkheden;
  const administers = mogelijkheden?.gebruikersBeheren?.mag || mogelijkheden?.apiClientsBeheren?.mag;
  // Whoever never imports finds no imports.
  const shown = registers.filter(({ key }) => key !== 'importen' || mogelijkheden?.importeren?.mag);
  return (
    <nav
      id="hoofdnavigatie"
      className="shell-navigation"
      aria-label={t('navigatie.hoofdnavigatie')}
      data-open={open || undefined}
    >
      <ul className="navigation-list">
        {[...shown, ...(administers ? [administration] : [])].map(({ to, key, Icon, ...link }) => (
          <li key={key}>
            <Link
              to={to}
              {...link}
              className="navigation-link"
              activeOptions={{ exact: to === paths.overzicht, includeSearch: false }}
              onClick={onNavigate}
            >
              <Icon aria-hidden="true" />
              {t(`navigatie.${key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
