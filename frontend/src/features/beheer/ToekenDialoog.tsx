import { useTranslation } from 'react-i18next';
import { Rol } from '@/api/generated/codeLists';
import type { Toekenning } from '@/api/models';
import { useCommand } from '@/api/queries';
import { FormComboBox, FormSelect } from '@/components/form/fields';
import { FormDialog } from '@/components/form/FormDialog';
import { useZodForm } from '@/components/form/useZodForm';
import { rolText } from '@/components/valueText';
import { optionalText, text, z } from '@/lib/zod';
import { announce } from '@/ui/Toast';
import { useOrganisatieOptions } from './organisaties';

/** The roles that people can have; `systeem` is that of machine clients. */
const rollen = Rol.filter((rol) => rol !== 'systeem');

const toekenning = z.object({ rol: text(), organisatieCode: optionalText() });

/** Gives a role, for an organisation; which of them go together the server says. */
export function ToekenDialoog({ gebruikerId, onClose }: { gebruikerId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const organisaties = useOrganisatieOptions();
  const form = useZodForm(toekenning, { rol: '', organisatieCode: '' });
  const kenToe = useCommand('createToekenning', {
    onSuccess: () => {
      announce(t('beheer.toegekend'));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('beheer.rolToekennen')}
      submitText={t('beheer.toekennen')}
      form={form}
      command={kenToe}
      toInput={({ rol, organisatieCode }) => ({
        body: { gebruikerId, rol: rol as Toekenning['rol'], ...(organisatieCode && { organisatieCode }) },
      })}
      onClose={onClose}
    >
      <FormSelect
        name="rol"
        label={t('beheer.rol')}
        placeholder={t('algemeen.kies')}
        options={rollen.map((rol) => ({ value: rol, label: rolText(rol) }))}
        required
      />
      <FormComboBox
        name="organisatieCode"
        label={t('beheer.organisatie')}
        hint={t('beheer.organisatieUitleg')}
        options={organisaties}
      />
    </FormDialog>
  );
}
