import * as React from 'react';
import { Button, Dialog } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { ConfirmDialog, useFetchClient, useNotification } from '@strapi/strapi/admin';

/** Asks every site to render all of its pages again, after a question. */
export function RepublishButton({ onDone }: { onDone: () => void }) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isSending, setIsSending] = React.useState(false);

  const republish = async () => {
    setIsSending(true);
    try {
      const { data } = await post<{ position: number }>('/delivery/republish');
      toggleNotification({ type: 'success', message: `Every site was asked to render all its pages again (position ${data.position}).` });
      onDone();
    } catch {
      // Whatever the reason, the page says by itself what is wrong with the CMS.
      toggleNotification({ type: 'danger', message: 'The sites were not asked, since the CMS did not take it. Try again in a moment.' });
    } finally {
      setIsSending(false);
    }
  };

  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button startIcon={<ArrowClockwise />} loading={isSending}>
          Republish everything
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog
        title="Republish everything?"
        endAction={
          <Dialog.Action>
            <Button fullWidth onClick={republish}>
              Republish everything
            </Button>
          </Dialog.Action>
        }
      >
        <Dialog.Description textAlign="center">
          Every site renders all of its pages again. Nothing is changed in the content, and the sites stay open meanwhile; until a page is
          ready again it may open more slowly.
        </Dialog.Description>
      </ConfirmDialog>
    </Dialog.Root>
  );
}
