import * as React from 'react';
import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import type { ListedLink } from './answer';
import { ShareDialog, type NewLink } from './ShareDialog';
import { useAbout } from './useAbout';
import type { CheckTarget } from './useCheck';
import { useSend } from './useSend';
import { linkLine } from './words';

const PERMISSIONS = [{ action: 'plugin::editorial.request', subject: null }];

interface Props {
  target: CheckTarget;
  /** Whether the form holds changes that are not saved. */
  isModified: boolean;
}

/** The links by which clinicians without an account read the saved draft, for whoever may ask for a review. */
export function ShareLinks({ target, isModified }: Props) {
  const { allowedActions } = useRBAC(PERMISSIONS);
  const mayShare = allowedActions.canRequest === true;
  const { answer, refresh } = useAbout<{ links: ListedLink[] }>('/editorial/links', target, mayShare);
  const send = useSend();
  if (!mayShare) return null;
  const make = async (link: NewLink) => {
    const { path } = await send<{ path: string }>('/editorial/links', { ...target, ...link });
    refresh();
    return new URL(path, window.location.origin).href;
  };
  const close = async (id: string) => {
    await send('/editorial/links/close', { id });
    refresh();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <ShareDialog onMake={make} isDisabled={isModified} />
      <LinkList links={answer?.links ?? []} onClose={close} />
    </Flex>
  );
}

function LinkList({ links, onClose }: { links: readonly ListedLink[]; onClose: (id: string) => Promise<void> }) {
  const [areOldShown, showOld] = React.useState(false);
  const open = links.filter(({ isOpen }) => isOpen);
  const old = links.length - open.length;
  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label="Links to this draft">
        {(areOldShown ? links : open).map((link) => (
          <Box tag="li" key={link.id}>
            <LinkItem link={link} onClose={onClose} />
          </Box>
        ))}
      </Flex>
      {old > 0 && (
        <TextButton onClick={() => showOld(!areOldShown)} aria-expanded={areOldShown}>
          {areOldShown ? 'Hide closed links' : `Show closed links (${old})`}
        </TextButton>
      )}
    </>
  );
}

function LinkItem({ link, onClose }: { link: ListedLink; onClose: (id: string) => Promise<void> }) {
  const [failure, setFailure] = React.useState('');
  return (
    <Box background="neutral100" padding={3} hasRadius>
      <Typography tag="p" variant="pi" fontWeight="bold">
        For {link.forName}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {linkLine(link)}
      </Typography>
      {link.note && (
        <Typography tag="p" variant="pi" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {link.note}
        </Typography>
      )}
      {link.isOpen && (
        <Box paddingTop={2}>
          <Button size="S" variant="tertiary" onClick={() => onClose(link.id).catch((error: Error) => setFailure(error.message))}>
            Close this link
          </Button>
        </Box>
      )}
      {failure && (
        <Typography tag="p" role="alert" variant="pi" textColor="danger600">
          {failure}
        </Typography>
      )}
    </Box>
  );
}
