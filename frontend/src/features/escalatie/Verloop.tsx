import { useTranslation } from 'react-i18next';
import type { Stap } from '@/api/models';
import { useRead } from '@/api/queries';
import { Loaded } from '@/components/Loaded';
import { useFormat } from '@/i18n/useFormat';
import './EscalatiePagina.css';

/** The longest page that the server gives; a case has far fewer steps. */
const whole = { limit: 200 };

/** The course of a case, oldest first; steps never change. */
export function Verloop({ escalatieId }: { escalatieId: string }) {
  const steps = useRead('listStappen', { path: { id: escalatieId }, query: whole });
  return (
    <Loaded query={steps}>
      {({ resultaten }) => (
        <ol className="verloop">
          {[...resultaten]
            .sort((a, b) => a.volgnummer - b.volgnummer)
            .map((stap) => (
              <VerloopStap key={stap.id} stap={stap} />
            ))}
        </ol>
      )}
    </Loaded>
  );
}

function VerloopStap({ stap }: { stap: Stap }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const moved = stap.vanNiveau && stap.naarNiveau && stap.vanNiveau !== stap.naarNiveau;
  return (
    <li className="verloop-stap">
      <h3>
        {t(`waarde.stap.${stap.soort}`)}
        {stap.uitkomst && `: ${t(`waarde.escalatieUitkomst.${stap.uitkomst}`)}`}
      </h3>
      <p className="subtle">
        {moment(stap.gebeurdOp)} · {stap.actor?.naam ?? t('escalatie.doorDeKlok')}
        {moved && <> · {t('escalatie.vanNiveauNaarNiveau', { van: stap.vanNiveau, naar: stap.naarNiveau })}</>}
      </p>
      {stap.gevolg && <Verschoven gevolg={stap.gevolg} />}
      {stap.toelichting && <p className="doorlopend">{stap.toelichting}</p>}
    </li>
  );
}

/** What the settlement did to the milestone. */
function Verschoven({ gevolg }: { gevolg: NonNullable<Stap['gevolg']> }) {
  const { t } = useTranslation();
  const { date, difference } = useFormat();
  const { mijlpaalNaam: naam, van, naar, dagen } = gevolg;
  return <p>{t('escalatie.verschoven', { naam, van: date(van), naar: date(naar), dagen: difference(dagen) })}</p>;
}
