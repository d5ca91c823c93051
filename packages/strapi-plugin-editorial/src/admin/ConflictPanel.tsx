import * as React from 'react';
import { Flex, TextButton, Typography } from '@strapi/design-system';
import { usePanelTarget, type PanelProps } from './panel';
import { useConflict, type ShownConflict } from './useConflict';
import { useFields } from './useFields';
import { nameOf, type Person } from './words';

type Props = PanelProps & { document?: { updatedBy?: Person | null } };

/** What became of a form that somebody else saved first; not there otherwise. It is memoized for what {@link ReadyPanel} says. */
export function ConflictPanel({ document, model }: Props) {
  const target = usePanelTarget(document);
  const conflict = useConflict({ uid: model, ...target });
  const by = nameOf(document?.updatedBy);
  return React.useMemo(
    () => (conflict ? { title: 'Somebody else saved this', content: <Content uid={model} by={by} conflict={conflict} /> } : null),
    [conflict, by, model],
  );
}

function Content({ uid, by, conflict: { merged, takeTheirs } }: { uid: string; by: string; conflict: ShownConflict }) {
  const { labels } = useFields(uid);
  const namesOf = (fields: readonly string[]) => fields.map((field) => labels.get(field) ?? field).join(', ');
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%" role="alert">
      <Typography variant="pi">
        {by} saved this entry while you had it open. What you wrote is in the form, over what they saved, and not saved yet.
      </Typography>
      {merged && merged.theirs.length > 0 && <Typography variant="pi">They changed: {namesOf(merged.theirs)}.</Typography>}
      {merged && merged.mine.length > 0 && <Typography variant="pi">You changed: {namesOf(merged.mine)}.</Typography>}
      {merged?.both.map((field) => (
        <Flex key={field} gap={2} justifyContent="space-between" alignItems="start">
          <Typography variant="pi" fontWeight="bold">
            Both changed {namesOf([field])}; the form has yours.
          </Typography>
          <TextButton onClick={() => takeTheirs(field)}>Take theirs</TextButton>
        </Flex>
      ))}
      <Typography variant="pi">Look through it, then save again.</Typography>
    </Flex>
  );
}
