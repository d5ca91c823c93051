import * as React from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

/** Content types by what they are under. */
interface Types {
  /** Under rules. */
  types: readonly string[];
  /** Signed by a reviewer. */
  signed: readonly string[];
}

let known: Promise<Types> | undefined;

/** Whether a content type is under rules. */
export function useGoverned(uid: string): boolean {
  return useTypes()?.types.includes(uid) ?? false;
}

/** Whether documents of a content type are signed. */
export function useSigned(uid: string): boolean {
  return useTypes()?.signed.includes(uid) ?? false;
}

/** They change only with a restart, so they are asked for once. */
function useTypes(): Types | undefined {
  const { get } = useFetchClient();
  const [types, setTypes] = React.useState<Types>();
  React.useEffect(() => {
    known ??= get<Types>('/editorial/types').then(({ data }) => data);
    known.then(
      setTypes,
      // Without an answer there is no panel; the next document asks again.
      () => (known = undefined),
    );
  }, [get]);
  return types;
}
