import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal, Mogelijkheid } from '@/api/models';
import { useRead } from '@/api/queries';
import { DateText } from '@/components/DateText';
import { MijlpaalStatusLabel } from '@/components/StatusLabels';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/Button';
import { DescriptionList } from '@/ui/DescriptionList';
import { MijlpaalActies } from './MijlpaalActies';
import type { MijlpaalHandeling } from './MijlpaalDialogen';
import './MijlpaalPaneel.css';

interface MijlpaalPaneelProps {
  mijlpaal: Mijlpaal;
  /** All milestones of the project: what this one waits for, and what waits for it. */
  mijlpalen: Mijlpaal[];
  melden: Mogelijkheid | undefined;
  onHandeling: (handeling: MijlpaalHandeling) => void;
  onClose: () => void;
}

/** One milestone, where a link to it lands: all there is to know, and what can be done with it. */
export function MijlpaalPaneel({ mijlpaal, mijlpalen, melden, onHandeling, onClose }: MijlpaalPaneelProps) {
  const { t } = useTranslation();
  const { difference, number } = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const { id, naam } = mijlpaal;
  useEffect(() => {
    // After the page has taken the focus and the router its place: whoever follows a link to a milestone wants this.
    const frame = requestAnimationFrame(() => {
      heading.current?.focus({ preventScroll: true });
      heading.current?.closest('section')?.scrollIntoView({ block: 'start' });
    });
    return () => cancelAnimationFrame(frame);
  }, [id]);
  const zaken = useRead('listEscalaties', { query: { mijlpaalId: id, open: true } }).data?.resultaten ?? [];
  const names = (chosen: Mijlpaal[]) => chosen.map((other) => other.naam).join(', ');
  const shifts = mijlpaal.aantalVerschuivingen;
  return (
    <section className="mijlpaal-paneel" aria-labelledby={titleId}>
      <div className="mijlpaal-paneel-kop">
        <h3 id={titleId} ref={heading} tabIndex={-1}>
          {naam}
        </h3>
        <MijlpaalStatusLabel status={mijlpaal.status} />
        <Button small icon={<X aria-hidden="true" />} onClick={onClose}>
          {t('algemeen.sluiten')}
        </Button>
      </div>
      <DescriptionList
        items={[
          [
            t('mijlpaal.prognosedatum'),
            <DateText key="prognose" date={mijlpaal.prognosedatum} precisie={mijlpaal.prognosePrecisie} />,
          ],
          [
            t('mijlpaal.basisdatum'),
            mijlpaal.basisdatum && <DateText date={mijlpaal.basisdatum} precisie={mijlpaal.basisPrecisie} />,
          ],
          [
            t('mijlpaal.uitloopInDagen'),
            typeof mijlpaal.uitloopDagen === 'number' ? difference(mijlpaal.uitloopDagen) : null,
          ],
          [
            t('mijlpaal.realisatiedatum'),
            mijlpaal.realisatiedatum && (
              <DateText date={mijlpaal.realisatiedatum} precisie={mijlpaal.realisatiePrecisie} />
            ),
          ],
          [t('mijlpaal.fase'), t(`waarde.fase.${mijlpaal.fase}`)],
          [t('mijlpaal.verantwoordelijke'), mijlpaal.verantwoordelijke],
          [t('mijlpaal.verschuivingen'), typeof shifts === 'number' ? number(shifts) : null],
          [t('mijlpaal.wachtOp'), names(mijlpalen.filter((other) => mijlpaal.afhankelijkVan.includes(other.id)))],
          [t('mijlpaal.hieropWacht'), names(mijlpalen.filter((other) => other.afhankelijkVan.includes(id)))],
          [
            t('escalatie.meervoud'),
            zaken.length > 0 && (
              <ul>
                {zaken.map((zaak) => (
                  <li key={zaak.id}>
                    <Link to={paths.escalatie(zaak.id)}>{zaak.titel}</Link>
                  </li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
      <MijlpaalActies mijlpaal={mijlpaal} melden={melden} onHandeling={onHandeling} alone />
    </section>
  );
}
