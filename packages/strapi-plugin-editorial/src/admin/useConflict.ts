import * as React from 'react';
import { useForm } from '@strapi/strapi/admin';
import { mergeForms, type Merged, type Values } from './merge';
import { showDocument, type Shown } from './seen';

interface Form {
  values: Values;
  initialValues: Values;
  isSubmitting: boolean;
  setValues(values: Values): void;
  onChange(field: string, value: unknown): void;
}

interface Conflict {
  base: Values;
  mine: Values;
  /** Of the document that was open. */
  version: string;
  /** Of what the other one saved, and what the form began with when that was read: it follows a moment later. */
  read?: { version: string; initialValues: Values };
  /** Once the form has what the other one saved. */
  merged?: Merged & { saved: Values };
}

export interface ShownConflict {
  merged: Merged | undefined;
  /** Puts what the other one saved into a field. */
  takeTheirs: (field: string) => void;
}

/**
 * Tells the server with each save what the form shows. Strapi reads the document again when a save is refused, and the form forgets what was
 * typed: this puts it back, over what the other one has saved.
 * @returns nothing unless a save was refused; that again once the form was saved
 */
export function useConflict({ uid, documentId, locale, version }: Omit<Shown, 'onConflict'>): ShownConflict | undefined {
  const { values, initialValues, isSubmitting, setValues, onChange } = useForm<Form>('useConflict', (all) => all as unknown as Form);
  const [conflict, setConflict] = React.useState<Conflict>();
  // While it is saved the form counts as unchanged; what it began with before is what both began with.
  const open = React.useRef<Omit<Conflict, 'read' | 'merged'>>(undefined);
  React.useEffect(() => {
    if (!isSubmitting) open.current = { base: initialValues, mine: values, version };
  }, [initialValues, isSubmitting, values, version]);

  React.useEffect(() => {
    const onConflict = () => setConflict(open.current);
    return showDocument({ uid, documentId, locale, version, onConflict });
  }, [uid, documentId, locale, version]);

  React.useEffect(() => {
    if (!conflict) return;
    const { read, merged } = conflict;
    if (!read) {
      if (version !== conflict.version) setConflict({ ...conflict, read: { version, initialValues } });
    } else if (version !== read.version) setConflict(undefined);
    else if (!merged && initialValues !== read.initialValues) {
      const made = { ...mergeForms(conflict.base, conflict.mine, initialValues), saved: initialValues };
      setValues(made.values);
      setConflict({ ...conflict, merged: made });
    }
  }, [conflict, initialValues, setValues, version]);

  const merged = conflict?.merged;
  const takeTheirs = React.useCallback((field: string) => onChange(field, merged?.saved[field]), [onChange, merged]);
  return React.useMemo(() => (conflict ? { merged: conflict.merged, takeTheirs } : undefined), [conflict, takeTheirs]);
}
