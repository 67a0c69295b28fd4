import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ApiClient, Gebruiker } from '@/api/models';
import { useRead, useReference } from '@/api/queries';
import { useToday } from '@/api/useToday';
import { Loaded } from '@/components/Loaded';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { Card } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { StatusLabel } from '@/ui/StatusLabel';
import { Lijst, Rij } from './Aandacht';

const whole = { query: { limit: 200 } };
/** How many accounts that nobody uses are named. */
const named = 8;

/** When a machine client last got a token. */
function lastUsed({ geheimen }: ApiClient): string | null {
  const moments = geheimen.flatMap(({ laatstGebruiktOp }) => laatstGebruiktOp ?? []);
  return moments.sort().at(-1) ?? null;
}

/** What whoever administers looks for: machine clients that do not get in, accounts that nobody uses, and holidays that nobody wrote down. */
export function BeheerKaart() {
  const { t } = useTranslation();
  const clients = useRead('listApiClients', whole);
  const gebruikers = useRead('listGebruikers', { query: { limit: 200, actief: true } });
  return (
    <>
      <Loaded query={clients}>{({ resultaten }) => <Koppelingen clients={resultaten} />}</Loaded>
      <Loaded query={gebruikers}>
        {({ resultaten }) => <NooitGebruikt gebruikers={resultaten.filter((one) => !one.laatstAangemeldOp)} />}
      </Loaded>
      <Card title={t('reces.meervoud')}>
        <Recessen />
      </Card>
    </>
  );
}

function Koppelingen({ clients }: { clients: ApiClient[] }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  return (
    <Lijst
      title={t('beheer.apiClients')}
      empty={t('beheer.geenApiClients')}
      actions={<Link to={paths.apiClients}>{t('overzicht.toonAlle')}</Link>}
    >
      {clients.map((client) => {
        const used = lastUsed(client);
        const refused = client.laatsteWeigering;
        const fails = client.actief && refused && refused.geweigerdOp > (used ?? '');
        return (
          <Rij
            key={client.id}
            what={<Link to={paths.apiClient(client.id)}>{client.naam}</Link>}
            where={used ? t('overzicht.gebruiktOp', { moment: moment(used) }) : t('overzicht.nooitGebruikt')}
            state={
              fails ? (
                <StatusLabel tone="negative">{t(`beheer.weigering.${refused.reden}`)}</StatusLabel>
              ) : (
                <StatusLabel tone={!client.actief ? 'neutral' : used ? 'positive' : 'warning'}>
                  {t(!client.actief ? 'beheer.uitgeschakeld' : used ? 'overzicht.werkt' : 'overzicht.nogNiets')}
                </StatusLabel>
              )
            }
          />
        );
      })}
    </Lijst>
  );
}

function NooitGebruikt({ gebruikers }: { gebruikers: Gebruiker[] }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  return (
    <Lijst
      title={t('overzicht.accountsNooit', { count: gebruikers.length })}
      empty={t('overzicht.geenAccountsNooit')}
      actions={<Link to={paths.beheer}>{t('overzicht.toonAlle')}</Link>}
    >
      {gebruikers.slice(0, named).map((gebruiker) => (
        <Rij
          key={gebruiker.id}
          what={<Link to={paths.gebruiker(gebruiker.id)}>{gebruiker.naam}</Link>}
          where={gebruiker.email}
          state={t('overzicht.gemaaktOp', { datum: day(gebruiker.aangemaaktOp) })}
        />
      ))}
    </Lijst>
  );
}

/** Terms count working days: a recess that nobody wrote down lets them run through the holidays. */
function Recessen() {
  const { t } = useTranslation();
  const today = useToday();
  const recessen = useReference('listRecessen', { query: { limit: 200, totEnMetVanaf: today } });
  return (
    <Loaded query={recessen} lines={1}>
      {({ resultaten }) =>
        resultaten.length === 0 ? (
          <Notice tone="warning">
            {t('overzicht.geenReces')} <Link to={paths.recessen}>{t('overzicht.recesVastleggen')}</Link>
          </Notice>
        ) : (
          <p>
            <Link to={paths.recessen}>{t('overzicht.recessenVastgelegd', { count: resultaten.length })}</Link>
          </p>
        )
      }
    </Loaded>
  );
}
