import * as React from 'react';
import { Box, Typography } from '@strapi/design-system';

interface FieldLayout {
  type: string;
  hint?: string;
  labelAction?: React.ReactNode;
}

interface EditLayout {
  layout: FieldLayout[][][];
  components: Record<string, { layout: FieldLayout[][] }>;
}

/** Strapi's hook for whoever changes the form of a document. */
export const EDIT_LAYOUT_HOOK = 'Admin/CM/pages/EditView/mutate-edit-view-layout';

/** Strapi shows the help of every kind of field but components; this puts theirs beside their label. */
export function showHelp<More>({ layout, ...more }: More & { layout: EditLayout }): { layout: EditLayout } {
  const components = Object.entries(layout.components).map(([uid, component]) => {
    return [uid, { ...component, layout: component.layout.map((row) => row.map(withHelp)) }] as const;
  });
  const panels = layout.layout.map((panel) => panel.map((row) => row.map(withHelp)));
  return { ...more, layout: { ...layout, layout: panels, components: Object.fromEntries(components) } };
}

function withHelp(field: FieldLayout): FieldLayout {
  if (field.type !== 'component' || !field.hint) return field;
  const help = (
    <>
      {field.labelAction}
      <Box paddingLeft={2}>
        <Typography variant="pi" textColor="neutral600">
          {field.hint}
        </Typography>
      </Box>
    </>
  );
  return { ...field, labelAction: help };
}
