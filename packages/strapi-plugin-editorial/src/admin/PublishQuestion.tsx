import * as React from 'react';
import { Button, Dialog } from '@strapi/design-system';
import { answerFor } from './ask-before-publish';

interface Props {
  documentId: string;
  /** What somebody has to know first. */
  text: string;
}

/** Asks before the document is published, whoever presses the button. */
export function PublishQuestion({ documentId, text }: Props) {
  const [answer, setAnswer] = React.useState<(isWanted: boolean) => void>();
  React.useEffect(() => answerFor(documentId, () => new Promise((resolve) => setAnswer(() => resolve))), [documentId]);
  const close = (isWanted: boolean) => {
    answer?.(isWanted);
    setAnswer(undefined);
  };
  return (
    <Dialog.Root open={answer !== undefined} onOpenChange={(isOpen: boolean) => !isOpen && close(false)}>
      <Dialog.Content>
        <Dialog.Header>Publish?</Dialog.Header>
        <Dialog.Body>{text}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Cancel
            </Button>
          </Dialog.Cancel>
          <Button onClick={() => close(true)} fullWidth>
            Publish and change them
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
