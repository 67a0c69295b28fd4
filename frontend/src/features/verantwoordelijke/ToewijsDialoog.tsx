import * as codes from '@/api/generated/codeLists';
import { useTranslation } from 'react-i18next';
import { useCommand, useRead } from '@/api/queries';
import { FormDialog } from '@/components/form/FormDialog';
import { FormDateField, FormSelect, FormTextField } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { date, optionalText, text, z } from '@/lib/zod';
import { announce } from '@/ui/Toast';

const toewijzing = z.object({
  rol: z.enum(codes.Zetel),
  gebruikerId: z.string(),
  naam: text(200),
  geldigVanaf: date(),
  vervanger: optionalText(200),
});

/** Fills a seat from a date on. */
export function ToewijsDialoog({
  projectId,
  today,
  onClose,
}: {
  projectId: string;
  today: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const form = useZodForm(toewijzing, {
    rol: 'projectleider',
    gebruikerId: '',
    naam: '',
    geldigVanaf: today,
    vervanger: '',
  });
  const accounts = useRead('listGebruikersnamen', { query: { limit: 200 } }).data?.resultaten ?? [];
  const choose = (id: string) => {
    const account = accounts.find((candidate) => candidate.id === id);
    if (account) form.setValue('naam', account.naam);
  };
  const wijsToe = useCommand('createVerantwoordelijke', {
    onSuccess: () => {
      announce(t('algemeen.opgeslagen'));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('verantwoordelijke.toewijzen')}
      form={form}
      command={wijsToe}
      toInput={({ vervanger, gebruikerId, ...body }) => ({
        path: { id: projectId },
        body: { ...body, ...(gebruikerId && { gebruikerId }), ...(vervanger && { vervanger }) },
      })}
      onClose={onClose}
    >
      <FormSelect
        name="rol"
        label={t('verantwoordelijke.zetel')}
        required
        options={codes.Zetel.map((value) => ({ value, label: t(`waarde.zetel.${value}`) }))}
      />
      <FormSelect
        name="gebruikerId"
        label={t('verantwoordelijke.account')}
        hint={t('verantwoordelijke.accountUitleg')}
        placeholder={t('verantwoordelijke.zonderAccount')}
        options={accounts.map(({ id, naam }) => ({ value: id, label: naam }))}
        onChange={(event) => choose(event.target.value)}
      />
      <FormTextField name="naam" label={t('verantwoordelijke.naam')} required />
      <FormDateField name="geldigVanaf" label={t('verantwoordelijke.vanaf')} required />
      <FormTextField name="vervanger" label={t('verantwoordelijke.vervanger')} />
    </FormDialog>
  );
}
