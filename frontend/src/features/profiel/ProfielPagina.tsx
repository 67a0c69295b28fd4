import { useTranslation } from 'react-i18next';
import { logOut } from '@/api/logOut';
import { useRead } from '@/api/queries';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import { GegevensFormulier } from './GegevensFormulier';
import { Toekenningen } from './Toekenningen';
import { WachtwoordFormulier } from './WachtwoordFormulier';

/** Who am I, what may I, and my password. */
export function ProfielPagina() {
  const { t } = useTranslation();
  const profiel = useRead('getProfiel', {});
  return (
    <Page title={t('profiel.titel')} actions={<Button onClick={() => void logOut()}>{t('navigatie.afmelden')}</Button>}>
      <Loaded query={profiel}>
        {(ik) => (
          <div className="columns">
            <Card title={t('profiel.gegevens')}>
              <DescriptionList items={[[t('sessie.email'), ik.email]]} />
              <GegevensFormulier key={ik.versie} profiel={ik} />
            </Card>
            <Card title={t('profiel.toekenningen')}>
              <Toekenningen toekenningen={ik.toekenningen} />
            </Card>
            <Card title={t('sessie.wachtwoord')}>
              <WachtwoordFormulier />
            </Card>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
