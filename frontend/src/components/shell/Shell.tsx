import { Outlet } from '@tanstack/react-router';
import { Menu } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReference } from '@/api/queries';
import { useSessionState } from '@/api/useSession';
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
  const active = useSessionState() === 'active';
  const omgeving = useReference('getOmgeving', {}).data;
  return (
    <>
      <a href="#inhoud" className="skip-link">
        {t('navigatie.naarInhoud')}
      </a>
      <div className="shell" data-anonymous={!active || undefined}>
        <header className="shell-top">
          {omgeving?.demonstratie && <DemonstrationBanner />}
          <Offline />
          <div className="shell-header">
            <ProductName />
            {active && (
              <div className="shell-menu-button">
                <Button
                  icon={<Menu aria-hidden="true" />}
                  aria-expanded={menuOpen}
                  aria-controls="hoofdnavigatie"
                  onClick={() => setMenuOpen(!menuOpen)}
                >
                  {t('navigatie.menu')}
                </Button>
              </div>
            )}
            <div className="shell-tools row">
              {active && <SearchButton />}
              <LanguageSwitch />
              <ThemeSwitch />
              <ProfileMenu />
            </div>
          </div>
        </header>
        {active && <Navigation open={menuOpen} onNavigate={() => setMenuOpen(false)} />}
        <main id="inhoud" tabIndex={-1} className="shell-main">
          <PrintHeader />
          <WaitingDrafts />
          <Outlet />
        </main>
      </div>
      <RouteAnnouncer />
      <ToastRegion label={t('algemeen.meldingen')} closeText={t('algemeen.sluiten')} />
    </>
  );
}
