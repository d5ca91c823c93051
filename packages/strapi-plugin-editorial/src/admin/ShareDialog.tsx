import * as React from 'react';
import { Box, Button, Field, Flex, Modal, SingleSelect, SingleSelectOption, Textarea, TextInput, Typography } from '@strapi/design-system';

export interface NewLink {
  forName: string;
  note: string;
  days: number;
}

const DAYS = [1, 7, 14, 30];
const EMPTY: NewLink = { forName: '', note: '', days: 14 };

interface Props {
  /** Makes the link. @returns its address. @throws {Error} with what to tell */
  onMake: (link: NewLink) => Promise<string>;
  isDisabled: boolean;
}

/** Asks whom a link is for, makes it, and shows its address, which nobody can see again. */
export function ShareDialog({ onMake, isDisabled }: Props) {
  const [isOpen, setOpen] = React.useState(false);
  const [link, setLink] = React.useState(EMPTY);
  const [address, setAddress] = React.useState('');
  const [failure, setFailure] = React.useState('');
  const open = (isNowOpen: boolean) => {
    setOpen(isNowOpen);
    setLink(EMPTY);
    setAddress('');
    setFailure('');
  };
  const make = async () => {
    try {
      setAddress(await onMake(link));
      setFailure('');
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={open}>
      <Modal.Trigger>
        <Button variant="secondary" disabled={isDisabled} fullWidth>
          Share with a clinician outside
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Share with a clinician outside</Modal.Title>
        </Modal.Header>
        <Modal.Body>{address ? <Address address={address} /> : <Questions link={link} onChange={setLink} failure={failure} />}</Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{address ? 'Done' : 'Cancel'}</Button>
          </Modal.Close>
          {!address && (
            <Button onClick={make} disabled={!link.forName.trim()}>
              Make the link
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface QuestionsProps {
  link: NewLink;
  onChange: (link: NewLink) => void;
  failure: string;
}

function Questions({ link, onChange, failure }: QuestionsProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography>
        Whoever has the link can read this draft as it is saved, comment on it, and approve it or object, without an account. What they say
        is shown here. It does not take the place of a signature.
      </Typography>
      <Field.Root name="forName" required>
        <Field.Label>Whom it is for</Field.Label>
        <TextInput
          value={link.forName}
          maxLength={120}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange({ ...link, forName: event.target.value })}
        />
      </Field.Root>
      <Field.Root name="note" hint="It stands at the top of the page that they open.">
        <Field.Label>Note for them</Field.Label>
        <Textarea
          value={link.note}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onChange({ ...link, note: event.target.value })}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root name="days">
        <Field.Label>How long it can be opened</Field.Label>
        <SingleSelect value={link.days} onChange={(days) => onChange({ ...link, days: Number(days) })}>
          {DAYS.map((days) => (
            <SingleSelectOption key={days} value={days}>
              {days === 1 ? '1 day' : `${days} days`}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {failure && (
        <Box role="alert">
          <Typography textColor="danger600">{failure}</Typography>
        </Box>
      )}
    </Flex>
  );
}

function Address({ address }: { address: string }) {
  const [isCopied, setCopied] = React.useState(false);
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      // Not every page may use the clipboard; the address stands there to be copied by hand.
      () => setCopied(false),
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography>Send them this address. It is shown only now; if it is lost, make another link and close this one.</Typography>
      <Field.Root name="address">
        <Field.Label>Address</Field.Label>
        <TextInput value={address} readOnly onFocus={(event: React.FocusEvent<HTMLInputElement>) => event.target.select()} />
      </Field.Root>
      <Button variant="secondary" onClick={copy}>
        {isCopied ? 'Copied' : 'Copy the address'}
      </Button>
    </Flex>
  );
}
