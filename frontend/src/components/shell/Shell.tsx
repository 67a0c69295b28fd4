import { Outlet, useRouterState } from '@tanstack/react-router';
import { Menu } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/queries';
import { useSessionState } from '@/api/useSession';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/Button';
import { ToastRegion } from '@/ui/Toast';
import { WaitingDrafts } from '../form/WaitingDrafts';
import { Offline } from '../Offline';
import { DemonstrationBanner } from './DemonstrationBanner';
import { LanguageSwitch } from './LanguageSwitch';
import { Navigation } from './Navigation';
import { ProductName } from './ProductName';
import { ProfileMenu } from './ProfileMenu';
import { RouteAnnouncer } from './RouteAnnouncer';
import { SearchButton } from './SearchButton';
import { PrintHeader } from './PrintHeader';
import { ThemeSwitch } from './ThemeSwitch';
import './Shell.css';

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation();
  const [menuOpen, setMenuOpen] = useState(false);
  const session = useSessionState();
  const active = session === 'active';
  // As long as it is not known who is there, the place of the navigation is kept: most who come are logged in.
  const anonymous =
    useRouterState({ select: ({ location }) => location.pathname === paths.aanmelden }) || session === 'none';
  const omgeving = useReference('getOmgeving', {}).data;
  return (
    <>
      <a href="#inhoud" className="skip-link">
        {t('navigatie.naarInhoud')}
      </a>
      <div className="shell" data-anonymous={(anonymous && !active) || undefined}>
        <header className="shell-top">
          <div className="shell-header">
            <ProductName />
            {omgeving?.demonstratie && <DemonstrationBanner />}
            {active && (
              <div className="shell-menu-button">
                <Button
                  small
                  icon={<Menu aria-hidden="true" />}
                  aria-expanded={menuOpen}
                  aria-controls="hoofdnavigatie"
                  onClick={() => setMenuOpen(!menuOpen)}
                >
                  <span className="shell-word">{t('navigatie.menu')}</span>
                </Button>
              </div>
            )}
            <div className="shell-tools row">
              {active && <SearchButton />}
              <div className={active ? 'row shell-wide' : 'row'}>
                <LanguageSwitch />
                <ThemeSwitch />
              </div>
              <ProfileMenu />
            </div>
          </div>
          <Offline />
        </header>
        <div className="shell-body">
          {active && <Navigation open={menuOpen} onNavigate={() => setMenuOpen(false)} />}
          <main id="inhoud" tabIndex={-1} className="shell-main">
            <PrintHeader />
            <WaitingDrafts />
            <Outlet />
          </main>
        </div>
      </div>
      <RouteAnnouncer />
      <ToastRegion label={t('algemeen.meldingen')} closeText={t('algemeen.sluiten')} />
    </>
  );
}
