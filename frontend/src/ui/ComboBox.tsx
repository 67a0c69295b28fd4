import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  FieldError,
  Group,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import type { FieldProps } from './Field';
import type { Option } from './Select';
import './ComboBox.css';
import './Field.css';

interface ComboBoxProps extends FieldProps {
  options: Option[];
  /** The value of the chosen option, or empty. */
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  emptyText: string;
  /** For a list that is too long to have here: told what is typed, `options` are then what the server found for it. */
  onSearch?: (text: string) => void;
  ref?: Ref<HTMLInputElement>;
}

/** A choice out of a long list, found by typing. */
export function ComboBox({
  label,
  hint,
  error,
  required,
  optionalText,
  options,
  value,
  onChange,
  onBlur,
  emptyText,
  onSearch,
  ref,
}: ComboBoxProps) {
  return (
    <AriaComboBox
      className="field"
      {...(onSearch ? { items: options, onInputChange: onSearch } : { defaultItems: options })}
      value={value || null}
      onChange={(key) => onChange(key === null ? '' : String(key))}
      onBlur={onBlur}
      isRequired={required}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className="field-label">
        {label}
        {optionalText && !required && <span className="field-optional"> ({optionalText})</span>}
      </Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <Group className="combo-group">
        <Input ref={ref} className="input" />
        <Button className="combo-button">
          <ChevronDown aria-hidden="true" />
        </Button>
      </Group>
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="combo-popover">
        <ListBox<Option> className="combo-list" renderEmptyState={() => <p className="combo-empty">{emptyText}</p>}>
          {(option) => (
            <ListBoxItem id={option.value} className="combo-option">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
