import { useEffect, useState } from 'react';
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { changedValues, draftOf, dropDraft, keepable, keepDraft, openForm } from '@/lib/drafts';

/** Whether anything was filled in that the form did not begin with. */
export function isChanged<T extends FieldValues>(form: UseFormReturn<T>): boolean {
  return Object.keys(changedValues(form.getValues(), form.formState.defaultValues)).length > 0;
}

interface KeptProps<T extends FieldValues> {
  form: UseFormReturn<T>;
  account: string;
  about: string;
  title: string;
  secrets: ReadonlySet<string>;
}

/** Keeps what is typed in a form, and puts back what was typed in it before, with a way to begin anew. */
export function Kept<T extends FieldValues>({ form, account, about, title, secrets }: KeptProps<T>) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const [found, setFound] = useState(() => draftOf(account, about));
  // Where it is filled in: on the way to another page, the address is ahead of what is shown.
  const [href] = useState(() => window.location.pathname + window.location.search);
  useEffect(() => {
    for (const [name, value] of Object.entries(draftOf(account, about)?.values ?? {})) {
      if (name in form.getValues())
        form.setValue(name as Path<T>, value as PathValue<T, Path<T>>, { shouldDirty: true });
    }
    const close = openForm(account, about);
    // A tab that closes takes its drafts along.
    const ask = (event: BeforeUnloadEvent) => {
      if (isChanged(form)) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    const keep = (values: T, begin: Parameters<typeof changedValues>[1]) =>
      keepDraft(account, about, {
        title,
        href,
        at: new Date().toISOString(),
        values: keepable(changedValues(values, begin), secrets),
      });
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values, defaultValues }) => keep(values, defaultValues),
    });
    // Somebody may type before anybody listens.
    if (isChanged(form)) keep(form.getValues(), form.formState.defaultValues);
    return () => {
      window.removeEventListener('beforeunload', ask);
      stop();
      close();
    };
  }, [form, account, about, title, secrets, href]);
  if (!found) return null;
  return (
    <Notice announced>
      <p>{t('formulier.teruggezet', { moment: moment(found.at) })}</p>
      <div className="row">
        <Button
          small
          onClick={() => {
            form.reset();
            dropDraft(account, about);
            setFound(undefined);
          }}
        >
          {t('formulier.opnieuwBeginnen')}
        </Button>
      </div>
    </Notice>
  );
}
