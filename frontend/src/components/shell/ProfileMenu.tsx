import { CircleUser } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { logOut } from '@/api/logOut';
import { useProfiel } from '@/api/useSession';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/Button';
import { LinkButton } from '../LinkButton';
import { LanguageSwitch } from './LanguageSwitch';
import { ThemeSwitch } from './ThemeSwitch';

export function ProfileMenu() {
  const { t } = useTranslation();
  const profiel = useProfiel();
  if (!profiel) return null;
  return (
    <>
      <Button small icon={<CircleUser aria-hidden="true" />} popoverTarget="profielmenu">
        <span className="shell-word">{profiel.naam}</span>
      </Button>
      <div id="profielmenu" popover="auto" className="profile-menu">
        <div className="stack">
          <p className="subtle">{profiel.email}</p>
          <div className="row shell-narrow">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
          <LinkButton to={paths.profiel} onClick={() => document.getElementById('profielmenu')?.hidePopover()}>
            {t('navigatie.profiel')}
          </LinkButton>
          <Button onClick={() => void logOut()}>{t('navigatie.afmelden')}</Button>
        </div>
      </div>
    </>
  );
}
