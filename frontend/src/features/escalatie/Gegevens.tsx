import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Escalatie } from '@/api/models';
import { AanZet } from '@/components/AanZet';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import { openStatussen } from './status';
import './EscalatiePagina.css';

/** What is asked, about what, at which level, by when. */
export function Gegevens({ escalatie }: { escalatie: Escalatie }) {
  const { t } = useTranslation();
  const { date, day } = useFormat();
  const { sleutelproject, mijlpaal } = escalatie;
  const open = openStatussen.some((status) => status === escalatie.status);
  return (
    <Card title={t('escalatie.deVraag')}>
      <p className="doorlopend">{escalatie.vraag}</p>
      <h3>{t('escalatie.gewenstBesluit')}</h3>
      <p className="doorlopend">{escalatie.gewenstBesluit}</p>
      <DescriptionList
        items={[
          [
            t('escalatie.sleutelproject'),
            <Link key="project" to={paths.sleutelproject(sleutelproject.id)}>
              {sleutelproject.naam}
            </Link>,
          ],
          [
            t('escalatie.mijlpaal'),
            mijlpaal && (
              <Link to={paths.sleutelprojectTab(sleutelproject.id, 'mijlpalen')} search={{ mijlpaal: mijlpaal.id }}>
                {mijlpaal.naam}
              </Link>
            ),
          ],
          [t('escalatie.niveau'), t('escalatie.niveauNaam', { niveau: escalatie.niveau, naam: escalatie.niveauNaam })],
          [t('escalatie.aanZet'), open && escalatie.aanZet ? <AanZet escalatie={escalatie} /> : null],
          [t('escalatie.reactieVoor'), escalatie.reactieVoor && date(escalatie.reactieVoor)],
          [t('escalatie.afhandelenVoor'), escalatie.afhandelenVoor && date(escalatie.afhandelenVoor)],
          [t('escalatie.uitkomst'), escalatie.uitkomst && t(`waarde.escalatieUitkomst.${escalatie.uitkomst}`)],
          [t('escalatie.melder'), escalatie.melder?.naam],
          [t('escalatie.gemeldOp'), day(escalatie.aangemaaktOp)],
        ]}
      />
    </Card>
  );
}
