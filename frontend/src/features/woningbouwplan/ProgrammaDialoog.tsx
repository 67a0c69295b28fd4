import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Mutatie } from '@/api/generated/codeLists';
import type { Woningbouwplan } from '@/api/models';
import { FormDialog } from '@/components/form/FormDialog';
import { useFieldLabel } from '@/components/form/fieldLabels';
import { FormSelect, FormTextField } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { Loaded } from '@/components/Loaded';
import { useCodelijst } from '@/components/reference';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { FieldError } from '@/ui/Field';
import type { Option } from '@/ui/Select';
import { announce } from '@/ui/Toast';
import { ProgrammaTotalen } from './ProgrammaTotalen';
import { dubbele, nieuweRegel, programmaSchema, regelVan, type Invoer, type Invoerregel } from './programmaRegels';
import { useProgrammaCommand, useProgrammaUitgangspunt } from './useProgrammaCommand';
import './ProgrammaDialoog.css';

interface ProgrammaDialoogProps {
  plan: Woningbouwplan;
  onClose: () => void;
}

/** The editor of a programme: all its rows at once, their totals along with them, saved in one go. */
export function ProgrammaDialoog({ plan, onClose }: ProgrammaDialoogProps) {
  const { t } = useTranslation();
  const uitgangspunt = useProgrammaUitgangspunt(plan.id);
  if (uitgangspunt.data) return <Editor {...{ plan, onClose }} {...uitgangspunt.data} />;
  return (
    <Dialog title={t('woningbouwplan.programmaTitel', { naam: plan.naam })} wide onClose={onClose}>
      <Loaded query={uitgangspunt}>{() => null}</Loaded>
    </Dialog>
  );
}

function Editor({ plan, onClose, versie, regels }: ProgrammaDialoogProps & { versie: number; regels: Invoerregel[] }) {
  const { t } = useTranslation();
  const form = useZodForm(programmaSchema, { regels });
  const bewaar = useProgrammaCommand(() => {
    announce(t('algemeen.opgeslagen'));
    onClose();
  });
  const rowText = (regel: Invoerregel) =>
    t('woningbouwplan.regelTekst', {
      ...regel,
      jaar: regel.jaar || t('woningbouwplan.jaarOnbekend'),
      soort: t(`waarde.programmasoort.${regel.soort}`),
    });
  return (
    <FormDialog
      title={t('woningbouwplan.programmaTitel', { naam: plan.naam })}
      wide
      form={form}
      command={bewaar}
      toInput={(values, newer = versie) => ({
        path: { id: plan.id },
        body: { regels: values.regels.map(regelVan) },
        ifMatch: newer,
      })}
      showValue={(_, value) => (
        <ul className="conflict-lijst">
          {(value as Invoerregel[]).map((regel) => (
            <li key={rowText(regel)}>{rowText(regel)}</li>
          ))}
        </ul>
      )}
      onClose={onClose}
    >
      <Regels />
    </FormDialog>
  );
}

function Regels() {
  const { t } = useTranslation();
  const { control, setFocus } = useFormContext<Invoer>();
  const { fields, append, remove } = useFieldArray({ control, name: 'regels' });
  const rows = useWatch({ control, name: 'regels' });
  const lists = { woningtype: useCodelijst('woningtype'), betaalbaarheid: useCodelijst('betaalbaarheid') };
  const add = useRef<HTMLButtonElement>(null);
  useFieldLabel('regels', t('woningbouwplan.programma'));
  const double = new Set(dubbele(rows));
  return (
    <>
      <p className="subtle">{t('woningbouwplan.programmaUitleg')}</p>
      <ProgrammaTotalen regels={rows} />
      {fields.length > 0 && <Koppen />}
      {fields.length > 0 && (
        <ol className="programma-regels">
          {fields.map(({ id }, index) => (
            <Regel
              key={id}
              {...{ index, lists }}
              double={double.has(index)}
              onRemove={() => {
                remove(index);
                // What had the focus is gone: the way on is to the row that took its place, or else to adding one.
                if (index < fields.length - 1) requestAnimationFrame(() => setFocus(`regels.${index}.jaar`));
                else add.current?.focus();
              }}
            />
          ))}
        </ol>
      )}
      <div>
        <Button
          ref={add}
          icon={<Plus aria-hidden="true" />}
          onClick={() => append(nieuweRegel(rows.at(-1)), { focusName: `regels.${fields.length}.jaar` })}
        >
          {t('woningbouwplan.regelToevoegen')}
        </Button>
      </div>
    </>
  );
}

/** The heads of the columns, where the rows stand as a table; there the labels of the fields are only read out. */
function Koppen() {
  const { t } = useTranslation();
  const heads = ['jaar', 'soort', 'woningtype', 'betaalbaarheid', 'gepland', 'gerealiseerd'] as const;
  return (
    <div className="programma-koppen" aria-hidden="true">
      {heads.map((head) => (
        <span key={head}>{t(`woningbouwplan.${head}`)}</span>
      ))}
    </div>
  );
}

interface RegelProps {
  index: number;
  lists: { woningtype: Option[]; betaalbaarheid: Option[] };
  /** Another row stands for the same homes. */
  double: boolean;
  onRemove: () => void;
}

function Regel({ index, lists, double, onRemove }: RegelProps) {
  const { t } = useTranslation();
  const name = `regels.${index}` as const;
  const nummer = index + 1;
  const legend = t('woningbouwplan.regel', { nummer });
  useFieldLabel(`${name}.dubbel`, legend);
  const label = (veld: string) => t('woningbouwplan.regelVeld', { veld, nummer });
  const soorten = Mutatie.map((value) => ({ value, label: t(`waarde.programmasoort.${value}`) }));
  return (
    <li>
      <fieldset className="programma-regel">
        <legend className="visually-hidden">{legend}</legend>
        <FormTextField
          name={`${name}.jaar`}
          label={label(t('woningbouwplan.jaar'))}
          inputMode="numeric"
          placeholder={t('woningbouwplan.jaarOnbekend')}
        />
        <FormSelect name={`${name}.soort`} label={label(t('woningbouwplan.soort'))} options={soorten} required />
        <FormSelect
          name={`${name}.woningtype`}
          label={label(t('woningbouwplan.woningtype'))}
          options={lists.woningtype}
          required
        />
        <FormSelect
          name={`${name}.betaalbaarheid`}
          label={label(t('woningbouwplan.betaalbaarheid'))}
          options={lists.betaalbaarheid}
          required
        />
        <FormTextField
          name={`${name}.gepland`}
          label={label(t('woningbouwplan.gepland'))}
          inputMode="numeric"
          required
        />
        <FormTextField
          name={`${name}.gerealiseerd`}
          label={label(t('woningbouwplan.gerealiseerd'))}
          inputMode="numeric"
          required
        />
        <Button
          aria-label={t('woningbouwplan.regelVerwijderen', { nummer })}
          icon={<Trash2 aria-hidden="true" />}
          onClick={onRemove}
        />
      </fieldset>
      <FieldError id={`regel-${index}-fout`} error={double ? t('woningbouwplan.regelDubbel') : undefined} />
    </li>
  );
}
