import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { useRead } from '@/api/queries';
import { Loaded } from '@/components/Loaded';
import { useThemaOptions } from '@/components/reference';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { DialogActions } from '@/ui/DialogActions';

/** Every shift of a milestone: from when to when, why, and by whom. */
export function VerloopDialoog({ mijlpaal, onClose }: { mijlpaal: Mijlpaal; onClose: () => void }) {
  const { t } = useTranslation();
  const { date, difference, moment } = useFormat();
  const themas = useThemaOptions();
  const verschuivingen = useRead('listVerschuivingen', { path: { id: mijlpaal.id }, query: { limit: 200 } });
  return (
    <Dialog title={t('mijlpaal.verloopNaam', { naam: mijlpaal.naam })} onClose={onClose}>
      <Loaded query={verschuivingen}>
        {({ resultaten }) =>
          resultaten.length === 0 ? (
            <p>{t('mijlpaal.nooitVerschoven')}</p>
          ) : (
            <ol className="verloop">
              {resultaten.map((verschuiving) => (
                <li key={verschuiving.id}>
                  <p>
                    <strong>
                      {date(verschuiving.van)} → {date(verschuiving.naar)}
                    </strong>{' '}
                    ({t('mijlpaal.dagen', { aantal: difference(verschuiving.dagen) })})
                  </p>
                  <p>
                    {themas.find(({ value }) => value === verschuiving.oorzaak)?.label ?? verschuiving.oorzaak}:{' '}
                    {verschuiving.toelichting}
                  </p>
                  <p className="subtle">
                    {moment(verschuiving.gebeurdOp)}
                    {verschuiving.actor && ` ${t('algemeen.door', { naam: verschuiving.actor.naam })}`}
                  </p>
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
      <DialogActions>
        <Button onClick={onClose}>{t('algemeen.sluiten')}</Button>
      </DialogActions>
    </Dialog>
  );
}
