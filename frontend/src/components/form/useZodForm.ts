import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type DefaultValues, type UseFormReturn } from 'react-hook-form';
import type { z } from '@/lib/zod';

/** A form whose values a schema checks when it is submitted, and at every change from then on. */
export function useZodForm<T extends Record<string, unknown>>(
  schema: z.ZodMiniType<T, T>,
  defaultValues: NoInfer<DefaultValues<T>>,
): UseFormReturn<T> {
  return useForm<T>({ resolver: zodResolver(schema), defaultValues, shouldFocusError: false }) as UseFormReturn<T>;
}
