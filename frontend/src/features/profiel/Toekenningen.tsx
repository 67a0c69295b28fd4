import { useTranslation } from 'react-i18next';
import type { Profiel } from '@/api/models';
import { rolText } from '@/components/valueText';
import './ProfielPagina.css';

/** In which role, for which organisation. */
export function Toekenningen({ toekenningen }: { toekenningen: Profiel['toekenningen'] }) {
  const { t } = useTranslation();
  if (toekenningen.length === 0) return <p>{t('profiel.geenToekenningen')}</p>;
  return (
    <ul className="toekenningen">
      {toekenningen.map(({ id, rol, organisatieNaam }) => (
        <li key={id}>
          <strong>{rolText(rol)}</strong> – {organisatieNaam}
        </li>
      ))}
    </ul>
  );
}
