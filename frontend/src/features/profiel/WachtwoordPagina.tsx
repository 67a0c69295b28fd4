import { useTranslation } from 'react-i18next';
import { logOut } from '@/api/logOut';
import { Page } from '@/components/Page';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { WachtwoordFormulier } from './WachtwoordFormulier';
import './ProfielPagina.css';

/** What stands before everything else for who logged in with a one-time password. */
export function WachtwoordPagina() {
  const { t } = useTranslation();
  return (
    <div className="smal">
      <Page title={t('profiel.eigenWachtwoordTitel')}>
        <Notice>{t('profiel.eigenWachtwoordUitleg')}</Notice>
        <Card>
          <WachtwoordFormulier />
        </Card>
        <div>
          <Button variant="subtle" onClick={() => void logOut()}>
            {t('navigatie.afmelden')}
          </Button>
        </div>
      </Page>
    </div>
  );
}
