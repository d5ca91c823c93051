import * as React from 'react';

interface Form {
  values: unknown;
  initialValues: unknown;
  modified: boolean;
  setValues(values: never): void;
}

/**
 * Strapi reads the document again when a publish was refused, and the form forgets what was typed. This puts it back: nothing was saved, so
 * the document is as old as before.
 * @param version when the document was last saved
 */
export function useKeptForm({ values, initialValues, modified, setValues }: Form, version: string): void {
  const kept = React.useRef<{ values: unknown; version: string } | undefined>(undefined);
  React.useEffect(() => {
    if (modified) {
      kept.current = { values, version };
      return;
    }
    const before = kept.current;
    kept.current = undefined;
    // Typing back what was there before leaves other values than the first; only Strapi puts those back.
    const isReset = values === initialValues;
    if (before && isReset && before.version === version && version !== '') setValues(before.values as never);
  }, [initialValues, modified, setValues, values, version]);
}
