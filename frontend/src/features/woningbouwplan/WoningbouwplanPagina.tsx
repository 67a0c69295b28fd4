import { Link } from '@tanstack/react-router';
import { Pencil } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Woningbouwplan } from '@/api/models';
import { useRead } from '@/api/queries';
import { useProfiel } from '@/api/useSession';
import { ActionButton } from '@/components/ActionButton';
import { LinkButton } from '@/components/LinkButton';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { PeildatumButton } from '@/components/peildatum/PeildatumButton';
import { useCodelijst } from '@/components/reference';
import { HardheidLabel } from '@/components/StatusLabels';
import { useFormat } from '@/i18n/useFormat';
import { lazily } from '@/lib/lazily';
import { paths } from '@/lib/paths';
import { useAddressId } from '@/lib/useAddressId';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import { PlanActies } from './PlanActies';
import { PlanGeschiedenis } from './PlanGeschiedenis';
import { Programma } from './Programma';

const ProgrammaDialoog = lazily(() => import('./ProgrammaDialoog'), 'ProgrammaDialoog');

/** One housing plan: what it is and what it would build. */
export function WoningbouwplanPagina() {
  const id = useAddressId();
  return (
    <Loaded query={useRead('getWoningbouwplan', { path: { id } })}>
      {(plan) => <Plan key={plan.id} plan={plan} />}
    </Loaded>
  );
}

function Plan({ plan }: { plan: Woningbouwplan }) {
  const { t } = useTranslation();
  const mayCreate = useProfiel()?.mogelijkheden.sleutelprojectAanmaken?.mag;
  return (
    <Page
      title={plan.naam}
      subtitle={plan.gemeenteNaam}
      breadcrumbs={
        <Breadcrumbs
          label={t('algemeen.kruimelpad')}
          steps={[{ key: 'register', link: <Link to={paths.woningbouwplannen}>{t('woningbouwplan.meervoud')}</Link> }]}
        />
      }
      actions={
        <>
          <PeildatumButton />
          <PlanActies plan={plan} />
          {mayCreate && !plan.sleutelprojectId && (
            <LinkButton
              to={paths.nieuwSleutelproject}
              search={{ gemeenteCode: plan.gemeenteCode, plannen: plan.id, naam: plan.naam }}
            >
              {t('woningbouwplan.maakProject')}
            </LinkButton>
          )}
        </>
      }
    >
      <Card>
        <PlanFacts plan={plan} />
      </Card>
      <ProgrammaKaart plan={plan} />
      <PlanGeschiedenis id={plan.id} />
    </Page>
  );
}

/** The programme, and its editor unless the source leads it: then it is changed there. */
function ProgrammaKaart({ plan }: { plan: Woningbouwplan }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { wijzigen, programmaWijzigen } = plan.mogelijkheden;
  const led = plan.bronvelden.includes('programma');
  return (
    <Card
      title={t('woningbouwplan.programma')}
      actions={
        wijzigen?.mag &&
        !led && (
          <ActionButton
            mogelijkheid={programmaWijzigen}
            icon={<Pencil aria-hidden="true" />}
            onClick={() => setEditing(true)}
          >
            {t('woningbouwplan.programmaWijzigen')}
          </ActionButton>
        )
      }
    >
      {led && <p className="subtle">{t('woningbouwplan.programmaBijBron', { bron: plan.bron })}</p>}
      <Programma id={plan.id} />
      <Suspense>{editing && <ProgrammaDialoog plan={plan} onClose={() => setEditing(false)} />}</Suspense>
    </Card>
  );
}

function PlanFacts({ plan }: { plan: Woningbouwplan }) {
  const { t } = useTranslation();
  const { date, number, moment } = useFormat();
  const grondslagen = useCodelijst('juridischeGrondslag');
  return (
    <DescriptionList
      items={[
        [t('woningbouwplan.planstatus'), plan.planstatus],
        [t('woningbouwplan.uitspraakdatum'), plan.uitspraakdatum && date(plan.uitspraakdatum)],
        [t('woningbouwplan.hardheid'), <HardheidLabel key="hardheid" hardheid={plan.hardheid} />],
        [t('woningbouwplan.plantype'), plan.plantype],
        [t('woningbouwplan.projectstatus'), plan.projectstatus],
        [t('woningbouwplan.opdrachtgever'), plan.opdrachtgever],
        [t('woningbouwplan.grondslag'), grondslagen.find(({ value }) => value === plan.juridischeGrondslag)?.label],
        [t('woningbouwplan.bruto'), number(plan.bruto)],
        [t('woningbouwplan.sloop'), number(plan.sloop)],
        [t('woningbouwplan.netto'), number(plan.netto)],
        [t('woningbouwplan.gerealiseerd'), number(plan.gerealiseerd)],
        [t('woningbouwplan.restcapaciteit'), number(plan.restcapaciteit)],
        [t('sleutelproject.vertrouwelijkheid'), t(`waarde.vertrouwelijkheid.${plan.vertrouwelijkheid}`)],
        [
          t('woningbouwplan.sleutelproject'),
          plan.sleutelproject && (
            <Link to={paths.sleutelproject(plan.sleutelproject.id)}>{plan.sleutelproject.naam}</Link>
          ),
        ],
        [t('woningbouwplan.bron'), plan.bron && [plan.bron, plan.bronId].filter(Boolean).join(' / ')],
        [t('woningbouwplan.brondatum'), plan.brondatum && date(plan.brondatum)],
        [t('sleutelproject.gewijzigd'), moment(plan.gewijzigdOp)],
      ]}
    />
  );
}
