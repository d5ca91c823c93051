import * as React from 'react';
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { TogetherItem } from './answer';
import { FailureNote } from './FailureNote';
import { useAct } from './useAct';
import type { CheckTarget } from './useCheck';

interface Props {
  target: CheckTarget;
  /** Whether the form holds changes that are not saved. */
  isModified: boolean;
}

/** Publishes the document with all that it links to and that is not published: first it shows which these are, and what each lacks. */
export function TogetherAction({ target, isModified }: Props) {
  const { isOpen, items, failure, open, publish } = useTogether(target);
  const isReady = items?.every(({ mayPublish, lacks }) => mayPublish && !lacks.length);
  return (
    <Modal.Root open={isOpen} onOpenChange={open}>
      <Modal.Trigger>
        <Button variant="secondary" disabled={isModified} fullWidth>
          Publish together
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Publish together</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>These are published in this order. If one of them cannot be, none is.</Typography>
            {!items && !failure && <Typography>Looking…</Typography>}
            {items && <ItemList items={items} />}
            <FailureNote text={failure} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">Cancel</Button>
          </Modal.Close>
          <Button onClick={publish} disabled={!isReady}>
            {items ? `Publish ${items.length} together` : 'Publish together'}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function useTogether(target: CheckTarget) {
  const act = useAct(target);
  const [isOpen, setOpen] = React.useState(false);
  const [items, setItems] = React.useState<TogetherItem[]>();
  const [failure, setFailure] = React.useState('');
  const attempt = async (work: () => Promise<void>) => {
    setFailure('');
    try {
      await work();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const open = (isNowOpen: boolean) => {
    setOpen(isNowOpen);
    setItems(undefined);
    if (isNowOpen) void attempt(async () => setItems((await act<{ items: TogetherItem[] }>('together/plan')).items));
  };
  const publish = () =>
    attempt(async () => {
      await act('together');
      window.location.reload();
    });
  return { isOpen, items, failure, open, publish };
}

function ItemList({ items }: { items: readonly TogetherItem[] }) {
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {items.map(({ uid, documentId, locale, type, title, mayPublish, lacks }) => (
        <Box tag="li" key={`${uid} ${documentId}`}>
          <Typography fontWeight="bold">{title || 'An entry that you may not read'}</Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {type}
            {locale && ` (${locale})`}
          </Typography>
          {!mayPublish && <Lack text="You may not publish this. Ask somebody who may." />}
          {lacks.map((lack) => (
            <Lack key={lack} text={lack} />
          ))}
        </Box>
      ))}
    </Flex>
  );
}

function Lack({ text }: { text: string }) {
  return (
    <Typography tag="p" variant="pi" textColor="danger600">
      {text}
    </Typography>
  );
}
