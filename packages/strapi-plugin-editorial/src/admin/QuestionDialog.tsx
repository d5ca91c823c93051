import * as React from 'react';
import { Button, Dialog } from '@strapi/design-system';

interface Open {
  text: string;
  answer: (isWanted: boolean) => void;
}

/** A question that code asks and a person answers. */
export function useQuestion() {
  const [open, setOpen] = React.useState<Open>();
  const ask = React.useCallback((text: string) => new Promise<boolean>((answer) => setOpen({ text, answer })), []);
  const close = (isWanted: boolean) => {
    open?.answer(isWanted);
    setOpen(undefined);
  };
  return { asked: open?.text, ask, close };
}

interface Props {
  /** What somebody has to know before it is published; nothing while nothing is asked. */
  text: string | undefined;
  onClose: (isWanted: boolean) => void;
}

export function QuestionDialog({ text, onClose }: Props) {
  return (
    <Dialog.Root open={text !== undefined} onOpenChange={(isOpen: boolean) => !isOpen && onClose(false)}>
      <Dialog.Content>
        <Dialog.Header>Publish?</Dialog.Header>
        <Dialog.Body>{text}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Cancel
            </Button>
          </Dialog.Cancel>
          <Button onClick={() => onClose(true)} fullWidth>
            Publish and change them
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
