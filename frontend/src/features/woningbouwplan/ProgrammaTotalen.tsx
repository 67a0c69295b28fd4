import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { DescriptionList } from '@/ui/DescriptionList';
import { totalen, type Invoerregel } from './programmaRegels';

/** What the rows add up to, as they are typed. */
export function ProgrammaTotalen({ regels }: { regels: Partial<Invoerregel>[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { bruto, sloop, netto, gerealiseerd, restcapaciteit } = totalen(regels);
  return (
    <section className="programma-totalen" aria-label={t('woningbouwplan.totalen')}>
      <DescriptionList
        items={[
          [t('woningbouwplan.bruto'), number(bruto)],
          [t('woningbouwplan.sloop'), number(sloop)],
          [t('woningbouwplan.netto'), number(netto)],
          [t('woningbouwplan.gerealiseerd'), number(gerealiseerd)],
          [t('woningbouwplan.restcapaciteit'), number(restcapaciteit)],
        ]}
      />
    </section>
  );
}
