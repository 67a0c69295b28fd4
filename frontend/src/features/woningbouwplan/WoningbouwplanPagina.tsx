import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Woningbouwplan } from '@/api/models';
import { useRead } from '@/api/queries';
import { useProfiel } from '@/api/useSession';
import { LinkButton } from '@/components/LinkButton';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { HardheidLabel } from '@/components/StatusLabels';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import { Programma } from './Programma';

/** One housing plan: what it is and what it would build. */
export function WoningbouwplanPagina() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
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
        mayCreate &&
        !plan.sleutelprojectId && (
          <LinkButton
            to={paths.nieuwSleutelproject}
            search={{ gemeenteCode: plan.gemeenteCode, plannen: plan.id, naam: plan.naam }}
          >
            {t('woningbouwplan.maakProject')}
          </LinkButton>
        )
      }
    >
      <Card>
        <PlanFacts plan={plan} />
      </Card>
      <Card title={t('woningbouwplan.programma')}>
        <Programma id={plan.id} />
      </Card>
    </Page>
  );
}

function PlanFacts({ plan }: { plan: Woningbouwplan }) {
  const { t } = useTranslation();
  const { date, number, moment } = useFormat();
  return (
    <DescriptionList
      items={[
        [t('woningbouwplan.planstatus'), plan.planstatus],
        [t('woningbouwplan.hardheid'), <HardheidLabel key="hardheid" hardheid={plan.hardheid} />],
        [t('woningbouwplan.plantype'), plan.plantype],
        [t('woningbouwplan.projectstatus'), plan.projectstatus],
        [t('woningbouwplan.opdrachtgever'), plan.opdrachtgever],
        [t('woningbouwplan.grondslag'), plan.juridischeGrondslag],
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
