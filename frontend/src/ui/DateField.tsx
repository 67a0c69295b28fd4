import { parseDate, type CalendarDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import type { Ref } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  I18nProvider,
  Label,
  Popover,
  Text,
} from 'react-aria-components';
import type { FieldProps } from './Field';
import './DateField.css';
import './Field.css';

interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange: (date: string) => void;
  onBlur?: () => void;
  /** The language in which the parts of the date are written, such as `nl-NL`. */
  locale: string;
  minimum?: string;
  maximum?: string;
  ref?: Ref<HTMLDivElement>;
}

function calendarDate(date: string | undefined): CalendarDate | null {
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? parseDate(date) : null;
}

/** A date typed part by part or picked from a calendar. */
export function DateField({
  label,
  hint,
  error,
  required,
  optionalText,
  value,
  onChange,
  onBlur,
  locale,
  minimum,
  maximum,
  ref,
}: DateFieldProps) {
  return (
    <I18nProvider locale={locale}>
      <DatePicker
        className="field"
        value={calendarDate(value)}
        onChange={(date) => onChange(date?.toString() ?? '')}
        onBlur={onBlur}
        minValue={calendarDate(minimum)}
        maxValue={calendarDate(maximum)}
        isRequired={required}
        isInvalid={error !== undefined}
        validationBehavior="aria"
        shouldForceLeadingZeros
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
        <Group className="input date-group">
          <DateInput ref={ref} className="date-input">
            {(segment) => <DateSegment segment={segment} className="date-segment" />}
          </DateInput>
          <Button className="date-button">
            <CalendarDays aria-hidden="true" />
          </Button>
        </Group>
        <FieldError className="field-error">{error}</FieldError>
        <Popover className="date-popover">
          <Dialog className="date-dialog">
            <Calendar>
              <header className="date-header">
                <Button slot="previous" className="date-button">
                  <ChevronLeft aria-hidden="true" />
                </Button>
                <Heading className="date-heading" />
                <Button slot="next" className="date-button">
                  <ChevronRight aria-hidden="true" />
                </Button>
              </header>
              <CalendarGrid>{(date) => <CalendarCell date={date} className="date-cell" />}</CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  );
}
