import * as React from 'react';
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { goToField } from './find-field';

/** The fields of a form: what each is called, in their order, and the way to each. */
export function useFields(uid: string): { labels: ReadonlyMap<string, string>; go: (path: readonly string[]) => void } {
  const { edit } = useDocumentLayout(uid);
  const labels = React.useMemo(() => {
    const fields = edit.layout.flatMap((panel) => panel.flatMap((row) => row));
    return new Map(fields.map(({ name, label }) => [name, String(label)]));
  }, [edit.layout]);
  const go = React.useCallback((path: readonly string[]) => void goToField(path, labels.get(path[0] ?? '') ?? ''), [labels]);
  return { labels, go };
}
