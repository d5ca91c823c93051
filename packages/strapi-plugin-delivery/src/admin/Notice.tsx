import type * as React from 'react';
import { Box, Typography } from '@strapi/design-system';

/** Takes the place of an empty table: why it is empty, and what fills it. */
export function Notice({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
      <Typography tag="p" variant="delta" textColor="neutral800">
        {title}
      </Typography>
      <Box paddingTop={2}>
        <Typography tag="p" textColor="neutral600">
          {children}
        </Typography>
      </Box>
    </Box>
  );
}
