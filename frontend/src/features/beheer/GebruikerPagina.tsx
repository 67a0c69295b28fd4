import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gebruiker } from '@/api/models';
import { useRead } from '@/api/queries';
import { ActionButton } from '@/components/ActionButton';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { useFormat } from '@/i18n/useFormat';
import { lazily } from '@/lib/lazily';
import { paths } from '@/lib/paths';
import { useAddressId } from '@/lib/useAddressId';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import { ActiefLabel } from './ActiefLabel';
import { ToekenningenKaart } from './ToekenningenKaart';

const WijzigGebruikerDialoog = lazily(() => import('./WijzigGebruikerDialoog'), 'WijzigGebruikerDialoog');
const HerstelWachtwoordDialoog = lazily(() => import('./HerstelWachtwoordDialoog'), 'HerstelWachtwoordDialoog');
const ActiefDialoog = lazily(() => import('./ActiefDialoog'), 'ActiefDialoog');

/** One account and its roles. */
export function GebruikerPagina() {
  const id = useAddressId();
  const query = useRead('getGebruiker', { path: { id } });
  return <Loaded query={query}>{(gebruiker) => <GebruikerBlad key={id} gebruiker={gebruiker} />}</Loaded>;
}

function GebruikerBlad({ gebruiker }: { gebruiker: Gebruiker }) {
  const { t } = useTranslation();
  const { moment, day } = useFormat();
  const [open, setOpen] = useState<'wijzigen' | 'wachtwoord' | 'actief' | null>(null);
  const close = () => setOpen(null);
  const { mogelijkheden, actief } = gebruiker;
  return (
    <Page
      title={gebruiker.naam}
      breadcrumbs={
        <Breadcrumbs
          label={t('algemeen.kruimelpad')}
          steps={[{ key: 'gebruikers', link: <Link to={paths.beheer}>{t('beheer.gebruikers')}</Link> }]}
        />
      }
      subtitle={<ActiefLabel actief={actief} />}
      actions={
        <>
          <ActionButton mogelijkheid={mogelijkheden['wijzigen']} onClick={() => setOpen('wijzigen')}>
            {t('algemeen.wijzigen')}
          </ActionButton>
          <ActionButton mogelijkheid={mogelijkheden['wachtwoordHerstellen']} onClick={() => setOpen('wachtwoord')}>
            {t('beheer.nieuwWachtwoord')}
          </ActionButton>
          <ActionButton
            variant={gebruiker.actief ? 'danger' : 'secondary'}
            mogelijkheid={mogelijkheden['wijzigen']}
            onClick={() => setOpen('actief')}
          >
            {t(actief ? 'beheer.uitschakelen' : 'beheer.inschakelen')}
          </ActionButton>
        </>
      }
    >
      <div className="columns">
        <Card title={t('beheer.gegevens')}>
          <DescriptionList
            items={[
              [t('sessie.email'), gebruiker.email],
              [t('beheer.wachtwoord'), t(gebruiker.wachtwoordWijzigen ? 'beheer.eenmalig' : 'beheer.eigen')],
              [
                t('beheer.laatstAangemeld'),
                gebruiker.laatstAangemeldOp ? moment(gebruiker.laatstAangemeldOp) : t('beheer.nooit'),
              ],
              [t('beheer.gemaaktOp'), day(gebruiker.aangemaaktOp)],
            ]}
          />
        </Card>
        <ToekenningenKaart gebruiker={gebruiker} />
      </div>
      <Suspense>
        {open === 'wijzigen' && <WijzigGebruikerDialoog gebruiker={gebruiker} onClose={close} />}
        {open === 'wachtwoord' && <HerstelWachtwoordDialoog gebruiker={gebruiker} onClose={close} />}
        {open === 'actief' && <ActiefDialoog operation="updateGebruiker" of={gebruiker} onClose={close} />}
      </Suspense>
    </Page>
  );
}
