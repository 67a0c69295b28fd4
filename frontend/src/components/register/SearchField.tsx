import { useEffect, useState } from 'react';
import { useSettled } from '@/lib/useSettled';
import { TextField } from '@/ui/TextField';

/** Searches a moment after the typing stops. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useState({ text: value, of: value });
  // Another search came from elsewhere, such as the way back in the history.
  const text = typed.of === value || typed.text === value ? typed.text : value;
  const settled = useSettled(text);
  useEffect(() => {
    if (settled !== value && settled === typed.text) onChange(settled);
    // Only a settled text is a search; what else changes is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  return (
    <TextField
      type="search"
      label={label}
      value={text}
      onChange={(event) => setTyped({ text: event.target.value, of: value })}
    />
  );
}
