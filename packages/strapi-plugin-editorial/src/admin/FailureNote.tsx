import { Box, Typography } from '@strapi/design-system';

/** Why something was not done; nothing while all is well. */
export function FailureNote({ text }: { text: string }) {
  if (!text) return null;
  return (
    <Box role="alert">
      <Typography textColor="danger600">{text}</Typography>
    </Box>
  );
}
