import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { momentOf, type StaffMember } from './StaffTable';

export interface MadeLink {
  for: StaffMember;
  link: string;
  /** ISO 8601. */
  until: string;
}

/** Shows a link, this once: the server has only its fingerprint. */
export function LinkDialog({ made, onClose }: { made: MadeLink | undefined; onClose: () => void }) {
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  if (!made) return null;
  const copyLink = async () => {
    if (await copy(made.link)) toggleNotification({ type: 'success', message: 'The link is copied.' });
    else toggleNotification({ type: 'warning', message: 'Your browser did not copy the link. Mark it and copy it yourself.' });
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>A link for {made.for.name || made.for.email}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>
              Give it to nobody else: whoever opens it can sign in as {made.for.email}. It works once, until {momentOf(made.until)}. It is
              shown only now; if it is lost, make another, and this one ends.
            </Typography>
            <Field.Root name="link">
              <Field.Label>Link</Field.Label>
              <TextInput value={made.link} readOnly />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Close
          </Button>
          <Button onClick={copyLink}>Copy the link</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
