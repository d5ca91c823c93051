import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { Failure } from './useDeliveryStatus';
import { explainFailure } from './words';

interface Given {
  failure: Failure;
  /** When what is shown was answered, ISO 8601; undefined if nothing ever was. */
  lastAnswer: string | undefined;
  onRetry: () => void;
}

/** Says why the page is not up to date. It stays until it is again, so there is nothing to close. */
export function FailureNotice({ failure, lastAnswer, onRetry }: Given) {
  const { title, advice } = explainFailure(failure.status);
  const age = lastAnswer && `What you see is as of ${new Date(lastAnswer).toLocaleTimeString('en')}.`;
  return (
    <Box background="danger100" borderColor="danger200" hasRadius padding={5}>
      <Flex gap={4}>
        <WarningCircle aria-hidden fill="danger600" width="2rem" height="2rem" style={{ flexShrink: 0 }} />
        <Box role="alert" flex={1}>
          <Typography tag="p" fontWeight="bold" textColor="neutral800">
            {title}
          </Typography>
          <Typography tag="p" textColor="neutral800">
            {[advice, age].filter(Boolean).join(' ')}
          </Typography>
        </Box>
        <Button variant="tertiary" onClick={onRetry}>
          Ask now
        </Button>
      </Flex>
    </Box>
  );
}
