import { useTranslation } from 'react-i18next';
import type { Escalatie } from '@/api/models';
import { useCommand } from '@/api/queries';
import { FormDialog } from '@/components/form/FormDialog';
import { useZodForm } from '@/components/form/useZodForm';
import { z } from '@/lib/zod';
import { announce } from '@/ui/Toast';
import { vraagSchema, VraagVelden } from './VraagVelden';

const wijziging = z.object(vraagSchema);

/** Changes a draft; from the moment it is handed in a case is never rewritten. */
export function WijzigDialoog({ escalatie, onClose }: { escalatie: Escalatie; onClose: () => void }) {
  const { t } = useTranslation();
  const { soort, titel, vraag, gewenstBesluit } = escalatie;
  const form = useZodForm(wijziging, { soort, titel, vraag, gewenstBesluit });
  const bewaar = useCommand('updateEscalatie', {
    onSuccess: () => {
      announce(t('algemeen.opgeslagen'));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('escalatie.conceptWijzigen')}
      form={form}
      command={bewaar}
      toInput={(body, versie = escalatie.versie) => ({ path: { id: escalatie.id }, body, ifMatch: versie })}
      onClose={onClose}
    >
      <VraagVelden />
    </FormDialog>
  );
}
